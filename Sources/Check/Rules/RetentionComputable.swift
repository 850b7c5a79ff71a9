import Declarations

extension LintRule {
    /// SL-043: a retention rule counts from an event.
    static let retentionComputable = LintRule("SL-043", .error, "art. 13(2)(a)", .retentionComputable) {
        declaration, _ in
        declaration.retention.filter(\.after.isEmpty)
            .map { Breach("retention.\($0.id).after", PurposeRuleTexts.notComputable($0)) }
    }
}
