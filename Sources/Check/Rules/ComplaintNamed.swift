import Declarations

extension LintRule {
    /// SL-051: the right to complain to the authority is named.
    static let complaintNamed = LintRule("SL-051", .error, "art. 13(2)(d)", .complaintNamed) { declaration, _ in
        declaration.rights[.complaint] == nil
            ? [Breach("rights.\(Right.complaint.rawValue)", RightsRuleTexts.missing(.complaint))] : []
    }
}
