import Declarations

extension LintRule {
    /// SL-050: where consent is used, its withdrawal is named.
    static let withdrawalNamed = LintRule("SL-050", .error, "art. 7(3), 13(2)(c)", .withdrawalNamed) { declaration, _ in
        let usesConsent = declaration.purposes.contains { $0.basis == .consent }
        guard usesConsent, declaration.rights[.withdrawal] == nil else { return [] }
        return [Breach("rights.\(Right.withdrawal.rawValue)", RightsRuleTexts.missing(.withdrawal))]
    }
}
