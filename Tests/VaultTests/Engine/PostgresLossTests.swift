import Foundation
import Rules
import TestPlace
import Testing

@testable import Vault

@Suite("What is lost on the way to PostgreSQL is neither lost nor done twice", .enabled(if: TestPlace.isPostgres))
struct PostgresLossTests {
    /// An engine over a wire that can break, with one connection, and what looks at the same data without the wire.
    struct Wired {
        let house: TestHouse
        let wire: LossyWire
        let engine: any Engine
        let direct: any Engine

        init(answers: Double = PostgresConnection.usualPatience) async throws {
            house = try TestHouse(hasOwnDatabase: true)
            let address = try #require(house.place.address)
            var parts = try #require(URLComponents(string: address))
            wire = try #require(LossyWire(to: parts.port ?? 5_432))
            parts.port = wire.port
            let text = try #require(parts.string)
            let through = try PostgresAddress(text)
            direct = try await house.engine()
            engine = try await PostgresStore(pool: PostgresPool(through, answers: answers))
                .engine(of: "o", isNew: true)
        }

        func value() async throws -> Int { try await direct.read { try EngineTests.value("all", in: $0) } }
    }

    @Test("a commit that never arrived is done again, and counts once")
    func beforeCommit() async throws {
        let wired = try await Wired()
        let runs = Counted()
        wired.wire.lose(.beforeCommit)
        let value = try await wired.engine.write { session in
            _ = runs.next()
            return try EngineTests.raise("all", in: session)
        }
        #expect(value == 1 && runs.count == 2)
        #expect(try await wired.value() == 1)
    }

    @Test("a commit whose answer was lost is found out, and not done again")
    func afterCommit() async throws {
        let wired = try await Wired()
        for round in 1...5 {
            let runs = Counted()
            wired.wire.lose(.afterCommit)
            let value = try await wired.engine.write { session in
                _ = runs.next()
                return try EngineTests.raise("all", in: session)
            }
            #expect(value == round && runs.count == 1)
            #expect(try await wired.value() == round)
        }
    }

    @Test("many that shared a commit whose answer was lost each get theirs, once")
    func group() async throws {
        let wired = try await Wired()
        wired.wire.lose(.afterCommit)
        let numbers = try await withThrowingTaskGroup(of: Int.self) { tasks in
            for _ in 0..<40 { tasks.addTask { try await wired.engine.write { try EngineTests.raise("all", in: $0) } } }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        #expect(numbers.sorted() == Array(1...40))
        #expect(try await wired.value() == 40)
    }

    @Test("when nobody can be asked, it says that nobody knows, and does nothing again")
    func unknown() async throws {
        let wired = try await Wired()
        _ = try await wired.engine.write { try EngineTests.raise("all", in: $0) }
        let runs = Counted()
        wired.wire.lose(.afterCommitForGood)
        await #expect(throws: StorageRefusal.unknownOutcome) {
            try await wired.engine.write { session in
                _ = runs.next()
                _ = try EngineTests.raise("all", in: session)
            }
        }
        #expect(runs.count == 1)
        #expect(try await wired.value() == 2)
    }

    @Test("a server that does not answer is given up, and the next is heard")
    func silent() async throws {
        let wired = try await Wired(answers: 0.5)
        _ = try await wired.engine.write { try EngineTests.raise("all", in: $0) }
        wired.wire.lose(.silentAfterCommit)
        // The commit arrived: over a new connection the server says so.
        #expect(try await wired.engine.write { try EngineTests.raise("all", in: $0) } == 2)
        #expect(try await wired.engine.read { try EngineTests.value("all", in: $0) } == 2)
        await #expect(throws: StorageRefusal.unreachable) {
            try await wired.engine.read { _ = try $0.rows("SELECT pg_sleep(5)", []) }
        }
        #expect(try await wired.engine.read { try EngineTests.value("all", in: $0) } == 2)
    }

    @Test("after a server that cannot be reached nobody knocks for a moment, and then it goes on")
    func away() async throws {
        let wired = try await Wired()
        _ = try await wired.engine.write { try EngineTests.raise("all", in: $0) }
        wired.wire.turnAway(true)
        wired.wire.lose(.beforeCommit)
        _ = try? await wired.engine.write { try EngineTests.raise("all", in: $0) }
        let before = wired.wire.knocks
        let watch = ContinuousClock.now
        for _ in 0..<50 {
            await #expect(throws: StorageRefusal.unreachable) {
                _ = try await wired.engine.read { try EngineTests.value("all", in: $0) }
            }
        }
        // The shortest pause is a tenth of a second.
        let most = Int((ContinuousClock.now - watch) / .milliseconds(100)) + 1
        #expect(before > 0 && wired.wire.knocks - before <= min(most, 25))
        wired.wire.turnAway(false)
        var value: Int?
        while value == nil, ContinuousClock.now - watch < .seconds(60) {
            value = try? await wired.engine.read { try EngineTests.value("all", in: $0) }
            if value == nil { try await Task.sleep(for: .milliseconds(50)) }
        }
        #expect(value == 1)
    }
}

@Suite("Two transactions with the same new row", .enabled(if: TestPlace.isPostgres))
struct PostgresDuplicateTests {
    @Test("the second sees the row of the first; a row that is really there twice is a fault")
    func duplicate() async throws {
        let house = try TestHouse()
        let engines = [try await house.engine(), try await house.engine()]
        for round in 0..<15 {
            let made = try await withThrowingTaskGroup(of: Bool.self) { tasks in
                for engine in engines {
                    tasks.addTask {
                        try await engine.write { session in
                            let key = ["o".sql, "row \(round)".sql]
                            let found = try session.rows(
                                "SELECT value FROM counters WHERE organisation = $1 AND name = $2", key)
                            guard found.isEmpty else { return false }
                            _ = try session.run(
                                "INSERT INTO counters (organisation, name, value) VALUES ($1, $2, 1)", key)
                            return true
                        }
                    }
                }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            #expect(made.filter { $0 }.count == 1)
        }
        await #expect(throws: Fault.self) {
            try await engines[0].write { session in
                _ = try session.run(
                    "INSERT INTO counters (organisation, name, value) VALUES ($1, $2, 1)", ["o".sql, "row 1".sql])
            }
        }
    }
}
