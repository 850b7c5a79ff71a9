import Declarations

/// Holds a declaration against the rules.
public enum Checker {
    /// All rules, by id.
    public static let rules: [LintRule] = (organisation + processing + sharing + rights + wording)
        .sorted { $0.id < $1.id }

    private static let organisation: [LintRule] = [
        .controllerNamed, .controllerIdentity, .controllerContact, .mailDomain, .officerStatus, .rightsChannel,
        .namesKnown, .textFinished, .statementDated, .statementNumbered, .sequenceUnbroken,
        .changesAnnounced, .changesConcrete, .measuresShown, .reviewsDone, .mechanismBuilt,
    ]

    private static let processing: [LintRule] = [
        .purposeBasis, .anyBasis, .lawNamed, .interestDescribed, .consentFree, .consentAsked, .oneBasis,
        .dataWithPurpose, .dataDeclared, .marketingDenied, .retentionGiven, .retentionComputable, .retentionDifferent,
        .legalMinimumKept, .retentionLawBinds, .applicationsGo, .inactivityEnds, .profilingDenied, .consentPossible,
        .provisionStated, .specialData, .parentsAsked, .marketingOwnData, .marketingAsked, .archiveBounded,
    ]

    private static let sharing: [LintRule] = [
        .sharingDenied, .transferDenied, .transferStated, .functionClear, .roleClear, .recipientsNamed,
        .recipientsConcrete, .processorAgreement, .onwardRole, .recipientNoProduct, .cookiesListed, .mailTracking,
        .countingExempt, .neverDone,
    ]

    private static let rights: [LintRule] = [
        .mandatoryRights, .withdrawalNamed, .complaintNamed, .responseTerm, .responseWithinMonth,
        .identityProportionate, .automatedDecisionsStated, .accessComplete, .rightsOnce,
    ]

    private static let wording: [LintRule] =
        [.textUndamaged, .oneAddressForm, .shortSentences]
        + PhraseRule.all.map(\.rule).filter { !["SL-008", "SL-019", "SL-022", "SL-061", "SL-080"].contains($0.id) }

    /// Everything that breaks a rule, in the order of the file; what was accepted says so.
    /// - Parameter today: the day of the check, in the organisation's time: agreements, reviews and acceptances end.
    public static func check(_ read: ReadDeclaration, today: CalendarDate) -> [Finding] {
        let file = CheckedFile(read, today: today)
        return Acceptances(of: file).applied(to: rules.flatMap { $0.judgements(of: file) })
            .sorted { $0.precedes($1) }
    }

    /// Everything that is wrong with a file: what kept it from being read, or else what breaks a rule.
    public static func findings(of reading: DeclarationReading, today: CalendarDate) -> [Finding] {
        reading.findings + (reading.read.map { check($0, today: today) } ?? [])
    }
}
