import Declarations
import Rules
import Vault

/// Judges a mechanism by the last run of its own test.
struct SelfTestVerdict {
    private let facts: Facts

    init(_ facts: Facts) { self.facts = facts }

    /// Days that a result counts. Tests run daily; a week leaves room for a server that stood still.
    static let validDays = 7

    /// The verdict over a mechanism that has a test of its own.
    func judge(_ mechanism: Mechanism) -> Judgement {
        guard let result = facts.selfTests[mechanism] else {
            return judgement(.unproven, SelfTestEvidenceTexts.neverRan, mechanism, nil)
        }
        let ranAt = DateTexts.moment(result.ranAt)
        // A door that was found open stays open until a test finds it closed, however long ago that was.
        guard result.outcome != .gaveWay else {
            return judgement(.broken, SelfTestEvidenceTexts.failed(ranAt, result.detail), mechanism, result)
        }
        guard result.declarationVersion == facts.declaration.statement.version else {
            return judgement(
                .unproven, SelfTestEvidenceTexts.otherVersion(result.declarationVersion), mechanism, result)
        }
        guard result.ranAt.adding(hours: Self.validDays * 24) > facts.now else {
            return judgement(.unproven, SelfTestEvidenceTexts.tooOld(ranAt), mechanism, result)
        }
        guard result.outcome != .nothingToTry else {
            return judgement(.unproven, SelfTestEvidenceTexts.nothingToTry, mechanism, result)
        }
        guard result.outcome != .notCarriedOut else {
            return judgement(.unproven, SelfTestEvidenceTexts.notCarriedOut(ranAt, result.detail), mechanism, result)
        }
        // A test that tried nothing shows nothing.
        guard result.attempts > 0 else {
            return judgement(.unproven, SelfTestEvidenceTexts.triedNothing, mechanism, result)
        }
        return judgement(.kept, SelfTestEvidenceTexts.held(ranAt, result.attempts), mechanism, result)
    }

    private func judgement(
        _ verdict: Verdict, _ sentence: Bilingual, _ mechanism: Mechanism, _ result: SelfTestResult?
    ) -> Judgement {
        var figures: [Figure] = []
        if let result {
            figures = [
                Figure(SelfTestEvidenceTexts.attempts, result.attempts),
                Figure(SelfTestEvidenceTexts.lastRun, DateTexts.moment(result.ranAt)),
                Figure(SelfTestEvidenceTexts.place, SelfTestEvidenceTexts.throwAway),
            ]
        }
        return Judgement(
            verdict: verdict,
            evidence: Evidence(
                sentence: sentence, figures: figures + counted(mechanism), checkedAt: result?.ranAt,
                isActionable: verdict != .kept && result?.outcome != .nothingToTry))
    }

    /// What the organisation's own data say beside the test: how much the mechanism guards now.
    private func counted(_ mechanism: Mechanism) -> [Figure] {
        switch mechanism {
        case .purposeGate: [Figure(EvidenceTexts.logged, facts.loggedEntries)]
        case .declaredOnly, .blockedCategory: [Figure(EvidenceTexts.people, facts.people)]
        case .sourceRecorded:
            [
                Figure(EvidenceTexts.people, facts.people),
                Figure(EvidenceTexts.sources, facts.declaration.sources.count),
            ]
        case .restriction, .objectionFreeze: [Figure(EvidenceTexts.restrictions, facts.restrictions)]
        case .versionArchive: [Figure(EvidenceTexts.versions, facts.publishedVersions)]
        case .identityCheck: [Figure(EvidenceTexts.undelivered, facts.deadEffects)]
        case .accessAnswer, .portabilityExport: [Figure(EvidenceTexts.otherSystems, otherSystems)]
        case .refusalGround:
            [
                Figure(EvidenceTexts.carriedOut, outcomes([.granted, .partly])),
                Figure(EvidenceTexts.refused, outcomes([.refused])),
            ]
        default: []
        }
    }

    /// Requests of the last twelve months that ended so.
    private func outcomes(_ wanted: Set<RequestOutcome>) -> Int {
        facts.requests.count { $0.outcome.map(wanted.contains) ?? false }
    }

    private var otherSystems: Bilingual {
        let names = facts.declaration.systems.compactMap { system in system.name.map { Bilingual(same: $0) } }
        return names.isEmpty ? EvidenceTexts.none : EnumerationTexts.joined(names)
    }
}
