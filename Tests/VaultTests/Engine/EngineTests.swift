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
        let engine = try await house.engine()
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
        let engine = try await house.engine()
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
        let engine = try await house.engine()
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
        let engine = try await house.engine()
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
        let engine = try await house.engine()
        await #expect(throws: Fault.self) { try await engine.read { _ = try Self.raise("all", in: $0) } }
        #expect(try await engine.read { try Self.value("all", in: $0) } == 0)
    }

    @Test("two engines on one file take turns, from the first moment on")
    func twoEngines() async throws {
        let house = try TestHouse()
        for attempt in 0..<8 {
            let engines = try await withThrowingTaskGroup(of: (any Engine).self) { tasks in
                for _ in 0..<3 { tasks.addTask { try await house.engine("shared-\(attempt)") } }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            let numbers = try await withThrowingTaskGroup(of: Int.self) { tasks in
                for number in 0..<30 {
                    let engine = engines[number % engines.count]
                    tasks.addTask { try await engine.write { try Self.raise("all-\(attempt)", in: $0) } }
                }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            #expect(numbers.sorted() == Array(1...30))
        }
    }

    @Test("what was written is there after closing and opening again")
    func reopening() async throws {
        let house = try TestHouse()
        let first = try await house.engine()
        for _ in 0..<5 { _ = try await first.write { try Self.raise("all", in: $0) } }
        try first.close()
        let second = try await house.engine()
        #expect(try await second.read { try Self.value("all", in: $0) } == 5)
    }

    @Test("nothing, empty values, the largest numbers, every byte and every script come back as they went in")
    func values() async throws {
        let house = try TestHouse()
        let engine = try await house.engine()
        let texts = ["", " ", "Zoë 😀 e\u{301} \u{fffd}", "'; DROP TABLE drafts; --", "$1 ?1 %s", "日本語", "\u{1}\n\t\r"]
        let bytes: [[UInt8]] = [[], [0], Array(0...255), [UInt8](repeating: 0, count: 100_000)]
        let numbers = [Int64.min, -256, -1, 0, 1, 255, 65_536, Int64.max]
        for (place, text) in texts.enumerated() {
            for (other, some) in bytes.enumerated() {
                try await engine.write { session in
                    _ = try session.run(
                        "INSERT INTO drafts (organisation, digest, sealed, expires_at) VALUES ($1, $2, $3, $4)",
                        ["o".sql, Array("\(place) \(other)".utf8).sql, some.sql, numbers[place].sql])
                    _ = try session.run(
                        "INSERT INTO events (organisation, record, event, happened_on) VALUES ($1, $2, $3, $4)",
                        ["o".sql, "\(place) \(other)".sql, text.sql, SQLValue.null])
                }
                let found = try await engine.read { session in
                    let draft = try session.rows(
                        "SELECT sealed, expires_at FROM drafts WHERE organisation = $1 AND digest = $2",
                        ["o".sql, Array("\(place) \(other)".utf8).sql])[0]
                    let event = try session.rows(
                        "SELECT event, happened_on FROM events WHERE organisation = $1 AND record = $2 AND event = $3",
                        ["o".sql, "\(place) \(other)".sql, text.sql])[0]
                    return (try draft.bytes(0), try draft.integer(1), try event.text(0), try event.optionalText(1))
                }
                #expect(found == (some, numbers[place], text, nil))
            }
        }
    }

    @Test("texts are ordered by their bytes, and a sum of integers is an integer")
    func orderAndSum() async throws {
        let house = try TestHouse()
        let engine = try await house.engine()
        let names = ["a", "B", "é", "Z", "_", "10", "9", "e", "😀", "ﬀ"]
        try await engine.write { session in
            for (place, name) in names.enumerated() {
                _ = try session.run(
                    "INSERT INTO counters (organisation, name, value) VALUES ($1, $2, $3)",
                    ["o".sql, name.sql, Int64(place * -100_003).sql])
            }
        }
        let (found, sum) = try await engine.read { session in
            (
                try session.rows("SELECT name FROM counters WHERE organisation = $1 ORDER BY name", ["o".sql])
                    .map { try $0.text(0) },
                try session.rows("SELECT sum(value) FROM counters WHERE organisation = $1", ["o".sql])[0].integer(0)
            )
        }
        #expect(found == names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        #expect(sum == -100_003 * 45)
    }

    @Test("a statement says how many rows it changed")
    func changed() async throws {
        let house = try TestHouse()
        let engine = try await house.engine()
        let counts = try await engine.write { session in
            for name in ["a", "b", "c"] { _ = try Self.raise(name, in: session) }
            let insert = "INSERT INTO counters (organisation, name, value) VALUES ($1, $2, 5) ON CONFLICT DO NOTHING"
            return [
                try session.run(
                    "UPDATE counters SET value = 9 WHERE organisation = $1 AND name < $2", ["o".sql, "c".sql]),
                try session.run(
                    "UPDATE counters SET value = 9 WHERE organisation = $1 AND name = $2", ["o".sql, "x".sql]),
                try session.run(insert, ["o".sql, "a".sql]), try session.run(insert, ["o".sql, "d".sql]),
                try session.run("DELETE FROM counters WHERE organisation = $1", ["o".sql]),
            ]
        }
        #expect(counts == [2, 0, 0, 1, 4])
    }
}

@Suite("A text that one engine cannot keep, neither keeps")
struct ZeroByteTests {
    @Test("a zero byte is refused as the sender's to mend, and nothing of the write is there")
    func zeroByte() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        await #expect(throws: StorageRefusal.zeroByte) {
            try await vault.write { transaction in
                try transaction.addPerson("one", pseudonym: "p1", at: TestHouse.noon)
                try transaction.addPerson("t\0wo", pseudonym: "p2", at: TestHouse.noon)
            }
        }
        await #expect(throws: StorageRefusal.zeroByte) {
            _ = try await vault.read {
                try $0.row("SELECT person FROM people WHERE organisation = $1 AND person = $2", "\0")
            }
        }
        let count = try await vault.read { try $0.row("SELECT count(*) FROM people WHERE organisation = $1")?.int(0) }
        #expect(count == 0 && StorageRefusal.zeroByte.category == .invalid)
    }
}

/// About a file, so on SQLite alone.
@Suite("An engine on a file")
struct SQLiteEngineTests {
    @Test("data of a newer release are refused and left as they are")
    func newer() async throws {
        let house = try TestHouse()
        let path = "\(house.folder)/a.sqlite"
        let engine = try SQLiteEngine(path: path)
        _ = try await engine.write { try EngineTests.raise("all", in: $0) }
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

    @Test("a file with a version that no release writes is refused as damaged")
    func negativeVersion() async throws {
        let house = try TestHouse()
        let path = "\(house.folder)/a.sqlite"
        let engine = try SQLiteEngine(path: path)
        _ = try await engine.write { try $0.rows("PRAGMA user_version = -1", []) }
        try engine.close()
        #expect(throws: StorageRefusal.damaged) { try SQLiteEngine(path: path) }
    }
}
