import Declarations

extension LintRule {
    /// SL-039: with each processor there is a signed agreement.
    static let processorAgreement = LintRule("SL-039", .error, "art. 28(3)") { declaration in
        declaration.recipients.filter { $0.role == .processor && $0.agreement?.signed == nil }
            .map { Breach("recipients.\($0.id).agreement", RecipientRuleTexts.noAgreement($0)) }
    }
}
