import Declarations
import Foundation
import Ledger
import Processing
import Rules
import TestPlace
import Testing

@testable import Vault

/// The example shop at work in a folder of its own, with a clock that tests move and a mailbox they look into.
final class TestOffice: Sendable {
    let place: TestPlace
    let clock = MovableClock()
    let mailbox = Mailbox()
    let offices: Offices
    let environment: Environment

    static let contact = Actor.staff(id: "contact", roles: [BuiltIn.privacyContact])
    static let seller = Actor.staff(id: "seller", roles: ["sales"])
    static let root = RootKey(bytes: Array(1...32))

    init(hasOwnDatabase: Bool = false, server: String? = TestPlace.server) async throws {
        place = try TestPlace("office", hasOwnDatabase: hasOwnDatabase, server: server)
        let clock = clock
        environment = Environment(clock: { clock.now }, baseAddress: "https://privacy.example")
        offices = Offices(
            installation: try Installation(at: place.place, root: Self.root), environment: environment)
        _ = try await offices.publish(Self.declaration(), by: .operator(user: "test"))
    }

    /// A folder of this test.
    var folder: String { place.folder }

    /// The office as it is now.
    var office: Office { get async throws { try #require(await offices["luxigo"]) } }

    /// The example declaration, with changes to its text.
    static func declaration(changing changes: [(String, String)] = []) throws -> ReadDeclaration {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var text = try String(contentsOf: root.appendingPathComponent("Examples/luxigo.yaml"), encoding: .utf8)
        for (old, new) in changes {
            try #require(text.contains(old))
            text = text.replacingOccurrences(of: old, with: new)
        }
        return try #require(DeclarationReader.read(text: text, file: "luxigo.yaml").read)
    }

    /// Publishes the example as a next version, with changes to its text.
    func publishNext(changing changes: [(String, String)] = []) async throws {
        let office = try await office
        let newest = try #require(office.versions.numbers.last)
        let first = try Self.declaration().declaration.statement.version
        _ = try await offices.publish(
            try Self.declaration(changing: [("  version: \(first)\n", "  version: \(newest + 1)\n")] + changes),
            isConfirmed: true, by: .operator(user: "test"))
    }

    /// Adds a customer who is known at an address since some days.
    @discardableResult
    func addCustomer(_ name: String, _ email: String, days: Int = 60) async throws -> Person.ID {
        let office = try await office
        return try await office.addPerson(
            as: "customer", records: [NewRecord(kind: "profile", values: ["name": name, "email": email])],
            channel: .web, language: .nl, by: Self.seller, collectedAt: clock.now.adding(hours: -24 * days))
    }

    /// Somebody sends a request.
    func submit(
        _ email: String, _ right: Right = .access, words: String? = nil, network: String? = nil
    ) async throws -> ReceivedRequest {
        var draft = RequestDraft(right: right)
        draft.email = email
        draft.words = words
        return try await office.submit(draft, language: .nl, channel: .web, network: network)
    }

    /// Lets waiting mail leave, and gives what left now.
    @discardableResult
    func deliver() async throws -> [OutgoingMail] {
        let before = mailbox.sent.count
        _ = try await office.runOutbox(over: mailbox, from: MailAddress("privacy@luxigo.example"))
        return Array(mailbox.sent[before...])
    }

    /// The request as it is stored.
    func stored(_ received: ReceivedRequest) async throws -> StoredRequest {
        try #require(try await office.vault.read { try $0.request(received.id) })
    }

    /// A request whose link was used.
    func confirmed(_ email: String, _ right: Right = .access) async throws -> ReceivedRequest {
        let received = try await submit(email, right)
        _ = try await office.confirmIdentity(try #require(try await deliver().last).link)
        return received
    }

    /// A request that was answered, with the secret of the link to the answer.
    func answered(_ email: String) async throws -> (received: ReceivedRequest, link: String) {
        let received = try await confirmed(email)
        try await office.sendAnswer(
            received.reference, .whole(try await stored(received).revision), by: Self.contact)
        return (received, try #require(try await deliver().last).link)
    }

    /// Every entry of the log.
    func entries() async throws -> [LogEntry] {
        try await office.vault.read { transaction in
            try transaction.rows("SELECT leaf FROM log_entries WHERE organisation = $1 ORDER BY made_at, entry")
                .map { try LogEntry(bytes: try $0.bytes(0)) }
        }
    }

    /// How many rows each table has.
    func rowCounts() async throws -> [String: Int] {
        try await office.vault.read { transaction in
            var counts: [String: Int] = [:]
            for table in Schema.steps.flatMap({ $0 }) {
                counts[table.name] = try transaction.row(
                    "SELECT count(*) FROM \(table.name) WHERE organisation = $1")?.int(0)
            }
            return counts
        }
    }

    /// The files that hold these bytes.
    func files(holding bytes: [UInt8]) throws -> [String] { place.files(holding: bytes) }
}

/// A clock that moves when it is told to; it begins on 2 March 2026 at one in the afternoon in Amsterdam.
final class MovableClock: @unchecked Sendable {
    private let lock = NSLock()
    private var moment = Instant(milliseconds: 1_772_452_800_000)

    var now: Instant { lock.withLock { moment } }

    func move(days: Int = 0, hours: Int = 0, minutes: Int = 0) {
        lock.withLock { moment = moment.adding(hours: days * 24 + hours, minutes: minutes) }
    }
}

/// A mail server that keeps what it accepts, and answers what it is told to.
final class Mailbox: MailTransport, @unchecked Sendable {
    private let lock = NSLock()
    private var mails: [OutgoingMail] = []
    private var attempts: [String] = []
    private var next: [MailOutcome] = []
    private var always: MailOutcome?

    /// What was accepted.
    var sent: [OutgoingMail] { lock.withLock { mails } }
    /// The id of every mail that was offered, accepted or not.
    var offered: [String] { lock.withLock { attempts } }

    /// What to answer to the next mails, one after the other.
    func answer(_ outcomes: MailOutcome...) { lock.withLock { next += outcomes } }
    /// What to answer to every mail from now on; nil is to accept it.
    func answerAlways(_ outcome: MailOutcome?) { lock.withLock { always = outcome } }

    func send(_ mail: OutgoingMail) async -> MailOutcome {
        lock.withLock {
            attempts.append(mail.messageID)
            let outcome = next.isEmpty ? always ?? .accepted(serverReply: "250") : next.removeFirst()
            if case .accepted = outcome { mails.append(mail) }
            return outcome
        }
    }
}

extension OutgoingMail {
    /// The secret in the link to confirm or to collect.
    var link: String { secret(after: "/link/") }
    /// The secret in the link to the status page.
    var status: String { secret(after: "/status/") }

    private func secret(after page: String) -> String {
        guard let range = text.range(of: "https://privacy.example/luxigo" + page) else { return "" }
        return String(text[range.upperBound...].prefix { $0.isLetter || $0.isNumber })
    }
}

extension AnswerToSend {
    /// The whole answer of an example, with nothing found in the other systems.
    static func whole(_ revision: Int) -> AnswerToSend {
        let systems: [HoldingSystem.ID] = ["webshop", "mailbox", "bookkeeping"]
        return AnswerToSend(revision: revision, found: Dictionary(uniqueKeysWithValues: systems.map { ($0, "") }))
    }
}
