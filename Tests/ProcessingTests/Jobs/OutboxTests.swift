import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Mail leaves at least once, never twice for one attempt, and nothing of it stays")
struct OutboxTests {
    static func effects(_ test: TestOffice, _ state: OutboxEffect.State) async throws -> [OutboxEffect] {
        try await test.office.vault.read { try $0.effects(in: state, limit: 100) }
    }

    @Test("accepted mail is sent once and erased, and only the fact remains")
    func sent() async throws {
        let test = try await TestOffice(hasOwnDatabase: true)
        _ = try await test.submit("jan@example.org")
        let record = try #require(try await Self.effects(test, .waiting).first).record
        let sealed = try await test.office.vault.read { transaction in
            try transaction.row("SELECT sealed FROM sealed_values WHERE organisation = $1 AND record = $2", record)?
                .bytes(0)
        }
        let trace = Array(try #require(sealed).prefix(60))
        let before = try await test.rowCounts()["collections"] ?? 0
        for _ in 0..<3 { try await test.deliver() }
        // How the letter came about goes with it.
        #expect(try await test.rowCounts()["collections"] == before - 1)
        #expect(test.mailbox.sent.count == 1 && test.mailbox.offered.count == 1)
        #expect(try await Self.effects(test, .sent).count == 1)
        try await test.office.vault.settle(at: test.clock.now)
        #expect(try test.files(holding: trace) == [])
        #expect(try await test.office.vault.read { try $0.holds(record) } == false)
    }

    @Test("not now: again after five minutes, then twice as long each time, and given up after eight")
    func backOff() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        test.mailbox.answerAlways(.deferred(code: "451"))
        var wait = 5
        for attempt in 1...Office.outboxAttempts {
            try await test.deliver()
            #expect(test.mailbox.offered.count == attempt)
            test.clock.move(minutes: wait - 1)
            try await test.deliver()
            #expect(test.mailbox.offered.count == attempt, "too early at attempt \(attempt)")
            test.clock.move(minutes: 1)
            wait *= 2
        }
        test.clock.move(days: 30)
        try await test.deliver()
        #expect(test.mailbox.offered.count == Office.outboxAttempts)
        #expect(Set(test.mailbox.offered).count == 1)
        let dead = try await Self.effects(test, .dead)
        #expect(dead.count == 1 && dead.first?.outcome == "451")
        #expect(try await test.entries().filter { $0.verb == .send }.map(\.detail) == ["mail-refused"])
        test.mailbox.answerAlways(nil)
        let now = test.clock.now
        _ = try await test.office.vault.write { try $0.retry(dead[0].id, at: now) }
        #expect(try await test.deliver().count == 1)
    }

    @Test("a refusal of the server is a dead end at once; an unreachable server is not")
    func refused() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        _ = try await test.submit("piet@example.org")
        test.mailbox.answer(.refused(code: "550"), .unreachable(code: "connect"))
        try await test.deliver()
        #expect(try await Self.effects(test, .dead).map(\.outcome) == ["550"])
        #expect(try await Self.effects(test, .waiting).map(\.outcome) == ["connect"])
    }

    @Test("a server that is away ends the round, and no letter is given up for it within a week")
    func away() async throws {
        let test = try await TestOffice()
        for number in 0..<3 { _ = try await test.submit("p\(number)@example.org") }
        test.mailbox.answerAlways(.unreachable(code: "connect"))
        try await test.deliver()
        #expect(test.mailbox.offered.count == 1)
        for _ in 0..<60 {
            test.clock.move(hours: 1)
            try await test.deliver()
        }
        #expect(try await Self.effects(test, .waiting).map(\.attempts) == [0, 0, 0])
        test.mailbox.answerAlways(nil)
        test.clock.move(hours: 1)
        #expect(try await test.deliver().count == 3)
    }

    @Test("a server that stays away longer than a week makes a dead end that people see")
    func awayForGood() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        test.mailbox.answerAlways(.unreachable(code: "connect"))
        test.clock.move(days: 8)
        try await test.deliver()
        #expect(try await Self.effects(test, .dead).map(\.outcome) == ["connect"])
    }

    @Test("a letter that cannot be opened keeps no other from leaving, and is given up in the end")
    func unopened() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        let record = try #require(try await Self.effects(test, .waiting).first).record
        test.clock.move(minutes: 1)
        _ = try await test.submit("piet@example.org")
        _ = try await test.office.vault.write { transaction in
            try transaction.run(
                "UPDATE sealed_values SET sealed = $2 WHERE organisation = $1 AND record = $3",
                [UInt8](repeating: 7, count: 60), record)
        }
        await #expect(throws: (any Error).self) { try await test.deliver() }
        #expect(test.mailbox.sent.map(\.to.address) == ["piet@example.org"])
        for _ in 1..<Office.outboxAttempts {
            test.clock.move(days: 1)
            _ = try? await test.deliver()
        }
        #expect(try await Self.effects(test, .dead).map(\.outcome) == ["unopened"])
    }

    @Test("identity was asked when the mail left, and more time was taken when the letter did")
    func meanings() async throws {
        let test = try await TestOffice()
        let received = try await test.submit("jan@example.org")
        #expect(try await test.stored(received).identityAskedOn == nil)
        test.clock.move(days: 1)
        try await test.deliver()
        let today = AmsterdamTime.date(of: test.clock.now)
        #expect(try await test.stored(received).identityAskedOn == today)
        let other = try await test.confirmed("piet@example.org")
        let due = try await test.stored(other).dueOn
        try await test.office.extend(
            other.reference, reason: .complex, explanation: "", revision: try await test.stored(other).revision,
            by: TestOffice.contact)
        #expect(try await test.stored(other).dueOn > due)
        test.mailbox.answerAlways(.refused(code: "550"))
        try await test.deliver()
        #expect(try await test.stored(other).extendedOn == nil)
        #expect(try await test.stored(other).dueOn == due)
        test.mailbox.answerAlways(nil)
        test.clock.move(days: 1)
        let dead = try #require(try await Self.effects(test, .dead).first)
        try await test.office.retry(dead.id, by: TestOffice.contact)
        try await test.deliver()
        #expect(try await test.stored(other).extendedOn == today.adding(days: 1))
    }

    @Test("what was erased is not tried again; who was told in another way needs no mail")
    func reached() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        test.mailbox.answerAlways(.refused(code: "550"))
        try await test.deliver()
        let dead = try #require(try await Self.effects(test, .dead).first)
        test.clock.move(days: Office.deadMailDays + 1)
        _ = try await test.office.upkeep()
        #expect(try await test.entries().contains { $0.verb == .erase && $0.fields.contains(BuiltIn.mail.rawValue) })
        await #expect(throws: UndeliveredRefusal.erased) {
            try await test.office.retry(dead.id, by: TestOffice.contact)
        }
        await #expect(throws: GateRefusal.self) {
            try await test.office.reachOtherwise(dead.id, by: TestOffice.seller)
        }
        try await test.office.reachOtherwise(dead.id, by: TestOffice.contact)
        #expect(try await Self.effects(test, .dead).isEmpty)
        #expect(try await Self.effects(test, .reached).map(\.id) == [dead.id])
        #expect(try await test.entries().contains { $0.detail == "mail-reached" })
    }

    @Test("a letter that was given up is kept a month for a second try, then erased")
    func deadLettersEnd() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        test.mailbox.answerAlways(.refused(code: "550"))
        try await test.deliver()
        let record = try #require(try await Self.effects(test, .dead).first).record
        test.clock.move(days: Office.deadMailDays - 1)
        _ = try await test.office.upkeep()
        #expect(try await test.office.vault.read { try $0.holds(record) })
        test.clock.move(days: 2)
        _ = try await test.office.upkeep()
        #expect(try await test.office.vault.read { try $0.holds(record) } == false)
        #expect(try await Self.effects(test, .dead).count == 1)
    }

    @Test("many workers at once never send the same mail")
    func workers() async throws {
        let test = try await TestOffice()
        for number in 0..<12 { _ = try await test.submit("p\(number)@example.org") }
        let second = Offices(
            installation: try Installation(at: test.place.place, root: TestOffice.root), environment: test.environment)
        try await second.openAll()
        let offices = [try await test.office, try #require(await second["luxigo"])]
        let sender = try MailAddress("privacy@luxigo.example")
        let counted = try await withThrowingTaskGroup(of: Int.self) { tasks in
            for worker in 0..<6 {
                tasks.addTask { try await offices[worker % 2].runOutbox(over: test.mailbox, from: sender) }
            }
            return try await tasks.reduce(0, +)
        }
        #expect(counted == 12)
        #expect(test.mailbox.offered.count == 12 && Set(test.mailbox.offered).count == 12)
    }

    @Test("a worker that died during an attempt is followed by another, with the same id")
    func died() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        let effect = try #require(try await Self.effects(test, .waiting).first)
        let later = test.clock.now.adding(minutes: 5)
        #expect(try await test.office.vault.write { try $0.claim(effect, nextTry: later) })
        #expect(try await test.office.vault.write { try $0.claim(effect, nextTry: later) } == false)
        #expect(try await test.deliver().isEmpty)
        test.clock.move(minutes: 5)
        #expect(try await test.deliver().map(\.messageID) == [effect.id.rawValue])
    }

    @Test("sent is final: a slower attempt that fails afterwards does not bring it back")
    func slow() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        let effect = try #require(try await Self.effects(test, .waiting).first)
        try await test.deliver()
        let now = test.clock.now
        for state: OutboxEffect.State in [.waiting, .dead] {
            _ = try await test.office.vault.write {
                try $0.finish(effect.id, state: state, outcome: "451", at: now)
            }
        }
        #expect(try await Self.effects(test, .sent).count == 1)
        test.clock.move(days: 1)
        #expect(try await test.deliver().isEmpty)
    }

    @Test("the log says that mail left, for which request, and not to whom")
    func logged() async throws {
        let test = try await TestOffice()
        let received = try await test.submit("jan@example.org")
        try await test.deliver()
        let entry = try #require(try await test.entries().first { $0.verb == .send })
        #expect(entry.caseID == received.id.rawValue && entry.actor == LogActor(kind: .system, id: "outbox"))
        for entry in try await test.entries() {
            #expect(!String(decoding: entry.bytes, as: UTF8.self).contains("example.org"))
        }
    }
}
