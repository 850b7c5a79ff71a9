import Declarations
import Processing
import Rules
import Vault

/// What a damaged log does to verdicts: nothing that rests on it can be shown any more.
///
/// Every promise rests on it, but those that are read from the published text: who opened what, what was tried out,
/// answered or confirmed, and when, counts as done because it is in the log.
struct DamagedLogVerdict {
    private let sentence: Bilingual
    private let foundAt: Instant

    init(_ audit: LogAuditResult) {
        sentence =
            audit.fault.map { DamagedLogTexts.what($0) }.map(LogEvidenceTexts.damaged) ?? LogEvidenceTexts.unknown
        foundAt = audit.at
    }

    /// The judgement, no better than the log allows. The gate promises that each opening is in the log, and one promise
    /// is about the log itself: those are broken; the others are not proven.
    func limiting(_ judgement: Judgement, of promise: Promise) -> Judgement {
        guard promise.kind != .rendered, promise.mechanism.isBuilt else { return judgement }
        let isAboutLog = promise.mechanism == .purposeGate || promise.mechanism == .operationLog
        let verdict = max(judgement.verdict, isAboutLog ? .broken : .unproven)
        // What is said of a log that holds would contradict what was found.
        let said = promise.mechanism == .operationLog ? [] : [judgement.evidence.sentence]
        let evidence = Evidence(
            sentence: EnumerationTexts.sentences([sentence] + said),
            figures: judgement.evidence.figures, checkedAt: foundAt, isActionable: true)
        return Judgement(verdict: verdict, evidence: evidence)
    }
}
