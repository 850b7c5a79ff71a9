import Declarations

/// Holds a declaration against the rules.
public enum Checker {
    /// All rules, by id.
    public static let rules: [LintRule] = [
        .controllerNamed, .controllerIdentity, .controllerContact, .officerStatus, .purposeBasis, .lawNamed,
        .interestDescribed, .dataWithPurpose, .dataDeclared, .marketingDenied, .transferDenied, .transferStated,
        .processorAgreement, .retentionGiven, .retentionComputable, .mandatoryRights, .withdrawalNamed,
        .complaintNamed, .responseTerm, .responseWithinMonth, .automatedDecisionsStated, .profilingDenied,
    ]

    /// Everything that breaks a rule, in the order of the file.
    public static func check(_ read: ReadDeclaration) -> [Finding] {
        rules.flatMap { $0.findings(in: read) }.sorted { $0.precedes($1) }
    }
}
