import Declarations
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
        test.clock.move(days: 80)
        _ = try await test.office.upkeep()
        #expect(try await test.stored(received).state == .awaitingIdentity)
        try await test.office.renewLink(received.statusSecret)
        test.clock.move(days: 13)
        _ = try await test.office.upkeep()
        let closed = try await test.stored(received)
        #expect(closed.state == .closed && closed.outcome == .unidentified)
        let mails = try await test.deliver()
        let link = try #require(mails.map(\.link).last { !$0.isEmpty })
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
        #expect(test.mailbox.offered.count == 1)
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
