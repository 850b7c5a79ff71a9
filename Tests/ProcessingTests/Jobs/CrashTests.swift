import Declarations
import Foundation
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Stopped dead at any moment, the next start goes on and nothing is half done")
struct CrashTests {
    /// What must hold of every state that is ever on disk.
    static func flaws(in vault: OrganisationVault) async throws -> [String] {
        let since = AmsterdamTime.date(of: MovableClock().now).adding(months: -12)
        return try await vault.read { transaction in
            var flaws: [String] = []
            let entries = try transaction.rows("SELECT leaf FROM log_entries WHERE organisation = $1")
                .map { try LogEntry(bytes: try $0.bytes(0)) }
            for request in try transaction.requests(receivedSince: since) {
                let own = entries.filter { $0.caseID == request.id.rawValue }.map(\.verb)
                flaws += try Self.flaws(of: request, logged: own, in: transaction).map { "\(request.reference): \($0)" }
            }
            let alone = try transaction.row(
                """
                SELECT count(*) FROM request_links l LEFT JOIN requests q
                ON q.organisation = l.organisation AND q.request = l.request
                WHERE l.organisation = $1 AND q.request IS NULL
                """)
            if try alone?.int(0) != 0 { flaws.append("a link without a request") }
            for (state, holds) in [(OutboxEffect.State.waiting, true), (.sent, false)] {
                for effect in try transaction.effects(in: state, limit: 1_000)
                where try transaction.holds(effect.record) != holds { flaws.append("\(state) mail") }
            }
            let positions = try transaction.rows(
                "SELECT position FROM log_entries WHERE organisation = $1 AND position IS NOT NULL ORDER BY position")
            if try positions.map({ try $0.int(0) }) != Array(0..<(try transaction.head()?.frontier.size ?? 0)) {
                flaws.append("the log's numbers")
            }
            return flaws
        }
    }

    /// What must hold of one request: each step with its entry, its mail and its answer, or none of them.
    private static func flaws(
        of request: StoredRequest, logged verbs: [LogVerb], in transaction: borrowing Transaction
    ) throws -> [String] {
        var flaws: [String] = []
        let events = try transaction.events(of: request.id).map(\.kind)
        let steps: [(RequestEvent.Kind, LogVerb, Bool)] = [
            (.received, .receive, true), (.identified, .identify, request.identityOn != nil),
            (.answered, .answer, request.state == .answered),
        ]
        for (event, verb, isDue) in steps {
            let times = [events.filter { $0 == event }.count, verbs.filter { $0 == verb }.count]
            if times != (isDue ? [1, 1] : [0, 0]) { flaws.append("\(event)") }
        }
        let mailed: Set<RequestEvent.Kind> = [.received, .linkRenewed, .extended, .answered]
        let mails = events.filter(mailed.contains).count
        for (table, due) in [("outbox", mails), ("answers", request.state == .answered ? 1 : 0)] {
            let found = try transaction.row(
                "SELECT count(*) FROM \(table) WHERE organisation = $1 AND request = $2", request.id)
            if try found?.int(0) != due { flaws.append(table) }
        }
        if try !transaction.holds(request.record) { flaws.append("words") }
        return flaws
    }

    /// Goes on after a start: the work that waits is done, and what was sent before is not sent again.
    static func goOn(_ office: Office) async throws -> [String] {
        let sent = Set(try await office.vault.read { try $0.effects(in: .sent, limit: 1_000) }.map(\.id.rawValue))
        let waiting = Set(try await office.vault.read { try $0.effects(in: .waiting, limit: 1_000) }.map(\.id.rawValue))
        let mailbox = Mailbox()
        _ = try await office.upkeep()
        for _ in 0..<2 {
            _ = try await office.runOutbox(over: mailbox, from: MailAddress("privacy@luxigo.example"))
        }
        var flaws = try await flaws(in: office.vault)
        if mailbox.offered.count != waiting.count || Set(mailbox.offered) != waiting { flaws.append("lost mail") }
        if !sent.isDisjoint(with: mailbox.offered) { flaws.append("mail sent twice") }
        _ = try await office.sequenceLog()
        if let head = try await office.vault.read({ try $0.head() }) {
            let leaves = try await office.vault.read { try $0.logLeaves(from: 0, limit: 100_000) }
            let note = try SignedNote(bytes: Array(head.note.utf8))
            let export = try LogExport(entries: leaves, checkpoint: note, key: office.vault.verifierKey)
            let key = office.vault.verifierKey
            if !LogVerification.verify(files: export.files, trusting: key).isSound { flaws.append("the log") }
        }
        return flaws
    }

    @Test("a hundred moments of a busy day, chosen by a seed: whole, promised, and finished by the next start")
    func moments() async throws {
        let day = try await BusyDay()
        #expect(day.promises.count == 12 && day.log.count > 500_000)
        var seed: UInt64 = 20_260_302
        let random = (0..<100).map { _ in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % day.log.count
        }
        for bytes in random + day.promises.map(\.bytes) {
            let folder = "\(day.test.folder)/cut-\(bytes)"
            let office = try await day.restarted(bytes: bytes, in: folder)
            #expect(try await Self.flaws(in: office.vault) == [], "after \(bytes) bytes")
            for promise in day.promises where promise.bytes <= bytes {
                let stored = try await office.vault.read { try $0.request(promise.request) }
                #expect(stored.map { Self.reached($0.state, promise.state) } == true, "lost after \(bytes) bytes")
            }
            #expect(try await Self.goOn(office) == [], "going on after \(bytes) bytes")
            try office.vault.close()
            try FileManager.default.removeItem(atPath: folder)
        }
    }

    private static func reached(_ state: RequestState, _ promised: RequestState) -> Bool {
        let order: [RequestState] = [.awaitingIdentity, .inProgress, .answered]
        return (order.firstIndex(of: state) ?? -1) >= (order.firstIndex(of: promised) ?? 0)
    }

    @Test("a crash between the server's yes and our note sends the same mail again under the same id")
    func betweenYesAndNote() async throws {
        let test = try await TestOffice()
        _ = try await test.submit("jan@example.org")
        let effect = try #require(
            try await test.office.vault.read { try $0.effects(in: .waiting, limit: 1) }.first)
        let retry = test.clock.now.adding(minutes: 5)
        #expect(try await test.office.vault.write { try $0.claim(effect, nextTry: retry) })
        test.clock.move(minutes: 5)
        #expect(try await test.deliver().map(\.messageID) == [effect.id.rawValue])
    }

    @Test("the checks find what is half done")
    func checksFind() async throws {
        let test = try await TestOffice()
        let (received, _) = try await test.answered("jan@example.org")
        #expect(try await Self.flaws(in: try await test.office.vault) == [])
        for (sql, flaw) in [
            ("DELETE FROM answers WHERE organisation = $1", ": answers"),
            ("DELETE FROM log_entries WHERE organisation = $1", ": received"),
            ("DELETE FROM outbox WHERE organisation = $1 AND state = 'sent'", ": outbox"),
        ] {
            #expect(try await !Self.flaws(in: try await test.office.vault).contains { $0.hasSuffix(flaw) })
            _ = try await test.office.vault.write { try $0.run(sql) }
            #expect(try await Self.flaws(in: try await test.office.vault).contains { $0.hasSuffix(flaw) }, "\(flaw)")
        }
        _ = try await test.office.vault.write { transaction in
            try transaction.run("DELETE FROM requests WHERE organisation = $1 AND request = $2", received.id)
        }
        #expect(try await Self.flaws(in: try await test.office.vault).contains("a link without a request"))
    }
}
