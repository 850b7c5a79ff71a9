import Declarations
import Foundation
import Rules
import TestPlace
import Testing

@testable import Vault

@Suite("A move that cannot be whole does not happen")
struct RelocationRefusalTests {
    /// Nothing is at the new place, and all is at the old one.
    private func unmoved(_ house: MovingHouse, from: StoragePlace, to: StoragePlace) async throws {
        #expect(try await house.names(in: from) == ["luxigo"])
        #expect(try await house.tallies(in: from).rows("people") == 3)
        #expect(try await house.names(in: to) == [])
    }

    @Test("a place that is in use is left alone, at either kind of place", arguments: [false, true])
    func inUse(isReversed: Bool) async throws {
        let house = try MovingHouse()
        let (from, to) = isReversed ? (house.other, house.folder) : (house.folder, house.other)
        try await house.fill(in: from)
        let installation = try house.installation(from)
        let vault = try await installation.open("luxigo", now: TestHouse.noon)
        let relocation = try Relocation(from: from, to: to, root: TestHouse.root)
        await #expect(throws: StorageRefusal.inUse) {
            _ = try await relocation.carry("luxigo", by: MovingHouse.mover, now: TestHouse.noon)
        }
        _ = try await vault.write { try $0.sequence(at: TestHouse.noon) }
        try vault.close()
        try await unmoved(house, from: from, to: to)
    }

    @Test("another root key moves nothing")
    func otherKey() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.folder)
        let other = RootKey(bytes: Array(2...33))
        await #expect(throws: KeyRefusal.doesNotFit) {
            _ = try await house.move(from: house.folder, to: house.other, root: other)
        }
        try await unmoved(house, from: house.folder, to: house.other)
        // Nor does one that fits here, when those who live there have another.
        _ = try await Installation(at: house.other, root: other).open("buren", now: TestHouse.noon)
        await #expect(throws: KeyRefusal.doesNotFit) { _ = try await house.move(from: house.folder, to: house.other) }
        #expect(try await house.names(in: house.other) == ["buren"])
    }

    @Test("who is there already is not written over")
    func exists() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.folder)
        try await house.fill(in: house.other, people: 1)
        await #expect(throws: RelocationRefusal.exists("luxigo")) {
            _ = try await house.move(from: house.folder, to: house.other)
        }
        #expect(try await house.tallies(in: house.folder).rows("people") == 3)
        #expect(try await house.tallies(in: house.other).rows("people") == 1)
    }

    @Test("who is not here cannot go, and nowhere is no place to come from")
    func missing() async throws {
        let house = try MovingHouse()
        await #expect(throws: RelocationRefusal.noData) {
            _ = try await house.move(from: house.folder, to: house.other)
        }
        try await house.fill(in: house.folder)
        await #expect(throws: RelocationRefusal.noOrganisation("winkel")) {
            _ = try await house.move("winkel", from: house.folder, to: house.other)
        }
        #expect(throws: RelocationRefusal.samePlace) {
            try Relocation(from: house.other, to: house.other, root: TestHouse.root)
        }
        try await unmoved(house, from: house.folder, to: house.other)
    }

    @Test("a log that was changed does not arrive")
    func damaged() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.folder)
        let vault = try await house.installation(house.folder).open("luxigo", now: TestHouse.noon)
        try await vault.engine.write { session in
            _ = try session.run(
                "UPDATE log_entries SET hash = $2 WHERE organisation = $1 AND position = 0",
                ["luxigo".sql, [UInt8](repeating: 7, count: 32).sql])
        }
        try vault.close()
        await #expect(throws: DamagedLog.self) { _ = try await house.move(from: house.folder, to: house.other) }
        try await unmoved(house, from: house.folder, to: house.other)
    }

    @Test("data of another release are refused on either side", arguments: [0, 1])
    func otherRelease(step: Int) async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.folder)
        guard case .folder(let path) = house.folder else { return }
        let known = Schema.steps.count
        let engine = try SQLiteEngine(path: "\(path)/organisations/luxigo.sqlite")
        let found = step == 0 ? known + 7 : known - 1
        _ = try await engine.write { try $0.rows("PRAGMA user_version = \(found)", []) }
        try engine.close()
        if step == 0 {
            await #expect(throws: StorageRefusal.newer(found: found, known: known)) {
                _ = try await house.move(from: house.folder, to: house.other)
            }
        } else {
            await #expect(throws: RelocationRefusal.older(found: found, known: known)) {
                _ = try await house.move(from: house.folder, to: house.other)
            }
        }
        #expect(try await house.names(in: house.other) == [])
        guard TestPlace.isPostgres, step == 0 else { return }
        house.place.query("UPDATE facts SET value = 999 WHERE name = 'version'")
        await #expect(throws: StorageRefusal.newer(found: 999, known: known)) {
            _ = try await house.move(from: house.folder, to: house.other)
        }
    }

    @Test("of two that move the same at the same moment, one does")
    func twice() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.folder)
        let done = await withTaskGroup(of: Bool.self) { tasks in
            for _ in 0..<3 {
                tasks.addTask { (try? await house.move(from: house.folder, to: house.other)) != nil }
            }
            return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 1)
        #expect(try await house.tallies(in: house.other).rows("people") == 3)
        #expect(try await house.names(in: house.folder) == [])
    }

    @Test("what a move that was cut off left in a folder is cleared away by the next, and never opened")
    func cutOff() async throws {
        let house = try MovingHouse()
        try await house.fill(in: house.other)
        guard case .folder(let path) = house.folder else { return }
        try FileManager.default.createDirectory(atPath: "\(path)/organisations", withIntermediateDirectories: true)
        let half = "\(path)/organisations/luxigo.sqlite.arriving-abc"
        let engine = try SQLiteEngine(path: half)
        try engine.close()
        #expect(try await house.names(in: house.folder) == [])
        _ = try await house.move(from: house.other, to: house.folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/organisations")
        #expect(names.filter { $0.contains("arriving") } == [])
        #expect(try await house.tallies(in: house.folder).rows("people") == 3)
    }
}
