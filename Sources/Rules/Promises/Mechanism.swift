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
    /// The register of processing names what the declaration names (art. 30).
    case processingRegister = "processing-register"
    /// Values of the wrong form, and citizen service numbers, are refused.
    case valueCheck = "value-check"
    /// Every request comes in and gets a date, whoever asks and by whichever channel.
    case requestIntake = "request-intake"
    /// A refusal names a ground of the law, and where to complain.
    case refusalGround = "refusal-ground"
    /// What is done with data stands in a log that others can verify.
    case operationLog = "operation-log"

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
    /// Objections are weighed, and a yes ends the use.
    case objectionDecision = "objection-decision"
    /// Nothing is sent to who said no, or without a way to stop.
    case contactGate = "contact-gate"
    /// Data from others come in with proof, and people hear of it.
    case importRecord = "import-record"
    /// Outcomes about groups are never about a few.
    case groupSize = "group-size"
    /// People see and change their data themselves.
    case selfService = "self-service"
    /// Complaints have a case with an answer.
    case complaintCase = "complaint-case"
    /// Data go to an authority only with an order on record.
    case legalDemand = "legal-demand"
    /// Every breach is on record, with its term of 72 hours.
    case breachRegister = "breach-register"
    /// Mail to the published addresses arrives.
    case mailAddressTest = "mail-address-test"
    /// Backups are made and put back as a test.
    case backupRun = "backup-run"
    /// The authority gets register, breaches and evidence in one go.
    case authorityFile = "authority-file"
    /// Work for clients has an agreement, and their requests a proof.
    case clientRequest = "client-request"

    /// Whether this release has the mechanism, with its test.
    public var isBuilt: Bool {
        switch self {
        case .purposeGate, .declaredOnly, .blockedCategory, .sourceRecorded, .neverRule, .responseTerm,
            .accessAnswer, .portabilityExport, .restriction, .objectionFreeze, .identityCheck, .statementText,
            .versionArchive, .processorAgreement, .measureRegister, .assessment, .attestation, .processingRegister,
            .valueCheck, .requestIntake, .refusalGround, .operationLog:
            true
        case .rectification, .erasure, .recipientNotices, .retentionRun, .disclosureGate,
            .consentLedger, .parentalConsent, .cookieScan, .changeNotice, .humanDecision, .objectionDecision,
            .contactGate, .importRecord, .groupSize, .selfService, .complaintCase, .legalDemand, .breachRegister,
            .mailAddressTest, .backupRun, .authorityFile, .clientRequest:
            false
        }
    }

    /// The kind of verdict its promises get.
    public var kind: Promise.Kind {
        switch self {
        case .purposeGate, .declaredOnly, .blockedCategory, .neverRule, .restriction, .objectionFreeze,
            .identityCheck, .disclosureGate, .consentLedger, .parentalConsent, .versionArchive, .humanDecision,
            .valueCheck, .objectionDecision, .contactGate, .importRecord, .groupSize, .legalDemand,
            .clientRequest:
            .enforced
        case .retentionRun, .cookieScan, .changeNotice, .mailAddressTest, .backupRun: .scheduled
        case .sourceRecorded, .responseTerm, .accessAnswer, .portabilityExport, .rectification, .erasure,
            .recipientNotices, .requestIntake, .refusalGround, .operationLog, .selfService, .complaintCase,
            .breachRegister,
            .authorityFile:
            .measured
        case .statementText, .processingRegister: .rendered
        case .processorAgreement, .measureRegister, .assessment, .attestation: .attested
        }
    }
}
