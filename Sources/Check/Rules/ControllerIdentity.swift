import Declarations

extension LintRule {
    /// SL-002: legal name, legal form and trade register number are given.
    static let controllerIdentity = LintRule("SL-002", .warning, "art. 13(1)(a)", .controllerIdentity) {
        declaration, _ in
        let organisation = declaration.organisation
        let facts = [
            (organisation.legalName, "legal-name"), (organisation.legalForm, "legal-form"),
            (organisation.kvk, "registration.kvk"),
        ]
        let missing = facts.filter { $0.0 == nil }.map(\.1)
        return missing.isEmpty ? [] : [Breach("organisation", OrganisationRuleTexts.incompleteIdentity(missing))]
    }
}
