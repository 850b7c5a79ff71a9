import Declarations
import Foundation
import Ledger
import Rules
import TestPlace
import Testing

@testable import Vault

/// A data folder of one test, gone when the test is over, with the example shop's declaration.
final class TestHouse: Sendable {
    let place: TestPlace
    let installation: Installation
    let declaration: Declaration

    /// 2 March 2026, one o'clock in the afternoon in Amsterdam.
    static let noon = Instant(milliseconds: 1_772_452_800_000)
    static let root = RootKey(bytes: Array(1...32))
    static let seller = Actor.staff(id: "s1", roles: ["sales"])

    init(hasOwnDatabase: Bool = false) throws {
        place = try TestPlace("vault", hasOwnDatabase: hasOwnDatabase)
        installation = try Installation(at: place.place, root: Self.root)
        declaration = try Self.luxigo()
    }

    /// The engine that this run of the tests is about, with an organisation `o`; as another process has it, each time.
    func engine(_ name: String = "a") async throws -> any Engine {
        guard case .postgres(let address) = place.place else {
            return try SQLiteEngine(path: "\(folder)/\(name).sqlite")
        }
        return try await PostgresStore(pool: PostgresPool(address)).engine(of: "o", isNew: true)
    }

    /// A folder of this test.
    var folder: String { place.folder }

    /// The example declaration, as people write it, with changes to its text.
    static func luxigo(changing changes: [(String, String)] = []) throws -> Declaration {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var text = try String(contentsOf: root.appendingPathComponent("Examples/luxigo.yaml"), encoding: .utf8)
        for (old, new) in changes {
            try #require(text.contains(old))
            text = text.replacingOccurrences(of: old, with: new)
        }
        return try #require(DeclarationReader.read(text: text, file: "luxigo.yaml").read).declaration
    }

    func open(_ organisation: Organisation.ID = "luxigo") async throws -> OrganisationVault {
        try await installation.open(organisation, now: Self.noon)
    }

    /// The files of the house that hold these bytes.
    func files(holding bytes: [UInt8]) throws -> [String] { place.files(holding: bytes) }

    /// Every way in which a text could lie in a file.
    static func spellings(_ text: String) -> [[UInt8]] {
        let utf8 = Array(text.utf8)
        return [
            utf8, Array(text.lowercased().utf8), Array(text.uppercased().utf8),
            text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, Array(Data(utf8).base64EncodedString().utf8),
            Array(utf8.map { String($0, radix: 16) }.joined().utf8),
        ]
    }
}

extension OrganisationVault {
    /// Every entry of the log, numbered or not.
    func entries() async throws -> [LogEntry] {
        try await read { transaction in
            try transaction.rows("SELECT leaf FROM log_entries WHERE organisation = $1 ORDER BY made_at, entry")
                .map { try LogEntry(bytes: try $0.bytes(0)) }
        }
    }

    /// Shows every weighing that the law asks for, so that all purposes have begun.
    func weigh(_ declaration: Declaration, earlier: [Declaration] = []) async throws {
        let duties = EvidenceDuties.all(of: declaration, staff: [], earlier: earlier).filter {
            $0.id.kind == .assessment
        }
        try await write { transaction in
            for duty in duties {
                let item = EvidenceItem(
                    id: Identifier("weighing-of-\(duty.id.element)"), duty: duty.id,
                    givenOn: CalendarDate(daysSinceEpoch: 20_000), recordedBy: "test", recordedAt: TestHouse.noon)
                let facts = CollectionFacts(
                    id: Identifier("collection-of-\(item.id)"), capacity: BuiltIn.witness,
                    declarationVersion: declaration.statement.version, source: "gestand", language: .nl,
                    channel: .web, collectedAt: TestHouse.noon)
                try transaction.add(
                    item, reference: "map A", file: [], collection: facts, by: .system(job: "test"))
            }
        }
    }

    /// Adds a person without data.
    func addPerson(_ person: Person.ID) async throws {
        try await write { try $0.addPerson(person, pseudonym: "pseudonym-of-\(person)", at: TestHouse.noon) }
    }

    /// Stores a record of a person, as an intake of its own.
    func store(
        _ record: HeldRecord.ID, _ kind: RecordKind.ID, of person: Person.ID, as capacity: PersonKind.ID = "customer",
        _ values: [DataCategory.ID: String], under declaration: Declaration, version: Int? = nil,
        events: [String: CalendarDate?] = [:], at now: Instant = TestHouse.noon
    ) async throws {
        let facts = CollectionFacts(
            id: Identifier("collection-of-\(record)"), capacity: capacity,
            declarationVersion: version ?? declaration.statement.version, source: "person", language: .nl,
            channel: .web, collectedAt: now)
        try await write { transaction in
            try transaction.addCollection(facts, of: person)
            try transaction.store(
                record, kind: kind, of: person, values: values, collection: facts.id, capacity: capacity,
                under: declaration, by: .system(job: "test"), at: now)
            for (event, date) in events { try transaction.setEvent(event, of: record, on: date) }
        }
    }

    /// What a purpose sees of a person.
    func open(
        _ person: Person.ID, for purpose: Purpose.ID, case caseRecord: HeldRecord.ID? = nil,
        by actor: Actor = TestHouse.seller, under versions: DeclarationVersions, fields: Set<DataCategory.ID>? = nil,
        at now: Instant = TestHouse.noon
    ) async throws -> [OpenedValue] {
        let opening = Opening(
            purpose: purpose, caseRecord: caseRecord, actor: actor, now: now, today: AmsterdamTime.date(of: now),
            versions: versions)
        return try await write { try $0.open(person, for: opening, fields: fields) }
    }
}
