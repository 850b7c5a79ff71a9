import Declarations
import Foundation
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Upkeep ends what has had its time, once")
struct UpkeepTests {
    @Test("a request that falls due without an answer is marked once, and not before")
    func overdue() async throws {
        let test = try await TestOffice()
        let received = try await test.confirmed("jan@example.org")
        let due = try await test.stored(received).dueOn
        while AmsterdamTime.date(of: test.clock.now) < due { test.clock.move(days: 1) }
        #expect(try await test.office.upkeep() == 0)
        test.clock.move(days: 1)
        #expect(try await test.office.upkeep() == 1)
        for _ in 0..<3 {
            test.clock.move(days: 1)
            #expect(try await test.office.upkeep() == 0)
        }
        let events = try await test.office.request(received.reference, by: TestOffice.contact).events.map(\.kind)
        #expect(events.filter { $0 == .overdue }.count == 1)
    }

    @Test("a request that nobody confirms is closed after three months, and its link is dead")
    func unconfirmed() async throws {
        let test = try await TestOffice()
        let received = try await test.submit("jan@example.org")
        _ = try await test.deliver()
        test.clock.move(days: 80)
        _ = try await test.office.upkeep()
        #expect(try await test.stored(received).state == .awaitingIdentity)
        try await test.office.renewLink(received.statusSecret)
        let link = try #require(try await test.deliver().last?.link)
        test.clock.move(days: 13)
        _ = try await test.office.upkeep()
        let closed = try await test.stored(received)
        #expect(closed.state == .closed && closed.outcome == .unidentified)
        let mails = try await test.deliver()
        await #expect(throws: RequestRefusal.linkDead) { try await test.office.confirmIdentity(link) }
        #expect(try await test.office.upkeep() == 0)
        let events = try await test.office.status(received.statusSecret).events.map(\.kind)
        #expect(events.filter { $0 == .closed }.count == 1)
        let letter = try #require(mails.last)
        #expect(letter.text.contains("artikel 12") && letter.text.contains("rechtbank"))
        let decided = try await test.entries().filter { $0.caseID == received.id.rawValue && $0.verb == .decide }
        #expect(decided.count == 1)
        #expect(closed.answeredOn == AmsterdamTime.date(of: test.clock.now))
    }

    @Test("a request that was never asked who makes it is not closed, and stays late for all to see")
    func neverAsked() async throws {
        let test = try await TestOffice()
        var last: ReceivedRequest?
        for _ in 0...Office.mailsPerHour { last = try await test.submit("jan@example.org") }
        let unasked = try #require(last)
        #expect(try await test.stored(unasked).identityAskedOn == nil)
        test.clock.move(days: 100)
        _ = try await test.office.upkeep()
        #expect(try await test.stored(unasked).state == .awaitingIdentity)
        let events = try await test.office.status(unasked.statusSecret).events.map(\.kind)
        #expect(events.contains(.overdue) && !events.contains(.closed))
        _ = try await test.office.renewLink(unasked.statusSecret)
        _ = try await test.deliver()
        #expect(try await test.stored(unasked).identityAskedOn == AmsterdamTime.date(of: test.clock.now))
    }

    @Test("drafts, sessions and limits go when their time is over")
    func leftovers() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        try await office.save(RequestDraft(right: .access), secret: "browser")
        let now = test.clock.now
        try await office.vault.write { transaction in
            try transaction.addSession(SecretDigest(of: "s"), of: "x", at: now)
            _ = try transaction.count("intake", of: "192.0.2.1", window: 1, at: now)
        }
        _ = try await office.upkeep()
        #expect(try await office.draft("browser") != nil)
        #expect(try await office.draft("other") == nil)
        test.clock.move(hours: 24, minutes: 1)
        #expect(try await office.draft("browser") == nil)
        #expect(try await office.upkeep() == 1)
        let left = try await test.rowCounts()
        #expect(left["drafts"] == 0 && left["sessions"] == 0 && left["throttles"] == 0)
    }

    @Test("a job that fails is reported with its error, and is shown as well again when it works again")
    func failing() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        let told = Told()
        let runner = JobRunner(
            offices: test.offices, transport: test.mailbox, sender: try MailAddress("privacy@luxigo.example"),
            holder: "a"
        ) { job, organisation, error in told.take("\(job) of \(organisation): \(error)") }
        let record = try #require(
            try await test.office.vault.read { try $0.effects(in: .waiting, limit: 1) }.first
        ).record
        _ = try await test.office.vault.write { transaction in
            try transaction.run("DELETE FROM record_keys WHERE organisation = $1 AND record = $2", record)
        }
        await runner.round()
        #expect(told.all.count == 1 && told.all.first?.hasPrefix("outbox of luxigo: ") == true)
        let runs = { try await test.office.vault.read { try $0.jobRuns() } }
        #expect(try await runs().first { $0.job == "outbox" }?.hasFailed == true)
        await runner.round()
        #expect(try await runs().first { $0.job == "outbox" }?.outcome == "ok")
        #expect(told.all.count == 1)
    }

    @Test("a quiet house writes nothing from round to round")
    func quiet() async throws {
        let test = try await TestOffice()
        let runner = JobRunner(offices: test.offices, holder: "a")
        await runner.round()
        let before = try await test.leases()
        for _ in 0..<5 { await runner.round() }
        #expect(try await test.leases() == before)
        test.clock.move(minutes: 1)
        await runner.round()
        #expect(try await test.leases() != before)
    }

    @Test("a round does all of it in every organisation, and two runners share the work without doing it twice")
    func rounds() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        let sender = try MailAddress("privacy@luxigo.example")
        let runners = ["a", "b"].map {
            JobRunner(offices: test.offices, transport: test.mailbox, sender: sender, holder: $0)
        }
        await withTaskGroup(of: Void.self) { tasks in
            for runner in runners { for _ in 0..<3 { tasks.addTask { await runner.round() } } }
        }
        #expect(test.mailbox.sent.filter { $0.to.address == "jan@example.org" }.count == 1)
        #expect(Set(test.mailbox.offered).count == test.mailbox.offered.count)
        test.clock.move(minutes: 2)
        await runners[1].round()
        let runs = try await test.office.vault.read { try $0.jobRuns() }
        #expect(runs.allSatisfy { $0.outcome == "ok" } && runs.contains { $0.job == "outbox" && $0.count == 1 })
        let waiting = try await test.office.vault.read { transaction in
            try transaction.row("SELECT count(*) FROM log_entries WHERE organisation = $1 AND position IS NULL")?.int(0)
        }
        #expect(waiting == 0)
    }
}

extension TestOffice {
    /// Until when each lease holds.
    fileprivate func leases() async throws -> [Int64] {
        try await office.vault.read { transaction in
            try transaction.rows("SELECT until_at FROM leases WHERE organisation = $1 ORDER BY job")
                .map { try $0.integer(0) }
        }
    }
}

/// What was told, on whatever thread.
private final class Told: @unchecked Sendable {
    private let lock = NSLock()
    private var lines: [String] = []

    func take(_ line: String) { lock.withLock { lines.append(line) } }
    var all: [String] { lock.withLock { lines } }
}
