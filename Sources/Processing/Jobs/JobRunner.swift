import Declarations
import Rules
import Vault

/// Runs the work that nobody asks for: in every organisation, under a lease, visible, and caught up at start.
public struct JobRunner: Sendable {
    private let offices: Offices
    private let outlet: (transport: any MailTransport, sender: MailAddress)?
    private let holder: String
    private let report: Report
    private let memory = JobMemory()

    /// Told which job of which organisation failed, and why: what people see of it is a code.
    public typealias Report = @Sendable (_ job: String, _ organisation: Organisation.ID, _ error: any Error) -> Void

    /// Seconds that a lease holds; a process that dies is replaced after that.
    public static let leaseSeconds = 60
    /// Seconds between two looks at what has had its time: soon enough for terms of hours and days, and a quiet house
    /// has little to look at.
    public static let upkeepSeconds = 60
    /// Seconds after which a large file that was written anew today is looked at again.
    static let owedSeconds = 3_600

    /// A runner for a process.
    ///
    /// - Parameter holder: a name that no other process has.
    public init(
        offices: Offices, transport: any MailTransport, sender: MailAddress, holder: String,
        report: @escaping Report = { _, _, _ in }
    ) {
        self.offices = offices
        outlet = (transport, sender)
        self.holder = holder
        self.report = report
    }

    /// A runner without a way out for mail: letters wait in the outbox, and no attempt is counted.
    public init(offices: Offices, holder: String, report: @escaping Report = { _, _, _ in }) {
        self.offices = offices
        outlet = nil
        self.holder = holder
        self.report = report
    }

    /// One round over all organisations; a failing job is noted and does not stop the others.
    public func round() async {
        // What another process published; when its files cannot be read now, the next round tries again.
        try? await offices.refresh()
        for office in await offices.all() {
            let erased = await upkeep(of: office)
            let sent = await sendMail(of: office)
            await run("sequence", in: office) { JobWork(try await office.sequenceLog()) }
            // What was erased still stands in the write-ahead log until the engine has settled; a job that failed may
            // have erased something first.
            let isOwed = await isSettlingOwed(by: office)
            guard erased != 0 || sent != 0 || isOwed else { continue }
            await settle(office, after: (erased ?? 0) + (sent ?? 0))
        }
    }

    /// Runs the tests of the mechanisms, and the audit of the log, in every organisation where they are older than a
    /// day.
    public func selfTests() async {
        for office in await offices.all() {
            await run("self-test", in: office) { JobWork(try await office.runSelfTestsWhenDue()) }
            await run("audit", in: office) { JobWork(try await office.auditLogWhenDue()) }
        }
    }

    private func upkeep(of office: Office) async -> Int? {
        guard memory.isTurn("upkeep", of: office.organisation, at: office.environment.now, every: Self.upkeepSeconds)
        else { return 0 }
        return await run("upkeep", in: office) { JobWork(try await office.upkeep() + office.mailCheckpoint()) }
    }

    private func sendMail(of office: Office) async -> Int? {
        guard let outlet else { return 0 }
        return await run("outbox", in: office) {
            JobWork(try await office.runOutbox(over: outlet.transport, from: outlet.sender))
        }
    }

    /// Whether what was erased is still in the files: the last settling came to nothing, such as when the database was
    /// busy, or a large file has to wait for its day.
    private func isSettlingOwed(by office: Office) async -> Bool {
        let runs = try? await office.vault.read { try $0.jobRuns() }
        guard let last = runs?.first(where: { $0.job == "settle" }) else { return false }
        guard last.outcome == JobRun.owed else { return last.hasFailed }
        return last.startedAt.adding(seconds: Self.owedSeconds) <= office.environment.now
    }

    private func settle(_ office: Office, after count: Int) async {
        await run("settle", in: office) {
            let isDone = try await office.vault.settle(at: office.environment.now)
            return JobWork(max(count, 1), outcome: isDone ? JobRun.ok : JobRun.owed)
        }
    }

    /// - Returns: how much was done; nil when it failed.
    @discardableResult
    private func run(_ job: String, in office: Office, _ work: @Sendable () async throws -> JobWork) async -> Int? {
        let started = office.environment.now
        let organisation = office.organisation
        do {
            guard try await isMine(job, of: office, at: started) else { return 0 }
            let work = try await work()
            let finished = office.environment.now
            // Rounds without work leave no trace, or the log of runs would be all there is to write; but a job that
            // works again is no longer shown as one that failed.
            let hasFailed = try await lastFailed(job, of: office)
            guard work.count > 0 || hasFailed else { return 0 }
            let run = JobRun(
                job: job, startedAt: started, finishedAt: finished, outcome: work.outcome, count: work.count)
            try await office.vault.write { try $0.note(run) }
            memory.note(job, of: organisation, hasFailed: false)
            return work.count
        } catch {
            memory.note(job, of: organisation, hasFailed: true)
            report(job, organisation, error)
            let code = (error as? any Refusal)?.code ?? "fault"
            let run = JobRun(job: job, startedAt: started, finishedAt: nil, outcome: code, count: 0)
            // When even this cannot be written, the next round tries again: the work itself is still there.
            try? await office.vault.write { try $0.note(run) }
            return nil
        }
    }

    /// Takes the lease, or goes on under one that has time left.
    private func isMine(_ job: String, of office: Office, at now: Instant) async throws -> Bool {
        if memory.hasLease(job, of: office.organisation, at: now) { return true }
        let (holder, until) = (holder, now.adding(seconds: Self.leaseSeconds))
        let isMine = try await office.vault.write { try $0.lease(job, holder: holder, until: until, at: now) }
        // Half of it: what is begun late in a lease must end in it, too.
        if isMine { memory.keepLease(job, of: office.organisation, until: now.adding(seconds: Self.leaseSeconds / 2)) }
        return isMine
    }

    private func lastFailed(_ job: String, of office: Office) async throws -> Bool {
        if let known = memory.hasFailed(job, of: office.organisation) { return known }
        let runs = try await office.vault.read { try $0.jobRuns() }
        let hasFailed = runs.contains { $0.job == job && $0.hasFailed }
        memory.note(job, of: office.organisation, hasFailed: hasFailed)
        return hasFailed
    }
}

/// What a job did.
struct JobWork: Sendable {
    let count: Int
    let outcome: String

    init(_ count: Int, outcome: String = JobRun.ok) {
        self.count = count
        self.outcome = outcome
    }
}
