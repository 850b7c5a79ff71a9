import Ledger
import Rules
import Testing

@testable import Vault

@Suite("What is changed by hand in a stored log is found and named")
struct AuditTests {
    /// A log with heads at 7, 14, 21 entries and so on.
    static func house(rounds: Int = 4) async throws -> (house: TestHouse, vault: OrganisationVault) {
        let house = try TestHouse()
        let vault = try await house.open()
        for round in 0..<rounds {
            let now = TestHouse.noon.adding(seconds: round)
            try await LogTests.write(7, in: vault, at: now)
            _ = try await vault.write { try $0.sequence(at: now) }
        }
        return (house, vault)
    }

    static func audit(_ vault: OrganisationVault) async throws -> AuditFault? {
        try await vault.read { try $0.auditLog() }
    }

    @Test("a log that nobody touched holds, also with entries that wait for their number")
    func sound() async throws {
        let (house, vault) = try await Self.house()
        #expect(try await Self.audit(vault) == nil)
        try await LogTests.write(3, in: vault)
        #expect(try await Self.audit(vault) == nil)
        let empty = try await house.open("kruxs")
        #expect(try await Self.audit(empty) == nil)
    }

    @Test("a changed entry is named", arguments: [0, 6, 7, 13, 27])
    func entry(number: Int) async throws {
        let (house, vault) = try await Self.house()
        defer { withExtendedLifetime(house) {} }
        try await vault.write { transaction in
            var leaf = try transaction.logLeaves(from: number, limit: 1)[0]
            leaf[leaf.count - 1] ^= 1
            try transaction.run(
                "UPDATE log_entries SET leaf = $2 WHERE organisation = $1 AND position = $3", leaf, number)
        }
        #expect(try await Self.audit(vault) == .entry(number))
    }

    @Test("an entry changed with its hash is found by the head after it")
    func entryAndHash() async throws {
        let (house, vault) = try await Self.house()
        defer { withExtendedLifetime(house) {} }
        try await vault.write { transaction in
            var leaf = try transaction.logLeaves(from: 9, limit: 1)[0]
            leaf[leaf.count - 1] ^= 1
            try transaction.run(
                "UPDATE log_entries SET leaf = $2, hash = $3 WHERE organisation = $1 AND position = $4", leaf,
                TreeHash.leaf(leaf).bytes, 9)
        }
        guard case .entries(let range)? = try await Self.audit(vault) else {
            Issue.record("not found")
            return
        }
        #expect(range.contains(9) && range.lowerBound >= 7 && range.upperBound <= 14)
    }

    @Test("an entry that was taken out is named, in the middle and at the end")
    func missing() async throws {
        for number in [10, 27] {
            let (house, vault) = try await Self.house()
            defer { withExtendedLifetime(house) {} }
            _ = try await vault.write {
                try $0.run("DELETE FROM log_entries WHERE organisation = $1 AND position = $2", number)
            }
            #expect(try await Self.audit(vault) == .missing(number))
        }
    }

    @Test("a changed head is named, and entries whose head was taken away")
    func heads() async throws {
        let (one, changed) = try await Self.house()
        defer { withExtendedLifetime(one) {} }
        _ = try await changed.write { transaction in
            let other = try #require(
                try transaction.row("SELECT note FROM log_heads WHERE organisation = $1 AND size = 14"))
            try transaction.run(
                "UPDATE log_heads SET note = $2 WHERE organisation = $1 AND size = 21", try other.text(0))
        }
        #expect(try await Self.audit(changed) == .head(size: 21))
        let (other, taken) = try await Self.house()
        defer { withExtendedLifetime(other) {} }
        _ = try await taken.write { try $0.run("DELETE FROM log_heads WHERE organisation = $1 AND size = 28") }
        #expect(try await Self.audit(taken) == .unsigned(21))
    }
}
