import Declarations
import Rules
import Vault

/// Runs the work that nobody asks for: in every organisation, under a lease, visible, and caught up at start.
public struct JobRunner: Sendable {
    private let offices: Offices
    private let outlet: (transport: any MailTransport, sender: MailAddress)?
    private let holder: String

    /// Seconds that a lease holds; a process that dies is replaced after that.
    public static let leaseSeconds = 60

    /// A runner for a process.
    ///
    /// - Parameter holder: a name that no other process has.
    public init(offices: Offices, transport: any MailTransport, sender: MailAddress, holder: String) {
        self.offices = offices
        outlet = (transport, sender)
        self.holder = holder
    }

    /// A runner without a way out for mail: letters wait in the outbox, and no attempt is counted.
    public init(offices: Offices, holder: String) {
        self.offices = offices
        outlet = nil
        self.holder = holder
    }

    /// One round over all organisations; a failing job is noted and does not stop the others.
    public func round() async {
        // What another process published; when its files cannot be read now, the next round tries again.
        try? await offices.refresh()
        for office in await offices.all() {
            let erased = await run("upkeep", in: office) {
                try await office.upkeep() + office.mailCheckpoint()
            }
            let sent = await sendMail(of: office)
            await run("sequence", in: office) { try await office.sequenceLog() }
            // What was erased still stands in the write-ahead log until the engine has settled.
            let isOwed = await isSettlingOwed(by: office)
            guard erased + sent > 0 || isOwed else { continue }
            await run("settle", in: office) {
                try await office.vault.settle(at: office.environment.now)
                return max(erased + sent, 1)
            }
        }
    }

    /// Whether the last settling came to nothing, such as when the database was busy: what was erased before it is
    /// still in the files.
    private func isSettlingOwed(by office: Office) async -> Bool {
        let runs = try? await office.vault.read { try $0.jobRuns() }
        return runs?.contains { $0.job == "settle" && $0.outcome != "ok" } ?? false
    }

    /// Runs the tests of the mechanisms, and the audit of the log, in every organisation where they are older than a
    /// day.
    public func selfTests() async {
        for office in await offices.all() {
            await run("self-test", in: office) { try await office.runSelfTestsWhenDue() }
            await run("audit", in: office) { try await office.auditLogWhenDue() }
        }
    }

    private func sendMail(of office: Office) async -> Int {
        guard let outlet else { return 0 }
        return await run("outbox", in: office) {
            try await office.runOutbox(over: outlet.transport, from: outlet.sender)
        }
    }

    @discardableResult
    private func run(_ job: String, in office: Office, _ work: @Sendable () async throws -> Int) async -> Int {
        let started = office.environment.now
        do {
            let holder = holder
            let mine = try await office.vault.write { transaction in
                try transaction.lease(
                    job, holder: holder, until: started.adding(seconds: Self.leaseSeconds), at: started)
            }
            guard mine else { return 0 }
            let count = try await work()
            let finished = office.environment.now
            // Rounds without work leave no trace, or the log of runs would be all there is to write.
            guard count > 0 else { return 0 }
            let run = JobRun(job: job, startedAt: started, finishedAt: finished, outcome: "ok", count: count)
            try await office.vault.write { try $0.note(run) }
            return count
        } catch {
            let code = (error as? any Refusal)?.code ?? "fault"
            let run = JobRun(job: job, startedAt: started, finishedAt: nil, outcome: code, count: 0)
            // When even this cannot be written, the next round tries again: the work itself is still there.
            try? await office.vault.write { try $0.note(run) }
            return 0
        }
    }
}
