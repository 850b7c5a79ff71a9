import Declarations
import Foundation
import Processing
import Rules
import Synchronization
import TestPlace
import Testing
import Vault

/// A clock that stands still until a test moves it.
final class MovableClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ date: CalendarDate, hour: Int = 10) {
        moment = Mutex(AmsterdamTime.instant(on: date, hour: hour, minute: 0))
    }

    var now: Instant { moment.withLock { $0 } }

    func move(to date: CalendarDate, hour: Int = 10) {
        moment.withLock { $0 = AmsterdamTime.instant(on: date, hour: hour, minute: 0) }
    }

    func move(days: Int) { moment.withLock { $0 = $0.adding(hours: 24 * days) } }
}

/// An organisation of the examples at work, on a folder that goes with it.
final class House: Sendable {
    let office: Office
    let clock: MovableClock
    /// What every secret of this house begins with, so that its files can be told from those of other tests.
    let mark: String
    private let offices: Offices
    private let place: TestPlace

    static let contact = Actor.staff(id: "contact", roles: [BuiltIn.privacyContact])

    /// Monday 2 March 2026.
    static let start = CalendarDate(daysSinceEpoch: 20_514)

    init(_ example: String = "luxigo", on date: CalendarDate = House.start) async throws {
        clock = MovableClock(date)
        let clock = clock
        place = try TestPlace("proof")
        let tag = Entropy.system.bytes(5)
        let entropy = Entropy { count in
            let bytes = Entropy.system.bytes(count)
            return count < Entropy.idBytes ? bytes : tag + bytes.dropFirst(tag.count)
        }
        mark = String(entropy.secret().prefix(8))
        let installation = try Installation(
            at: place.place, root: RootKey(bytes: entropy.bytes(RootKey.size)), entropy: entropy)
        offices = Offices(
            installation: installation,
            environment: Environment(clock: { clock.now }, entropy: entropy, baseAddress: "https://privacy.example"))
        office = try await offices.publish(try Self.example(example), by: .operator(user: "test"))
    }

    static func example(_ name: String) throws -> ReadDeclaration {
        let text = try String(contentsOf: repository.appendingPathComponent("Examples/\(name).yaml"), encoding: .utf8)
        return try #require(DeclarationReader.read(text: text, file: "\(name).yaml").read)
    }

    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Publishes a next version, and gives its office.
    func publish(_ text: String) async throws -> Office {
        let read = try #require(DeclarationReader.read(text: text, file: "next.yaml").read)
        return try await offices.publish(read, isConfirmed: true, by: .operator(user: "test"))
    }

    /// A request that came in today, made by a person who shows who they are.
    func receive(_ right: Right, from email: String = "mila@example.org") async throws -> String {
        var draft = RequestDraft(right: right)
        draft.email = email
        let received = try await office.submit(draft, language: .nl, channel: .web, network: nil)
        try await deliver()
        let way = office.declaration.rights.identity.waysOfStaff[0]
        try await office.establishIdentity(received.reference, way: way, email: nil, by: Self.contact)
        return received.reference
    }

    /// Answers a request today.
    func answer(_ reference: String) async throws {
        let request = try await office.request(reference, by: Self.contact).request
        guard request.kind.isAnsweredWithData else {
            try await office.answer(
                reference, by: LetterAnswer(done: ["Gedaan."]), revision: request.revision, actor: Self.contact)
            return try await deliver()
        }
        let elsewhere = Dictionary(uniqueKeysWithValues: office.declaration.otherSystems.map { ($0.id, "") })
        try await office.sendAnswer(
            reference, AnswerToSend(revision: request.revision, found: elsewhere), by: Self.contact)
        try await deliver()
    }

    /// Lets the mail out.
    func deliver() async throws {
        _ = try await office.runOutbox(over: OpenDoor(), from: MailAddress("privacy@luxigo.example"))
    }

    /// Records evidence today, complete; with words where it is.
    @discardableResult
    func show(
        _ duty: EvidenceDuty, on date: CalendarDate? = nil, officer: Bool = true,
        elements: [AgreementElement]? = nil
    ) async throws -> EvidenceItem.ID {
        var evidence = NewEvidence(of: duty.id, givenOn: date ?? AmsterdamTime.date(of: clock.now))
        evidence.reference = "map A"
        evidence.elements = elements ?? duty.wantedElements
        if duty.needsOfficer, officer { evidence.officerOn = evidence.givenOn }
        return try await office.recordEvidence(evidence, by: Self.contact)
    }

    /// Shows every weighing, so that all purposes have begun.
    func weigh() async throws {
        for duty in try await office.standings().map(\.duty) where duty.id.kind == .assessment {
            try await show(duty)
        }
    }

    /// Plants a result of a mechanism's test.
    func plant(_ mechanism: Mechanism, passed: Bool, attempts: Int = 3, detail: String = "planted") async throws {
        let result = SelfTestResult(
            mechanism: mechanism.rawValue, declarationVersion: office.declaration.statement.version,
            ranAt: clock.now, outcome: passed ? .held : .gaveWay, attempts: attempts, detail: detail)
        try await office.vault.write { try $0.note(result) }
    }
}

/// A mail server that takes everything.
private struct OpenDoor: MailTransport {
    func send(_ mail: OutgoingMail) async -> MailOutcome { .accepted(serverReply: "250") }
}
