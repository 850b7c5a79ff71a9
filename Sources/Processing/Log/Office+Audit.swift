import Declarations
import Ledger
import Rules
import Vault

/// What the last audit of the log found.
public struct LogAuditResult: Sendable, Hashable {
    /// The first thing that is wrong; nil when the log holds.
    public let fault: AuditFault?
    /// When the log was read.
    public let at: Instant

    /// A result.
    public init(fault: AuditFault?, at: Instant) {
        self.fault = fault
        self.at = at
    }
}

extension Office {
    /// What the audit is called among the results of tests.
    static let auditName = "log"
    private static let held = "held"

    /// Reads and checks the whole log now; it writes nothing.
    public func auditLog() async throws -> LogAuditResult {
        let now = environment.now
        return LogAuditResult(fault: try await vault.read { try $0.auditLog() }, at: now)
    }

    /// What the daily audit found last, for pages that cannot wait; nil when there was none.
    public func lastAudit() async throws -> LogAuditResult? {
        try await vault.read { try $0.selfTests() }.first { $0.mechanism == Self.auditName }.map {
            LogAuditResult(fault: $0.passed ? nil : AuditFault(code: $0.detail) ?? .missing(0), at: $0.ranAt)
        }
    }

    /// Audits the log when the last audit is older than a day, and keeps what came of it.
    ///
    /// - Returns: 1 when it was done.
    public func auditLogWhenDue() async throws -> Int {
        let due = environment.now.adding(hours: -Self.selfTestHours)
        if let last = try await lastAudit(), last.at > due { return 0 }
        try await keepAudit(by: .system(job: "self-test"))
        return 1
    }

    /// Audits the log now and keeps what came of it.
    ///
    /// - Throws: `GateRefusal.roleMissing` for an actor without a role for accountability.
    public func auditLog(by actor: Actor) async throws {
        guard let purpose = declaration.purpose(BuiltIn.accountability), actor.holds(purpose) else {
            throw GateRefusal.roleMissing(purpose: BuiltIn.accountability)
        }
        try await keepAudit(by: actor)
    }

    private func keepAudit(by actor: Actor) async throws {
        let result = try await auditLog()
        try await vault.write { transaction in
            let size = try transaction.head()?.frontier.size ?? 0
            let detail = result.fault?.code ?? Self.held
            try transaction.note(
                SelfTestResult(
                    mechanism: Self.auditName, declarationVersion: declaration.statement.version, ranAt: result.at,
                    outcome: result.fault == nil ? .held : .gaveWay, attempts: size, detail: detail))
            try transaction.log(
                LogEvent(
                    .selfTest, purpose: BuiltIn.accountability, caseID: Self.auditName,
                    detail: result.fault == nil ? "passed" : detail), by: actor, at: result.at)
        }
    }
}
