import Declarations
import Foundation
import Rules
import TestPlace
import Testing

@testable import Vault

/// Two places of one test: a folder, and the place that this run of the tests is about (a second folder, or PostgreSQL).
final class MovingHouse: Sendable {
    let folder: StoragePlace
    let other: StoragePlace
    let place: TestPlace
    let declaration: Declaration
    private let temporary: String

    static let mover = Actor.operator(user: "mover")
    static let secret = "Zonnestraal van Wierden"

    init() throws {
        place = try TestPlace("move", hasOwnDatabase: TestPlace.isPostgres)
        temporary = NSTemporaryDirectory() + "gestand-move-\(UUID().uuidString)"
        folder = .folder(temporary + "/here")
        other = TestPlace.isPostgres ? place.place : .folder(temporary + "/there")
        declaration = try TestHouse.luxigo()
    }

    deinit { try? FileManager.default.removeItem(atPath: temporary) }

    func installation(_ place: StoragePlace) throws -> Installation {
        try Installation(at: place, root: TestHouse.root)
    }

    /// An organisation with people, values of every kind, and a signed log; closed again.
    func fill(_ organisation: Organisation.ID = "luxigo", in place: StoragePlace, people: Int = 3) async throws {
        let vault = try await installation(place).open(organisation, now: TestHouse.noon)
        for number in 0..<people {
            let person = Person.ID("person-\(number)")
            try await vault.addPerson(person)
            try await vault.store(
                HeldRecord.ID("profile-\(number)"), "profile", of: person,
                ["name": "\(Self.secret) \(number)", "email": "person\(number)@example.org"], under: declaration)
        }
        try await vault.write { transaction in
            _ = try transaction.count("sign-in", of: "somebody", window: 1, at: TestHouse.noon)
            _ = try transaction.sequence(at: TestHouse.noon)
        }
        try vault.close()
    }

    func move(
        _ organisation: Organisation.ID = "luxigo", from: StoragePlace, to: StoragePlace,
        root: RootKey = TestHouse.root,
        progress: @escaping @Sendable (RelocationProgress) -> Void = { _ in }
    ) async throws -> RelocationReceipt {
        let relocation = try Relocation(from: from, to: to, root: root)
        return try await settled {
            try await relocation.carry(organisation, by: Self.mover, now: TestHouse.noon, progress: progress)
        }
    }

    /// Who used a database in this process a moment ago lets go of it on threads of its own.
    func settled<Result>(_ body: () async throws -> Result) async throws -> Result {
        for _ in 0..<200 {
            do { return try await body() } catch StorageRefusal.inUse where TestPlace.isPostgres {
                place.query("SELECT pg_sleep(0.02)::text")
            }
        }
        return try await body()
    }

    /// What an organisation's tables hold, read as a move reads them.
    func tallies(_ organisation: Organisation.ID = "luxigo", in place: StoragePlace) async throws -> [TableTally] {
        let vault = try await installation(place).open(organisation, now: TestHouse.noon, isNew: false)
        defer { try? vault.close() }
        return try await vault.engine.read { session in
            try Schema.tables.map { try TableReader(table: $0, organisation: organisation).each(session) { _ in } }
        }
    }

    func names(in place: StoragePlace) async throws -> [String] {
        try await installation(place).organisations().map(\.rawValue)
    }
}

extension [TableTally] {
    /// The tables that a move itself adds nothing to.
    var besidesLog: [TableTally] { filter { !$0.table.hasPrefix("log_") } }

    func rows(_ table: String) -> Int { first { $0.table == table }?.rows ?? 0 }
}
