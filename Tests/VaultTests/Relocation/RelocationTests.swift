import Declarations
import Foundation
import Ledger
import Rules
import TestPlace
import Testing

@testable import Vault

@Suite("An organisation moves as a whole, and what arrives is what left")
struct RelocationTests {
    @Test("there and back again: the same digests, values open, and the log goes on")
    func thereAndBack() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.folder)
        let before = try await house.tallies(in: house.folder)
        let there = try await house.move(from: house.folder, to: house.other)
        #expect(there.tables == before)
        #expect(Set(there.tables.map(\.table)) == Set(Schema.tables.map(\.name)))
        #expect(there.logSize > 0 && there.rows > 20)
        #expect(try await house.names(in: house.folder) == [])
        #expect(try await house.names(in: house.other) == ["luxigo"])

        try await goesOn(house)

        // What stayed behind stands in the way of coming back, until it is cleared away.
        await #expect(throws: RelocationRefusal.leftHere("luxigo")) {
            _ = try await house.move(from: house.other, to: house.folder)
        }
        let away = try Relocation(from: house.folder, to: house.other, root: TestHouse.root)
        try await away.discard("luxigo", now: TestHouse.noon)
        let back = try await house.move(from: house.other, to: house.folder)
        #expect(back.tables.besidesLog == before.besidesLog)
        // Opened once, moved once.
        #expect(back.tables.rows("log_entries") == before.rows("log_entries") + 2)
        #expect(try await house.tallies(in: house.folder).besidesLog == before.besidesLog)
    }

    /// At the new place a purpose still sees what it saw, and the log can be signed and verified.
    private func goesOn(_ house: MovingHouse) async throws {
        let vault = try await house.installation(house.other).open("luxigo", now: TestHouse.noon, isNew: false)
        let opened = try await vault.open(
            "person-1", for: "account", under: DeclarationVersions(current: house.declaration, earlier: []))
        #expect(opened.contains { $0.text.contains(MovingHouse.secret) })
        let entries = try await vault.entries()
        let last = try #require(entries.first { $0.detail == "organisation-moved" })
        #expect(last.actor == LogActor(kind: .operator, id: "mover") && last.verb == .configure)
        _ = try await vault.write { try $0.sequence(at: TestHouse.noon) }
        #expect(try await vault.read { try $0.auditLog() } == nil)
        try vault.close()
    }

    @Test("what is left behind is kept but not opened, and goes only when the other place has all of it")
    func discard() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.other)
        let back = try Relocation(from: house.other, to: house.folder, root: TestHouse.root)
        await #expect(throws: RelocationRefusal.notElsewhere("luxigo")) {
            try await back.discard("luxigo", now: TestHouse.noon)
        }
        _ = try await house.move(from: house.other, to: house.folder)
        await #expect(throws: (any Error).self) {
            _ = try await house.installation(house.other).open("luxigo", now: TestHouse.noon, isNew: false)
        }
        // An organisation with the same name and another log is not the one that left.
        if case .folder(let path) = house.folder {
            let file = "\(path)/organisations/luxigo.sqlite"
            try FileManager.default.moveItem(atPath: file, toPath: "\(path)/kept")
            try await house.fill(in: house.folder)
            await #expect(throws: RelocationRefusal.notElsewhere("luxigo")) {
                try await house.settled { try await back.discard("luxigo", now: TestHouse.noon) }
            }
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
            try FileManager.default.moveItem(atPath: "\(path)/kept", toPath: file)
        }
        try await house.settled { try await back.discard("luxigo", now: TestHouse.noon) }
        await #expect(throws: RelocationRefusal.nothingLeft("luxigo")) {
            try await house.settled { try await back.discard("luxigo", now: TestHouse.noon) }
        }
        #expect(try await house.tallies(in: house.folder).rows("people") == 3)
    }

    @Test("where it moved away from, none of the same name is begun anew")
    func notTwice() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.folder)
        _ = try await house.move(from: house.folder, to: house.other)
        for isNew in [true, false] {
            await #expect(throws: StorageRefusal.gone) {
                _ = try await house.installation(house.folder).open("luxigo", now: TestHouse.noon, isNew: isNew)
            }
        }
        await #expect(throws: StorageRefusal.gone) {
            _ = try await house.installation(house.folder).open("nobody", now: TestHouse.noon, isNew: false)
        }
        #expect(try await house.names(in: house.folder) == [])
        guard case .folder(let path) = house.folder else { return }
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(path)/organisations") == ["luxigo.sqlite.moved"])
    }

    @Test("a move that was cut off before the old place was closed is finished by the same command, and only then")
    func finished() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.folder)
        _ = try await house.move(from: house.folder, to: house.other)
        guard case .folder(let path) = house.folder else { return }
        let file = "\(path)/organisations/luxigo.sqlite"
        try FileManager.default.moveItem(atPath: file + ".moved", toPath: file)
        let receipt = try await house.move(from: house.folder, to: house.other)
        #expect(receipt.tables.isEmpty && receipt.logSize > 0)
        #expect(try await house.names(in: house.folder) == [])
        #expect(try await house.tallies(in: house.other).rows("people") == 3)
        // Whatever happened at the old place since is not at the new one.
        try FileManager.default.moveItem(atPath: file + ".moved", toPath: file)
        let vault = try await house.installation(house.folder).open("luxigo", now: TestHouse.noon, isNew: false)
        try await vault.write { try $0.log(LogEvent(.configure), by: MovingHouse.mover, at: TestHouse.noon) }
        try vault.close()
        await #expect(throws: RelocationRefusal.exists("luxigo")) {
            _ = try await house.move(from: house.folder, to: house.other)
        }
        #expect(try await house.names(in: house.folder) == ["luxigo"])
    }

    @Test("what arrives in a folder knows what to expect of each index")
    func statistics() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.other)
        _ = try await house.move(from: house.other, to: house.folder)
        let vault = try await house.installation(house.folder).open("luxigo", now: TestHouse.noon, isNew: false)
        let person: Person.ID = "somebody"
        let steps = try await vault.read { transaction in
            try transaction.rows("EXPLAIN QUERY PLAN \(QueryPlanTests.statements[0])", person).map { try $0.text(3) }
        }
        #expect(steps.first?.contains("organisation=? AND person=?") == true, "\(steps)")
        try vault.close()
    }

    @Test("others stay where they are and as they are")
    func apart() async throws {
        let house = try MovingHouse()
        try await house.fill("luxigo", in: house.folder)
        try await house.fill("winkel", in: house.folder, people: 1)
        try await house.fill("buren", in: house.other, people: 2)
        let (shop, neighbours) = (
            try await house.tallies("winkel", in: house.folder), try await house.tallies("buren", in: house.other)
        )
        _ = try await house.move(from: house.folder, to: house.other)
        #expect(try await house.tallies("winkel", in: house.folder) == shop)
        #expect(try await house.tallies("buren", in: house.other) == neighbours)
        #expect(try await house.names(in: house.other) == ["buren", "luxigo"])
    }

    @Test("a move says how far it is, and never goes back")
    func progress() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.folder, people: 40)
        let told = Told()
        let receipt = try await house.move(from: house.folder, to: house.other) { told.take($0) }
        let steps = told.steps
        #expect(steps.count > 3 && steps.map(\.done) == steps.map(\.done).sorted())
        #expect(steps.first?.done == 0 && steps.last?.done == 2 * receipt.rows && steps.last?.stage == .verifying)
        #expect(steps.allSatisfy { $0.total == 2 * receipt.rows })
    }
}

/// What was told, on whatever thread.
final class Told: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [RelocationProgress] = []

    func take(_ progress: RelocationProgress) { lock.withLock { all.append(progress) } }
    var steps: [RelocationProgress] { lock.withLock { all } }
}
