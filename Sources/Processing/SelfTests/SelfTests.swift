import Rules
import Vault

/// The tests of the mechanisms of this release.
enum SelfTests {
    /// One for each mechanism that is tried out; the others are measured or read.
    static let all: [any SelfTest.Type] = [
        PurposeGateTest.self, DeclaredOnlyTest.self, BlockedCategoryTest.self, SourceRecordedTest.self,
        NeverRuleTest.self, AccessAnswerTest.self, PortabilityExportTest.self, RestrictionTest.self,
        ObjectionFreezeTest.self, IdentityCheckTest.self, VersionArchiveTest.self, ValueCheckTest.self,
        RequestIntakeTest.self, RefusalGroundTest.self,
    ]

    /// What came of a mechanism's test.
    ///
    /// A refusal that no attempt asked for stops the test, and is no attempt that succeeded. A disk without room is an
    /// error and no result: the test is tried again soon.
    static func run(
        _ test: any SelfTest.Type, like office: Office, sources: [PublishedVersion]
    ) async throws -> SelfTestResult {
        var attempts = Attempts()
        var (outcome, detail) = (SelfTestResult.Outcome.held, "held")
        do {
            try await Rehearsal.hold(like: office, sources: sources) { rehearsal in
                try await test.run(in: rehearsal, &attempts)
            }
        } catch is NothingToTry {
            (outcome, detail) = (.nothingToTry, "nothing-to-try")
        } catch let found as Weakness {
            (outcome, detail) = (.gaveWay, found.code)
        } catch let refusal as any Refusal where refusal.category != .unavailable {
            (outcome, detail) = (.notCarriedOut, "refused.\(refusal.code)")
        } catch is Fault {
            (outcome, detail) = (.notCarriedOut, "fault")
        }
        return SelfTestResult(
            mechanism: test.mechanism.rawValue, declarationVersion: office.declaration.statement.version,
            ranAt: office.environment.now, outcome: outcome, attempts: attempts.count, detail: detail)
    }
}
