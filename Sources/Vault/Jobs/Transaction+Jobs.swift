import Declarations
import Rules

/// The last run of a job.
public struct JobRun: Sendable, Hashable {
    /// Which job.
    public var job: String
    /// When it began.
    public var startedAt: Instant
    /// When it ended; nil while it runs, or when it was cut off.
    public var finishedAt: Instant?
    /// ``ok``, ``owed``, or the code of what went wrong.
    public var outcome: String
    /// How much it did.
    public var count: Int

    /// It went well.
    public static let ok = "ok"
    /// It went well, and part of it has to wait.
    public static let owed = "owed"

    /// Whether it went wrong.
    public var hasFailed: Bool { outcome != Self.ok && outcome != Self.owed }

    /// A run.
    public init(job: String, startedAt: Instant, finishedAt: Instant?, outcome: String, count: Int) {
        self.job = job
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.outcome = outcome
        self.count = count
    }
}

/// What came of a mechanism's own test.
public struct SelfTestResult: Sendable, Hashable {
    /// The mechanism tested.
    public var mechanism: String
    /// The version of the declaration that was in force: of another one the result says nothing.
    public var declarationVersion: Int
    /// When.
    public var ranAt: Instant
    /// What came of it.
    public var outcome: Outcome
    /// How many attempts were made.
    public var attempts: Int
    /// What was tried, as a closed code.
    public var detail: String

    /// What can come of a test.
    public enum Outcome: String, Sendable, Hashable, CaseIterable, Codable {
        /// Every attempt to break the mechanism failed.
        case held
        /// An attempt succeeded.
        case gaveWay = "gave-way"
        /// The test stopped before its end for a reason of its own, so it says nothing about the mechanism.
        case notCarriedOut = "not-carried-out"
        /// The declaration offers nothing to try the mechanism on.
        case nothingToTry = "nothing-to-try"
    }

    /// A result.
    public init(
        mechanism: String, declarationVersion: Int, ranAt: Instant, outcome: Outcome, attempts: Int, detail: String
    ) {
        self.mechanism = mechanism
        self.declarationVersion = declarationVersion
        self.ranAt = ranAt
        self.outcome = outcome
        self.attempts = attempts
        self.detail = detail
    }

    /// Whether every attempt to break it failed.
    public var passed: Bool { outcome == .held }
}

extension Transaction {
    /// Takes or renews a lease; false when another holder has it.
    public func lease(_ job: String, holder: String, until: Instant, at now: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO leases (organisation, job, holder, until_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (organisation, job) DO UPDATE SET holder = excluded.holder, until_at = excluded.until_at
            WHERE leases.holder = $3 OR leases.until_at <= $5
            """, job, holder, until, now) == 1
    }

    /// Notes a run of a job.
    public func note(_ job: JobRun) throws {
        try run(
            """
            INSERT INTO job_runs (organisation, job, started_at, finished_at, outcome, count)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation, job) DO UPDATE SET
            started_at = excluded.started_at, finished_at = excluded.finished_at, outcome = excluded.outcome,
            count = excluded.count
            """, job.job, job.startedAt, job.finishedAt, job.outcome, job.count)
    }

    /// The last run of each job.
    public func jobRuns() throws -> [JobRun] {
        try rows(
            """
            SELECT job, started_at, finished_at, outcome, count FROM job_runs WHERE organisation = $1 ORDER BY job
            """
        ).map {
            JobRun(
                job: try $0.text(0), startedAt: try $0.instant(1), finishedAt: try $0.optionalInstant(2),
                outcome: try $0.text(3), count: try $0.int(4))
        }
    }

    /// Notes what came of a mechanism's own test.
    public func note(_ result: SelfTestResult) throws {
        try run(
            """
            INSERT INTO self_tests (organisation, mechanism, declaration_version, ran_at, outcome, attempts, detail)
            VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (organisation, mechanism) DO UPDATE SET
            declaration_version = excluded.declaration_version, ran_at = excluded.ran_at, outcome = excluded.outcome,
            attempts = excluded.attempts, detail = excluded.detail
            """, result.mechanism, result.declarationVersion, result.ranAt, result.outcome.rawValue,
            result.attempts, result.detail)
    }

    /// The last result of each mechanism's own test.
    public func selfTests() throws -> [SelfTestResult] {
        try rows(
            """
            SELECT mechanism, declaration_version, ran_at, outcome, attempts, detail FROM self_tests
            WHERE organisation = $1 ORDER BY mechanism
            """
        ).map { row in
            guard let outcome = SelfTestResult.Outcome(rawValue: try row.text(3)) else {
                throw Fault("a test's result is a word that this release does not know")
            }
            return SelfTestResult(
                mechanism: try row.text(0), declarationVersion: try row.int(1), ranAt: try row.instant(2),
                outcome: outcome, attempts: try row.int(4), detail: try row.text(5))
        }
    }
}
