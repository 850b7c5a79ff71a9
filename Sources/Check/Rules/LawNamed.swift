import Declarations

extension LintRule {
    /// SL-019: a legal obligation names its law.
    static let lawNamed = LintRule("SL-019", .warning, "art. 6(3), 13(1)(c)", .lawNamed) { declaration, file in
        declaration.purposes.filter { $0.basis == .legalObligation && $0.law == nil }
            .map { Breach("purposes.\($0.id).law", PurposeRuleTexts.noLaw($0)) }
            + PhraseRule.lawMentioned.breaches(in: file)
    }
}
