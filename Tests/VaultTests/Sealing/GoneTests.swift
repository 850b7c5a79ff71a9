import Declarations
import Foundation
import Rules
import TestPlace
import Testing

@testable import Vault

@Suite("What is stored cannot be read in the files, and what is erased is in none of them")
struct GoneTests {
    static let values: [DataCategory.ID: String] = [
        "name": "Jannetje Zwanenburg", "email": "j.zwanenburg@mail.example.org", "phone": "0687654321",
        "address": "Kattensingel 17, 2801 CA Gouda",
    ]
    /// As typed and as stored.
    static let words = values.values + ["+31687654321", "zwanenburg", "Kattensingel"]

    @Test("no value is readable in the database, its write-ahead log or its index, however it is spelled")
    func plaintext() async throws {
        let house = try TestHouse(hasOwnDatabase: true)
        let vault = try await house.open()
        try await vault.addPerson("p")
        try await vault.store("r", "profile", of: "p", Self.values, under: house.declaration)
        try await vault.write { transaction in
            try transaction.saveDraft(
                "secret-of-browser", Array("Kattensingel 17, 2801 CA Gouda".utf8), until: TestHouse.noon)
            _ = try transaction.count("mail", of: "j.zwanenburg@mail.example.org", window: 1, at: TestHouse.noon)
        }
        _ = try await vault.open("p", for: "account", under: DeclarationVersions(current: house.declaration))
        // The search itself works: the kind of record is no secret.
        #expect(
            try house.files(holding: Array("profile".utf8)).contains {
                TestPlace.isPostgres ? $0 == "records" : $0.hasSuffix("-wal")
            })
        for _ in 0..<2 {
            for word in Self.words + ["secret-of-browser"] {
                for spelling in TestHouse.spellings(word) {
                    #expect(try house.files(holding: spelling) == [], "\(word)")
                }
            }
            try await vault.settle(at: TestHouse.noon)
        }
        let left = try house.files(holding: Array("profile".utf8))
        #expect(TestPlace.isPostgres ? left.contains("records") : left == ["organisations/luxigo.sqlite"])
    }

    /// What the files hold of a record: sealed values, key, look-ups.
    static func traces(of record: HeldRecord.ID, in vault: OrganisationVault) async throws -> [[UInt8]] {
        try await vault.read { transaction in
            try transaction.rows(
                """
                SELECT sealed FROM sealed_values WHERE organisation = $1 AND record = $2
                UNION ALL SELECT wrapped FROM record_keys WHERE organisation = $1 AND record = $2
                UNION ALL SELECT digest FROM lookups WHERE organisation = $1 AND record = $2
                """, record
            ).map { try $0.bytes(0) }
        }
    }

    @Test("after erasing and settling, neither value nor key nor look-up is in any file")
    func erased() async throws {
        let house = try TestHouse(hasOwnDatabase: true)
        let vault = try await house.open()
        try await vault.addPerson("p")
        try await vault.store("r", "profile", of: "p", Self.values, under: house.declaration)
        let traces = try await Self.traces(of: "r", in: vault)
        #expect(traces.count == 8)
        for trace in traces { #expect(try house.files(holding: trace) != []) }
        try await vault.write { try $0.eraseRecord("r") }
        try await vault.settle(at: TestHouse.noon)
        for trace in traces { #expect(try house.files(holding: trace) == []) }
        #expect(try await vault.read { try $0.peopleFound(by: "email", value: Self.values["email"] ?? "") } == [])
    }

    @Test("of hundreds of records, erased in any order, nothing stays behind in a corner of a page")
    func many() async throws {
        let house = try TestHouse(hasOwnDatabase: true)
        let vault = try await house.open()
        try await vault.addPerson("p")
        var generator = Sequence64(state: 20_260_302)
        var gone: [[UInt8]] = []
        var alive: [HeldRecord.ID] = []
        for round in 0..<6 {
            for number in 0..<60 {
                let record: HeldRecord.ID = Identifier("\(generator.next())-\(round)-\(number)")
                var values = Self.values
                values["address"] = String(repeating: "Gouda ", count: Int(generator.next() % 60) + 1)
                try await vault.store(record, "profile", of: "p", values, under: house.declaration)
                alive.append(record)
            }
            for _ in 0..<45 {
                let record = alive.remove(at: Int(generator.next() % UInt64(alive.count)))
                // The look-ups of equal values are equal, so those stay with the others.
                gone += try await Self.traces(of: record, in: vault).filter { $0.count != 32 }
                try await vault.write { try $0.eraseRecord(record) }
            }
        }
        try await vault.settle(at: TestHouse.noon)
        #expect(gone.count == 6 * 45 * 5)
        let files = house.place.contents()
        let left = gone.filter { trace in files.contains { $0.bytes.range(of: Data(trace)) != nil } }
        #expect(left.isEmpty, "\(left.count) of \(gone.count) traces are left")
        let kept = try await Self.traces(of: try #require(alive.first), in: vault)
        #expect(try kept.allSatisfy { try !house.files(holding: $0).isEmpty })
        let opened = try await vault.open(
            "p", for: "account", under: DeclarationVersions(current: house.declaration))
        #expect(opened.count == alive.count * 4)
    }

    @Test("a value that leaves a record that stays takes the old key with it")
    func partly() async throws {
        let house = try TestHouse(hasOwnDatabase: true)
        let vault = try await house.open()
        try await vault.addPerson("p")
        try await vault.store("r", "profile", of: "p", Self.values, under: house.declaration)
        let before = try await Self.traces(of: "r", in: vault)
        let lookup = try await vault.read { transaction in
            try transaction.row("SELECT digest FROM lookups WHERE organisation = $1 AND field = $2", "phone")?.bytes(0)
        }
        try await vault.write { try $0.eraseValue("r", "phone", grant: Grant(purpose: "account")) }
        try await vault.settle(at: TestHouse.noon)
        for trace in before where trace.count != 32 { #expect(try house.files(holding: trace) == []) }
        #expect(try house.files(holding: try #require(lookup)) == [])
        let opened = try await vault.open(
            "p", for: "account", under: DeclarationVersions(current: house.declaration))
        #expect(Set(opened.map(\.stored.field)) == ["name", "email", "address"])
        #expect(opened.contains { $0.text == Self.values["name"] })
    }
}

/// Numbers that are the same in every run (SplitMix64).
struct Sequence64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
