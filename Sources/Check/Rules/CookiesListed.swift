import Declarations

extension LintRule {
    /// SL-071: who reads data from people's devices, lists the cookies, also when there are none.
    static let cookiesListed = LintRule("SL-071", .error, "art. 13; art. 11.7a Tw", .cookiesListed) {
        declaration, file in
        guard file.isWritten("cookies") else {
            let readsDevices = declaration.purposes.contains { $0.sources.contains(.device) }
            return readsDevices ? [Breach("cookies")] : []
        }
        // The technical name of a cookie has no space (RFC 6265); with one it is a description of several.
        return declaration.cookies.filter { $0.name.contains(" ") }
            .map { Breach("cookies.\($0.id).name", RecipientRuleTexts.cookieWithoutName($0)) }
    }

    /// SL-073: nobody's opening and clicking of mail is followed without consent.
    static let mailTracking = LintRule("SL-073", .error, "art. 11.7a Tw", .mailTracking) { declaration, _ in
        let watched = Set(declaration.data.filter { !$0.blocked && WatchedWords.isMailBehaviour($0) }.map(\.id))
        guard !watched.isEmpty else { return [] }
        return declaration.purposes.filter { $0.basis != .consent && $0.data.contains(where: watched.contains) }
            .map { Breach("purposes.\($0.id).basis", of: $0.title) }
    }

    /// SL-074: counting without consent by another company needs an agreement with it, and is not also asked consent.
    static let countingExempt = LintRule("SL-074", .warning, "art. 11.7a Tw", .countingExempt) { declaration, file in
        let agreed = Set(
            declaration.recipients.filter { recipient in
                recipient.role == .processor && recipient.agreement?.signed.map { $0 <= file.today } ?? false
            }
            .compactMap { $0.name?.lowercased() })
        let exempt = declaration.cookies.filter { $0.kind == .analytics }
        let unagreed = exempt.filter { $0.provider.map { !agreed.contains($0.lowercased()) } ?? false }
            .map { Breach("cookies.\($0.id).provider", of: Bilingual(same: $0.name)) }
        // Data that are read from devices after a yes need a cookie that waits for that yes.
        let isAsked = declaration.purposes.contains { $0.basis == .consent && $0.sources.contains(.device) }
        let waits = declaration.cookies.contains { $0.kind.needsConsent }
        let denied = exempt.filter { (isAsked && !waits) || WatchedWords.namesConsent($0.purpose) }
            .map { Breach("cookies.\($0.id).kind", RecipientRuleTexts.exemptAndAsked($0)) }
        return unagreed + denied
    }
}
