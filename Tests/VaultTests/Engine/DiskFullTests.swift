import Declarations
import Rules
import Testing

@testable import Vault

@Suite("A full disk is a clear refusal, and leaves no half-written state")
struct DiskFullTests {
    /// Makes the disk as full as it can be for this file: not a page more.
    static func fill(_ engine: SQLiteEngine, spare pages: Int) async throws {
        try await engine.write { session in
            let used = try session.rows("PRAGMA page_count", []).first?.int(0) ?? 0
            _ = try session.rows("PRAGMA max_page_count = \(used + pages)", [])
        }
    }

    static func put(_ size: Int, as name: String, in session: any SQLSession) throws {
        _ = try session.run(
            """
            INSERT INTO drafts (organisation, digest, sealed, expires_at) VALUES ($1, $2, $3, $4)
            """, ["o".sql, Array(name.utf8).sql, [UInt8](repeating: 7, count: size).sql, 0.sql])
    }

    static func names(in engine: SQLiteEngine) async throws -> [String] {
        try await engine.read { session in
            try session.rows("SELECT digest FROM drafts WHERE organisation = $1 ORDER BY digest", ["o".sql])
                .map { String(decoding: try $0.bytes(0), as: UTF8.self) }
        }
    }

    @Test("what does not fit is refused, what was there stays, and after making room it goes on")
    func full() async throws {
        let house = try TestHouse()
        let path = "\(house.folder)/a.sqlite"
        let engine = try SQLiteEngine(path: path)
        try await engine.write { try Self.put(100, as: "before", in: $0) }
        try await Self.fill(engine, spare: 2)
        for _ in 0..<3 {
            await #expect(throws: StorageRefusal.diskFull) {
                try await engine.write { session in
                    try Self.put(10, as: "half", in: session)
                    try Self.put(200_000, as: "whole", in: session)
                }
            }
        }
        #expect(try await Self.names(in: engine) == ["before"])
        try await engine.write { try Self.put(10, as: "small", in: $0) }
        try await Self.fill(engine, spare: 10_000)
        try await engine.write { try Self.put(200_000, as: "whole", in: $0) }
        #expect(try await Self.names(in: engine) == ["before", "small", "whole"])
        #expect(try await engine.read { try $0.rows("PRAGMA integrity_check", []).first?.text(0) } == "ok")
        try engine.close()
        #expect(try await Self.names(in: SQLiteEngine(path: path)) == ["before", "small", "whole"])
    }

    @Test("a write that goes on after the refusal stores nothing either")
    func swallowed() async throws {
        let house = try TestHouse()
        let engine = try SQLiteEngine(path: "\(house.folder)/a.sqlite")
        try await Self.fill(engine, spare: 2)
        await #expect(throws: (any Error).self) {
            try await engine.write { session in
                try Self.put(10, as: "half", in: session)
                try? Self.put(200_000, as: "whole", in: session)
                try Self.put(10, as: "after", in: session)
            }
        }
        #expect(try await Self.names(in: engine) == [])
    }

    @Test("of many writes at a full disk, each is whole or refused")
    func group() async throws {
        let house = try TestHouse()
        let engine = try SQLiteEngine(path: "\(house.folder)/a.sqlite")
        try await Self.fill(engine, spare: 30)
        let stored = await withTaskGroup(of: String?.self) { tasks in
            for number in 100..<160 {
                tasks.addTask {
                    do {
                        try await engine.write { session in
                            try Self.put(3_000, as: "\(number)-a", in: session)
                            try Self.put(3_000, as: "\(number)-b", in: session)
                        }
                        return "\(number)"
                    } catch {
                        #expect(error as? StorageRefusal == .diskFull)
                        return nil
                    }
                }
            }
            return await tasks.reduce(into: []) { $0 += [$1].compactMap { $0 } }
        }
        #expect(stored.count < 60)
        #expect(try await Self.names(in: engine) == stored.sorted().flatMap { ["\($0)-a", "\($0)-b"] })
    }
}
