import Declarations

extension LintRule {
    /// SL-042: for each purpose and each of its categories there is a retention rule.
    static let retentionGiven = LintRule("SL-042", .error, "art. 5(1)(e), 13(2)(a)", .retentionGiven) {
        declaration, _ in
        declaration.purposes.flatMap { purpose -> [Breach] in
            let path = "purposes.\(purpose.id).retention"
            if purpose.retention.standard == nil, purpose.retention.byCategory.isEmpty {
                return [Breach(path, PurposeRuleTexts.noRetention(purpose))]
            }
            return purpose.data.filter { purpose.retention.rule(for: $0) == nil }
                .map { Breach("\(path).\($0)", PurposeRuleTexts.noRetention(purpose, of: $0)) }
        }
    }
}
