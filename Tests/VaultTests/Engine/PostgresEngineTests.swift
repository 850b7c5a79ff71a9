import Declarations
import Dispatch
import Rules
import TestPlace
import Testing

@testable import Vault

@Suite("PostgreSQL holds up when others are in the way", .enabled(if: TestPlace.isPostgres))
struct PostgresEngineTests {
    static let cut = """
        SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE application_name = 'gestand'
        AND pid <> pg_backend_pid() AND state LIKE 'idle%' AND datname = current_database()
        """

    @Test("two processes that read and then write the same row both get their way, one after the other")
    func conflict() async throws {
        let house = try TestHouse()
        let engines = [try await house.engine(), try await house.engine()]
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for number in 0..<60 {
                let engine = engines[number % 2]
                tasks.addTask {
                    try await engine.write { session in
                        // Without the whole transaction being done again, one of two would be lost.
                        let found = try EngineTests.value("all", in: session)
                        if found == 0 { _ = try session.run("DELETE FROM counters WHERE organisation = $1", ["o".sql]) }
                        _ = try session.run(
                            """
                            INSERT INTO counters (organisation, name, value) VALUES ($1, $2, $3)
                            ON CONFLICT (organisation, name) DO UPDATE SET value = excluded.value
                            """, ["o".sql, "all".sql, Int64(found + 1).sql])
                    }
                }
            }
            try await tasks.waitForAll()
        }
        #expect(try await engines[0].read { try EngineTests.value("all", in: $0) } == 60)
    }

    @Test("two that each look whether the other was there do not both find nobody")
    func serializable() async throws {
        let house = try TestHouse()
        let engines = [try await house.engine(), try await house.engine()]
        for round in 0..<20 {
            let found = try await withThrowingTaskGroup(of: Int.self) { tasks in
                for (place, engine) in engines.enumerated() {
                    tasks.addTask {
                        try await engine.write { session in
                            let others = try session.rows(
                                "SELECT count(*) FROM counters WHERE organisation = $1 AND value = $2",
                                ["o".sql, Int64(round).sql])[0].int(0)
                            _ = try session.run(
                                "INSERT INTO counters (organisation, name, value) VALUES ($1, $2, $3)",
                                ["o".sql, "\(round) \(place)".sql, Int64(round).sql])
                            return others
                        }
                    }
                }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            #expect(found.sorted() == [0, 1])
        }
    }

    @Test("connections that were cut are opened again, and a write that was lost before its commit is done again")
    func cut() async throws {
        let house = try TestHouse(hasOwnDatabase: true)
        let engine = try await house.engine()
        _ = try await engine.write { try EngineTests.raise("all", in: $0) }
        #expect(!house.place.query(Self.cut).isEmpty)
        #expect(try await engine.read { try EngineTests.value("all", in: $0) } == 1)
        let place = house.place
        #expect(!place.query(Self.cut).isEmpty)
        let runs = Counted()
        let value = try await engine.write { session in
            let value = try EngineTests.raise("all", in: session)
            if runs.next() == 1 { place.query(Self.cut) }
            return try EngineTests.raise("all", in: session) - 1 == value ? value : 0
        }
        #expect(value == 2 && runs.count == 2)
    }

    @Test("data of a newer release are refused and left as they are")
    func newer() async throws {
        let house = try TestHouse()
        _ = try await house.engine()
        house.place.query("UPDATE facts SET value = 999 WHERE name = 'version'")
        for _ in 0..<2 {
            await #expect(throws: StorageRefusal.newer(found: 999, known: Schema.steps.count)) {
                try await house.engine()
            }
        }
    }

    @Test("a process that runs while a newer release changes the tables stops using them")
    func newerMeanwhile() async throws {
        let house = try TestHouse()
        let engine = try await house.engine()
        _ = try await engine.write { try EngineTests.raise("all", in: $0) }
        house.place.query("UPDATE facts SET value = 999 WHERE name = 'version'")
        let refusal = StorageRefusal.newer(found: 999, known: Schema.steps.count)
        await #expect(throws: refusal) { try await engine.write { try EngineTests.raise("all", in: $0) } }
        await #expect(throws: refusal) { try await engine.read { try EngineTests.value("all", in: $0) } }
    }

    @Test("work that waits for its turn behind a slow write ends in time too")
    func turn() async throws {
        let house = try TestHouse()
        guard case .postgres(let address) = house.place.place else { return }
        let pool = PostgresPool(address, patience: .milliseconds(100))
        let engine = try await PostgresStore(pool: pool).engine(of: "o", isNew: true)
        // Two threads are idle: what waits does not wait for one of them, but for the write before it.
        _ = try await engine.read { try EngineTests.value("all", in: $0) }
        let started = AsyncStream<Void>.makeStream()
        let refused = DispatchSemaphore(value: 0)
        async let slow: DispatchTimeoutResult = engine.write { _ in
            started.continuation.yield()
            return refused.wait(timeout: .now() + 30)
        }
        for await _ in started.stream { break }
        await #expect(throws: StorageRefusal.busy) { try await engine.write { try EngineTests.raise("all", in: $0) } }
        refused.signal()
        #expect(try await slow == .success)
        #expect(try await engine.write { try EngineTests.raise("all", in: $0) } == 1)
    }

    @Test("statements are prepared anew on a connection that another gave away")
    func prepared() async throws {
        let house = try TestHouse()
        guard case .postgres(let address) = house.place.place else { return }
        let connection = try PostgresConnection(address)
        let sql = "SELECT $1"
        #expect(try connection.run(sql, [.integer(1)]).rows.first?.integer(0) == 1)
        try connection.command("DEALLOCATE ALL")
        do {
            _ = try connection.run(sql, [.integer(2)])
            Issue.record("it was there")
        } catch let error as PostgresError { #expect(error.isLost && error.refusal(sql) as? StorageRefusal == .pooler) }
    }

    @Test("an organisation that was carried elsewhere is refused from the next transaction on")
    func gone() async throws {
        let house = try TestHouse()
        let engine = try await house.engine()
        house.place.query("UPDATE organisations SET state = 0")
        await #expect(throws: StorageRefusal.gone) { try await engine.write { try EngineTests.raise("all", in: $0) } }
        await #expect(throws: StorageRefusal.gone) { try await engine.read { try EngineTests.value("all", in: $0) } }
    }

    @Test("who waits too long for a connection is told that it is busy, and nothing of theirs is stored")
    func busy() async throws {
        let house = try TestHouse()
        guard case .postgres(let address) = house.place.place else { return }
        let pool = PostgresPool(address, patience: .milliseconds(50))
        let engine = try await PostgresStore(pool: pool).engine(of: "o", isNew: true)
        let began = AsyncStream<Void>.makeStream()
        let goOn = DispatchSemaphore(value: 0)
        try await withThrowingTaskGroup(of: DispatchTimeoutResult.self) { tasks in
            for _ in 0..<address.connections {
                tasks.addTask {
                    try await engine.read { _ in
                        began.continuation.yield()
                        return goOn.wait(timeout: .now() + 30)
                    }
                }
            }
            var held = 0
            for await _ in began.stream {
                held += 1
                if held == address.connections { break }
            }
            for _ in 0..<3 {
                await #expect(throws: StorageRefusal.busy) {
                    try await engine.write { try EngineTests.raise("late", in: $0) }
                }
            }
            for _ in 0..<held { goOn.signal() }
            for try await result in tasks { #expect(result == .success) }
        }
        #expect(try await engine.read { try EngineTests.value("late", in: $0) } == 0)
        #expect(try await engine.write { try EngineTests.raise("all", in: $0) } == 1)
    }
}

/// How often something was done.
final class Counted: @unchecked Sendable {
    private(set) var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}
