import Declarations

extension LintRule {
    /// SL-021: consent is free, so nothing that someone needs depends on it.
    ///
    /// A parent's consent for a child is no exchange: the law itself asks for it (art. 8).
    static let consentFree = LintRule("SL-021", .error, "art. 7(2), 7(4)", .consentFree) { declaration, _ in
        let people = Dictionary(declaration.people.map { ($0.id, $0) }) { first, _ in first }
        return declaration.purposes.filter { purpose in
            guard purpose.basis == .consent, purpose.provision?.required == true else { return false }
            return !purpose.people.contains { people[$0].map(WatchedWords.isGuardian) ?? false }
        }
        .map { Breach("purposes.\($0.id).provision.required", of: $0.title) }
    }

    /// SL-022: consent is asked with a question, and never concluded from something else.
    static let consentAsked = LintRule("SL-022", .error, "art. 4(11), 7", .consentAsked) { declaration, file in
        let unasked = declaration.purposes.filter { $0.basis == .consent && $0.consent == nil }
            .map { Breach("purposes.\($0.id).consent", of: $0.title) }
        let cookies = declaration.cookies.filter { $0.kind.needsConsent && declaration.consents.isEmpty }
            .map { Breach("cookies.\($0.id)", of: Bilingual(same: $0.name)) }
        return unasked + cookies + PhraseRule.impliedConsent.breaches(in: file)
    }

    /// SL-067: no consent is asked for what comes from a public source, where nobody can give it.
    static let consentPossible = LintRule("SL-067", .warning, "art. 6, 14", .consentPossible) { declaration, _ in
        let open = Set(declaration.sources.filter(\.isPublic).map(\.id))
        return declaration.purposes.filter { purpose in
            guard purpose.basis == .consent, !purpose.sources.isEmpty else { return false }
            return purpose.sources.allSatisfy { if case .named(let id) = $0 { open.contains(id) } else { false } }
        }
        .map { Breach("purposes.\($0.id).basis", of: $0.title) }
    }
}
