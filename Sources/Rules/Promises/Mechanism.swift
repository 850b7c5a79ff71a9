import Declarations

/// What keeps a promise: a closed list, each with the test that tries to break it.
public enum Mechanism: String, Sendable, Hashable, CaseIterable, Codable {
    /// Data open only for a declared purpose, to a role that holds it, in its case.
    case purposeGate = "purpose-gate"
    /// What no purpose declares cannot be stored.
    case declaredOnly = "declared-only"
    /// What is declared as never collected cannot be stored.
    case blockedCategory = "blocked-category"
    /// Every value knows where it came from.
    case sourceRecorded = "source-recorded"
    /// What contradicts a promise not to do something cannot be published.
    case neverRule = "never-rule"
    /// Requests are answered in time.
    case responseTerm = "response-term"
    /// An access answer holds everything, with what the law requires of it.
    case accessAnswer = "access-answer"
    /// All data leave in a form that machines read.
    case portabilityExport = "portability-export"
    /// Restricted data cannot be read, and only the person lifts it where that is promised.
    case restriction
    /// An objection stops the processing in the transaction that receives it.
    case objectionFreeze = "objection-freeze"
    /// Nothing goes to anyone before it is known who asks.
    case identityCheck = "identity-check"
    /// The published text says what the declaration says.
    case statementText = "statement-text"
    /// A published version never changes.
    case versionArchive = "version-archive"

    /// Wrong values are corrected, and the old ones go.
    case rectification
    /// What lost its last ground is erased for good.
    case erasure
    /// Recipients hear of corrections and erasures.
    case recipientNotices = "recipient-notices"
    /// Data go when their time is over.
    case retentionRun = "retention-run"
    /// Nothing goes to anyone who is not declared, with a ground.
    case disclosureGate = "disclosure-gate"
    /// Processors have an agreement with all that the law asks.
    case processorAgreement = "processor-agreement"
    /// Nothing rests on consent that was not given.
    case consentLedger = "consent-ledger"
    /// A child's data need a parent's consent.
    case parentalConsent = "parental-consent"
    /// Cookies that are found are cookies that are declared.
    case cookieScan = "cookie-scan"
    /// People hear of changes before they take effect.
    case changeNotice = "change-notice"
    /// Measures have an owner, evidence and a review date.
    case measureRegister = "measure-register"
    /// A weighing that the law asks for was made beforehand.
    case assessment
    /// Someone responsible has shown it.
    case attestation
    /// A human decides, and answers who doubts it.
    case humanDecision = "human-decision"

    /// Whether this release has the mechanism, with its test.
    public var isBuilt: Bool {
        switch self {
        case .purposeGate, .declaredOnly, .blockedCategory, .sourceRecorded, .neverRule, .responseTerm,
            .accessAnswer, .portabilityExport, .restriction, .objectionFreeze, .identityCheck, .statementText,
            .versionArchive, .processorAgreement, .measureRegister, .assessment, .attestation:
            true
        case .rectification, .erasure, .recipientNotices, .retentionRun, .disclosureGate,
            .consentLedger, .parentalConsent, .cookieScan, .changeNotice, .humanDecision:
            false
        }
    }

    /// The kind of verdict its promises get.
    public var kind: Promise.Kind {
        switch self {
        case .purposeGate, .declaredOnly, .blockedCategory, .neverRule, .restriction, .objectionFreeze,
            .identityCheck, .disclosureGate, .consentLedger, .parentalConsent, .versionArchive, .humanDecision:
            .enforced
        case .retentionRun, .cookieScan, .changeNotice: .scheduled
        case .sourceRecorded, .responseTerm, .accessAnswer, .portabilityExport, .rectification, .erasure,
            .recipientNotices:
            .measured
        case .statementText: .rendered
        case .processorAgreement, .measureRegister, .assessment, .attestation: .attested
        }
    }
}
