import Declarations

extension LintRule {
    /// SL-029: who promises not to share, shares nothing for others to use, and says in which role each recipient is.
    static let sharingDenied = LintRule("SL-029", .error, "art. 5(1)(a), 13(1)(e)", .sharingDenied) { declaration, _ in
        let kinds: Set<NeverRule.Kind> = [.commercialSharing, .thirdPartyUse]
        guard declaration.never.contains(where: { kinds.contains($0.kind) }) else { return [] }
        return contradictions(of: kinds, in: declaration)
            + declaration.recipients.filter { $0.role == nil }
            .map { Breach("recipients.\($0.id).role", of: RecipientRuleTexts.plainName($0)) }
    }
}
