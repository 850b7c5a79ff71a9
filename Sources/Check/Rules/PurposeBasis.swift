import Declarations

extension LintRule {
    /// SL-016: each purpose has a legal basis.
    static let purposeBasis = LintRule("SL-016", .error, "art. 6(1), 13(1)(c)", .purposeBasis) { declaration, _ in
        declaration.purposes.filter { $0.basis == nil }
            .map { Breach("purposes.\($0.id).basis", PurposeRuleTexts.noBasis($0)) }
    }
}
