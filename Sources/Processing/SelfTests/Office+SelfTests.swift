import Declarations
import Rules
import Vault

extension Office {
    /// Hours after which a mechanism is tried out again.
    public static let selfTestHours = 24

    /// Runs the tests of the mechanisms whose last run is older than a day, or was under another version.
    ///
    /// - Returns: how many were run.
    public func runSelfTestsWhenDue() async throws -> Int {
        let due = environment.now.adding(hours: -Self.selfTestHours)
        let version = declaration.statement.version
        let recent = try await vault.read { try $0.selfTests() }
            .filter { $0.ranAt > due && $0.declarationVersion == version }.map(\.mechanism)
        let tests = SelfTests.all.filter { !recent.contains($0.mechanism.rawValue) }
        return try await run(tests, by: .system(job: "self-test")).count
    }

    /// Runs the tests of all mechanisms now.
    ///
    /// - Throws: `GateRefusal.roleMissing` for an actor without a role for accountability.
    public func runSelfTests(by actor: Actor) async throws -> [SelfTestResult] {
        guard let purpose = declaration.purpose(BuiltIn.accountability), actor.holds(purpose) else {
            throw GateRefusal.roleMissing(purpose: BuiltIn.accountability)
        }
        return try await run(SelfTests.all, by: actor)
    }

    /// Runs tests, each in a throw-away organisation of its own, and keeps what came of them.
    private func run(_ tests: [any SelfTest.Type], by actor: Actor) async throws -> [SelfTestResult] {
        let sources = try await vault.read { try $0.versions() }
        var results: [SelfTestResult] = []
        for test in tests {
            let result = try await SelfTests.run(test, like: self, sources: sources)
            let now = environment.now
            try await vault.write { transaction in
                try transaction.note(result)
                try transaction.log(
                    LogEvent(
                        .selfTest, purpose: BuiltIn.accountability, caseID: result.mechanism,
                        declarationVersion: declaration.statement.version,
                        detail: result.passed ? "passed" : result.detail), by: actor, at: now)
            }
            results.append(result)
        }
        return results
    }
}
