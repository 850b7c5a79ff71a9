import Declarations
import Rules
import Vault

/// Runs the work that nobody asks for: in every organisation, under a lease, visible, and caught up at start.
public struct JobRunner: Sendable {
    private let offices: Offices
    private let transport: any MailTransport
    private let sender: MailAddress
    private let holder: String

    /// Seconds that a lease holds; a process that dies is replaced after that.
    public static let leaseSeconds = 60

    /// A runner for a process.
    ///
    /// - Parameter holder: a name that no other process has.
    public init(offices: Offices, transport: any MailTransport, sender: MailAddress, holder: String) {
        self.offices = offices
        self.transport = transport
        self.sender = sender
        self.holder = holder
    }

    /// One round over all organisations; a failing job is noted and does not stop the others.
    public func round() async {
        for office in await offices.all() {
            await run("upkeep", in: office) { try await office.upkeep() }
            await run("outbox", in: office) { try await office.runOutbox(over: transport, from: sender) }
            await run("sequence", in: office) { try await office.sequenceLog() }
        }
    }

    /// Runs the tests of the mechanisms in every organisation where they are older than a day.
    public func selfTests() async {
        for office in await offices.all() {
            await run("self-test", in: office) { try await office.runSelfTestsWhenDue() }
        }
    }

    private func run(_ job: String, in office: Office, _ work: @Sendable () async throws -> Int) async {
        let started = office.environment.now
        do {
            let holder = holder
            let mine = try await office.vault.write { transaction in
                try transaction.lease(
                    job, holder: holder, until: started.adding(seconds: Self.leaseSeconds), at: started)
            }
            guard mine else { return }
            let count = try await work()
            let finished = office.environment.now
            // Rounds without work leave no trace, or the log of runs would be all there is to write.
            guard count > 0 else { return }
            let run = JobRun(job: job, startedAt: started, finishedAt: finished, outcome: "ok", count: count)
            try await office.vault.write { try $0.note(run) }
        } catch {
            let code = (error as? any Refusal)?.code ?? "fault"
            let run = JobRun(job: job, startedAt: started, finishedAt: nil, outcome: code, count: 0)
            // When even this cannot be written, the next round tries again: the work itself is still there.
            try? await office.vault.write { try $0.note(run) }
        }
    }
}
