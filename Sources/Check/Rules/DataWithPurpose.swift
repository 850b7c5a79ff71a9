import Declarations

extension LintRule {
    /// SL-024: each category of data has a purpose, unless it is never collected.
    static let dataWithPurpose = LintRule("SL-024", .error, "art. 5(1)(b), 5(1)(c)", .dataWithPurpose) {
        declaration, _ in
        let used = Set(declaration.purposes.flatMap(\.data))
        return declaration.data.filter { !$0.blocked && !used.contains($0.id) }
            .map { Breach("data.\($0.id)", PurposeRuleTexts.noPurpose($0)) }
    }
}
