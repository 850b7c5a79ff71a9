import Declarations

extension LintRule {
    /// SL-005: there is a data protection officer, or a reason why not.
    static let officerStatus = LintRule("SL-005", .warning, "art. 13(1)(b), 37", .officerStatus) { declaration, _ in
        declaration.organisation.dataProtectionOfficer == nil
            ? [Breach("organisation.data-protection-officer")] : []
    }
}
