import Crypto
import Declarations
import Rules
import Testing

@testable import Vault

@Suite("A sealed value opens in its own place and nowhere else")
struct SealingTests {
    static let here = SealedValue.Place(organisation: "luxigo", record: "r", field: "name")

    @Test(
        "moved to another organisation, record or field it does not open",
        arguments: [
            SealedValue.Place(organisation: "other", record: "r", field: "name"),
            SealedValue.Place(organisation: "luxigo", record: "q", field: "name"),
            SealedValue.Place(organisation: "luxigo", record: "r", field: "email"),
            SealedValue.Place(organisation: "luxig", record: "o|r", field: "name"),
        ])
    func moved(place: SealedValue.Place) throws {
        let key = SymmetricKey(data: [UInt8](repeating: 9, count: 32))
        let sealed = try SealedValue(sealing: Array("Jan".utf8), key: key, place: Self.here)
        #expect(try sealed.open(key: key, place: Self.here, grant: Grant(purpose: "order")) == Array("Jan".utf8))
        #expect(throws: Fault.self) { try sealed.open(key: key, place: place, grant: Grant(purpose: "order")) }
    }

    @Test("a changed byte anywhere, or another key, opens nothing")
    func changed() throws {
        let key = SymmetricKey(data: [UInt8](repeating: 9, count: 32))
        let sealed = try SealedValue(sealing: Array("Jan".utf8), key: key, place: Self.here)
        for index in sealed.bytes.indices {
            var bytes = sealed.bytes
            bytes[index] ^= 1
            #expect(throws: Fault.self) {
                try SealedValue(stored: bytes).open(key: key, place: Self.here, grant: Grant(purpose: "order"))
            }
        }
        let other = SymmetricKey(data: [UInt8](repeating: 8, count: 32))
        #expect(throws: Fault.self) { try sealed.open(key: other, place: Self.here, grant: Grant(purpose: "order")) }
        #expect(throws: Fault.self) {
            try SealedValue(stored: [1, 2]).open(key: key, place: Self.here, grant: Grant(purpose: "order"))
        }
    }

    @Test("a row that is moved inside the database does not open either")
    func movedRow() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        try await vault.addPerson("p")
        try await vault.store(
            "r1", "profile", of: "p", ["name": "Jan", "email": "jan@example.org"], under: house.declaration)
        try await vault.store("r2", "profile", of: "p", ["name": "Piet"], under: house.declaration)
        let versions = DeclarationVersions(current: house.declaration)
        #expect(try await vault.open("p", for: "service-changes", under: versions).count == 3)
        _ = try await vault.write { transaction in
            try transaction.run(
                """
                UPDATE sealed_values SET sealed = (SELECT v.sealed FROM sealed_values v
                WHERE v.organisation = $1 AND v.record = $2 AND v.field = $3)
                WHERE organisation = $1 AND record = $4 AND field = $3
                """, "r1", "name", "r2")
        }
        await #expect(throws: Fault.self) { try await vault.open("p", for: "service-changes", under: versions) }
    }

    @Test("the same text sealed many times never looks the same, and never has the same nonce")
    func nonces() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        try await vault.addPerson("p")
        for number in 0..<200 {
            try await vault.store(
                Identifier("r\(number)"), "profile", of: "p", ["name": "Jan", "phone": "0612345678"],
                under: house.declaration)
        }
        let sealed = try await vault.read { transaction in
            try transaction.rows("SELECT sealed FROM sealed_values WHERE organisation = $1").map { try $0.bytes(0) }
        }
        #expect(sealed.count == 400)
        #expect(Set(sealed.map { Array($0[1..<13]) }).count == 400)
        #expect(Set(sealed.map { Array($0[13...]) }).count == 400)
        let wrapped = try await vault.read { transaction in
            try transaction.rows("SELECT wrapped FROM record_keys WHERE organisation = $1").map { try $0.bytes(0) }
        }
        #expect(Set(wrapped).count == 200)
    }
}
