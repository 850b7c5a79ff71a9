import Declarations
import Foundation
import Rules
import Testing

@testable import Vault

@Suite("The engine keeps what it says it keeps")
struct EngineTests {
    struct Stop: Error {}

    /// What a test needs of an engine: a counter that everyone raises.
    static func raise(_ name: String, in session: any SQLSession) throws -> Int {
        try session.rows(
            """
            INSERT INTO counters (organisation, name, value) VALUES ($1, $2, 1)
            ON CONFLICT (organisation, name) DO UPDATE SET value = counters.value + 1 RETURNING value
            """, ["o".sql, name.sql]
        ).first?.int(0) ?? 0
    }

    static func value(_ name: String, in session: any SQLSession) throws -> Int {
        try session.rows("SELECT value FROM counters WHERE organisation = $1 AND name = $2", ["o".sql, name.sql])
            .first?.int(0) ?? 0
    }

    @Test("a write is whole or not at all")
    func atomic() async throws {
        let house = try TestHouse()
        let engine = try SQLiteEngine(path: "\(house.folder)/a.sqlite")
        await #expect(throws: Stop.self) {
            try await engine.write { session in
                _ = try Self.raise("one", in: session)
                _ = try Self.raise("two", in: session)
                throw Stop()
            }
        }
        #expect(try await engine.read { try Self.value("one", in: $0) } == 0)
        #expect(try await engine.write { try Self.raise("one", in: $0) } == 1)
    }

    @Test("of the writes in one commit, the one that fails takes nothing with it")
    func group() async throws {
        let house = try TestHouse()
        let engine = try SQLiteEngine(path: "\(house.folder)/a.sqlite")
        let done = await withTaskGroup(of: Bool.self) { tasks in
            for number in 0..<120 {
                tasks.addTask {
                    do {
                        try await engine.write { session in
                            _ = try Self.raise("all", in: session)
                            if number.isMultiple(of: 3) { throw Stop() }
                        }
                        return true
                    } catch { return !(error is Stop) }
                }
            }
            return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 80)
        #expect(try await engine.read { try Self.value("all", in: $0) } == 80)
    }

    @Test("a wrong statement in one write leaves the others alone, and names no value")
    func wrongStatement() async throws {
        let house = try TestHouse()
        let engine = try SQLiteEngine(path: "\(house.folder)/a.sqlite")
        async let good = engine.write { try Self.raise("all", in: $0) }
        do {
            try await engine.write { _ = try $0.run("INSERT INTO counters VALUES ($1)", ["jan@example.org".sql]) }
            Issue.record("it was accepted")
        } catch { #expect(error is Fault && !"\(error)".contains("jan")) }
        do {
            try await engine.write {
                _ = try $0.run("DELETE FROM counters WHERE organisation = $1", ["o".sql, "x".sql])
            }
            Issue.record("a value too many was accepted")
        } catch { #expect(error is Fault) }
        #expect(try await good == 1)
    }

    @Test("two hundred writers and readers at once see one order and only whole writes")
    func concurrency() async throws {
        let house = try TestHouse()
        let engine = try SQLiteEngine(path: "\(house.folder)/a.sqlite")
        let numbers = try await withThrowingTaskGroup(of: Int?.self) { tasks in
            for _ in 0..<200 {
                tasks.addTask {
                    try await engine.write { session in
                        _ = try Self.raise("left", in: session)
                        return try Self.raise("right", in: session)
                    }
                }
                tasks.addTask {
                    let (left, right) = try await engine.read {
                        (try Self.value("left", in: $0), try Self.value("right", in: $0))
                    }
                    #expect(left == right)
                    return nil
                }
            }
            return try await tasks.reduce(into: []) { $0 += [$1].compactMap { $0 } }
        }
        #expect(numbers.sorted() == Array(1...200))
    }

    @Test("a reading closure cannot write")
    func reading() async throws {
        let house = try TestHouse()
        let engine = try SQLiteEngine(path: "\(house.folder)/a.sqlite")
        await #expect(throws: Fault.self) { try await engine.read { _ = try Self.raise("all", in: $0) } }
        #expect(try await engine.read { try Self.value("all", in: $0) } == 0)
    }

    @Test("two engines on one file take turns, from the first moment on")
    func twoEngines() async throws {
        let house = try TestHouse()
        for attempt in 0..<8 {
            let path = "\(house.folder)/shared-\(attempt).sqlite"
            let engines = try await withThrowingTaskGroup(of: SQLiteEngine.self) { tasks in
                for _ in 0..<3 { tasks.addTask { try SQLiteEngine(path: path) } }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            let numbers = try await withThrowingTaskGroup(of: Int.self) { tasks in
                for number in 0..<30 {
                    let engine = engines[number % engines.count]
                    tasks.addTask { try await engine.write { try Self.raise("all", in: $0) } }
                }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            #expect(numbers.sorted() == Array(1...30))
        }
    }

    @Test("what was written is there after closing and opening again")
    func reopening() async throws {
        let house = try TestHouse()
        let first = try SQLiteEngine(path: "\(house.folder)/a.sqlite")
        for _ in 0..<5 { _ = try await first.write { try Self.raise("all", in: $0) } }
        try first.close()
        let second = try SQLiteEngine(path: "\(house.folder)/a.sqlite")
        #expect(try await second.read { try Self.value("all", in: $0) } == 5)
    }

    @Test("data of a newer release are refused and left as they are")
    func newer() async throws {
        let house = try TestHouse()
        let path = "\(house.folder)/a.sqlite"
        let engine = try SQLiteEngine(path: path)
        _ = try await engine.write { try Self.raise("all", in: $0) }
        _ = try await engine.write { try $0.rows("PRAGMA user_version = 999", []) }
        try engine.close()
        #expect(throws: StorageRefusal.newer(found: 999, known: Schema.steps.count)) { try SQLiteEngine(path: path) }
        #expect(throws: StorageRefusal.newer(found: 999, known: Schema.steps.count)) { try SQLiteEngine(path: path) }
    }

    @Test("a file that is no database is refused as damaged, without its contents")
    func notADatabase() throws {
        let house = try TestHouse()
        let path = "\(house.folder)/a.sqlite"
        try String(repeating: "jan@example.org ", count: 500).write(toFile: path, atomically: true, encoding: .utf8)
        do {
            _ = try SQLiteEngine(path: path)
            Issue.record("it was opened")
        } catch { #expect(error as? StorageRefusal == .damaged && !"\(error)".contains("jan")) }
    }
}
