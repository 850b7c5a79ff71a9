import Declarations
import Foundation
import Processing
import Rules
import Synchronization
import Vault

/// The product at work, called as its pages and its API call it.
final class MeasuredHouse: Sendable {
    let office: Office
    private let mailbox = Postbox()

    static let seller = Actor.staff(id: "seller", roles: ["sales"])
    static let contact = Actor.staff(id: "contact", roles: [BuiltIn.privacyContact])

    init(folder: String?, database: String?) async throws {
        let start = Date()
        let environment = Processing.Environment(
            clock: { Instant(milliseconds: Int64(Date().timeIntervalSince(start) * 1_000) + 1_790_000_000_000) },
            baseAddress: "http://localhost")
        let place =
            if let database { StoragePlace.postgres(try PostgresAddress(database)) } else {
                StoragePlace.folder("\(folder ?? ".")/data")
            }
        let offices = Offices(
            installation: try Installation(at: place, root: RootKey(bytes: Entropy.system.bytes(RootKey.size))),
            environment: environment)
        let text = try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("shop.yaml"),
            encoding: .utf8)
        guard let read = DeclarationReader.read(text: text, file: "shop.yaml").read else {
            throw Fault("the measured declaration cannot be read")
        }
        office = try await offices.publish(read, by: .operator(user: "measuring"))
    }

    /// People with a profile of four values.
    func fill(_ count: Int) async throws -> [MadeUpCustomer] {
        var people: [MadeUpCustomer] = []
        for first in stride(from: 0, to: count, by: 64) {
            people += try await withThrowingTaskGroup(of: MadeUpCustomer.self) { group in
                for number in first..<min(first + 64, count) {
                    group.addTask { try await self.add(number: number, records: []) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }
        return people
    }

    /// Someone with this many values in all.
    func addPerson(values: Int) async throws -> MadeUpCustomer {
        let orders = max(0, values / 4 - 1)
        return try await add(number: 1_000_000 + values, records: (0..<orders).map { _ in MadeUpCustomer.order })
    }

    private func add(number: Int, records: [NewRecord]) async throws -> MadeUpCustomer {
        let email = "klant\(number)@voorbeeld.example"
        let id = try await office.addPerson(
            as: "customer", records: [MadeUpCustomer.profile(email)] + records, channel: .web, language: .nl,
            by: Self.seller, collectedAt: office.environment.now.adding(hours: -24 * 90))
        return MadeUpCustomer(id: id, email: email)
    }

    /// Opens what the purpose may see: gate, keys, decryption, log entry, durable.
    func open(_ person: Person.ID) async throws {
        let view = try await office.person(person, for: "service", by: Self.seller)
        guard view.values.count >= 4 else { throw Fault("a person opened with \(view.values.count) values") }
    }

    /// Adds a record of four values.
    func addOrder(to person: Person.ID) async throws {
        _ = try await office.addRecord(
            MadeUpCustomer.order, to: person, as: "customer", channel: .web, language: .nl, by: Self.seller)
    }

    /// A request for a copy whose sender has shown who they are.
    func request(by person: MadeUpCustomer) async throws -> String {
        var draft = RequestDraft(right: .access)
        draft.email = person.email
        let received = try await office.submit(draft, language: .nl, channel: .web, network: nil)
        _ = try await office.runOutbox(over: mailbox, from: MailAddress("privacy@meetwinkel.example"))
        _ = try await office.confirmIdentity(mailbox.lastLink)
        return received.reference
    }

    /// Puts the answer to a request together.
    func answer(_ reference: String) async throws {
        _ = try await office.prepareAnswer(reference, by: Self.contact)
    }
}

/// Someone made up, and what they leave behind.
struct MadeUpCustomer: Sendable {
    var id: Person.ID
    var email: String

    static func profile(_ email: String) -> NewRecord {
        NewRecord(kind: "profile", values: values.merging(["email": email]) { _, new in new })
    }

    static let order = NewRecord(
        kind: "order", values: values.merging(["details": "Twee kilo spijkers en een hamer"]) { _, new in new })

    private static let values: [DataCategory.ID: String] = [
        "name": "Sanne de Wit", "phone": "015 000 00 00", "address": "Verzonnenlaan 1, 2611 AB Delft",
    ]
}

/// A mail server that keeps the last link.
private final class Postbox: MailTransport {
    private let link = Mutex("")

    var lastLink: String { link.withLock { $0 } }

    func send(_ mail: OutgoingMail) async -> MailOutcome {
        if let found = mail.text.range(of: "/link/") {
            let secret = mail.text[found.upperBound...].prefix { $0.isLetter || $0.isNumber }
            link.withLock { $0 = String(secret) }
        }
        return .accepted(serverReply: "250")
    }
}
