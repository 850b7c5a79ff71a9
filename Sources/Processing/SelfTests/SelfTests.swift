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

    /// What came of a mechanism's test; nil when the declaration offers nothing to try it on.
    ///
    /// A disk without room says nothing about the mechanism, so that is an error and no result.
    static func run(
        _ test: any SelfTest.Type, like office: Office, sources: [PublishedVersion]
    ) async throws -> SelfTestResult? {
        var attempts = Attempts()
        var weakness: String?
        do {
            try await Rehearsal.hold(like: office, sources: sources) { rehearsal in
                try await test.run(in: rehearsal, &attempts)
            }
        } catch is NothingToTry {
            return nil
        } catch let found as Weakness {
            weakness = found.code
        } catch let refusal as any Refusal where refusal.category != .unavailable {
            weakness = "refused.\(refusal.code)"
        } catch is Fault {
            weakness = "fault"
        }
        return SelfTestResult(
            mechanism: test.mechanism.rawValue, ranAt: office.environment.now, passed: weakness == nil,
            attempts: attempts.count, detail: weakness ?? "held")
    }
}
