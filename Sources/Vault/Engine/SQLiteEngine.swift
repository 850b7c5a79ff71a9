import Declarations
import Foundation
import GRDB
import Rules

/// SQLite, embedded: one file per organisation, write-ahead log, commits in groups.
final class SQLiteEngine: Engine {
    private let pool: DatabasePool
    private let group: CommitGroup
    private let rewriting = Rewriting()

    /// Opens the file, making it when it is not there, and brings its tables up to this release.
    ///
    /// - Throws: `StorageRefusal.newer` when the data come from a newer release.
    init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.busySeconds)
        // Values never appear in messages: they may be personal data.
        configuration.publicStatementArguments = false
        configuration.prepareDatabase { database in
            // Erased rows are overwritten, and a commit is on disk before it is called one.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        let settings = configuration
        pool = try SQLiteSession.translating("OPEN") { try DatabasePool(path: path, configuration: settings) }
        group = CommitGroup(pool: pool)
        try SQLiteSession.translating("MIGRATE") { try migrate() }
    }

    /// How long a statement waits for another process before it gives up.
    static let busySeconds = 10.0

    /// Bytes up to which a file is written anew each time something was erased; a larger one would keep writers
    /// waiting for seconds, so it is done once a day.
    static let rewrittenAtOnce = 64 << 20

    private func migrate() throws {
        try pool.write { database in
            let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            guard found >= 0 else { throw StorageRefusal.damaged }
            guard found <= Schema.steps.count else {
                throw StorageRefusal.newer(found: found, known: Schema.steps.count)
            }
            guard found < Schema.steps.count else { return }
            for step in Schema.steps[found...] {
                for statement in step.flatMap(\.sqlite) { try database.execute(sql: statement) }
            }
            try database.execute(sql: "PRAGMA user_version = \(Schema.steps.count)")
            try Self.expect(of: database)
        }
    }

    /// Says what is to be expected of each index, before anything is there.
    static func expect(of database: Database) throws {
        try database.execute(sql: "ANALYZE")
        try database.execute(sql: "DELETE FROM sqlite_stat1")
        for table in Schema.tables {
            for (index, numbers) in table.expectations {
                try database.execute(
                    sql: "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)",
                    arguments: [table.name, index, numbers])
            }
        }
        try database.execute(sql: "ANALYZE sqlite_schema")
    }

    func read<Result: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> Result) async throws -> Result {
        do { return try await pool.read { try SQLiteSession.attempt(on: $0, body) } } catch let error as DatabaseError {
            throw SQLiteSession.refusal(error, "BEGIN")
        }
    }

    func write<Result: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> Result) async throws -> Result {
        try await group.commit { try SQLiteSession.attempt(on: $0, body) }
    }

    func settle(at now: Instant) async throws -> Bool {
        try await pool.writeWithoutTransaction { database in
            try SQLiteSession.translating("CHECKPOINT") {
                let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                let size = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
                // A page that was refilled when its neighbours changed keeps stale bytes in its gap, which
                // overwriting on deletion does not reach; writing the file anew leaves no gap behind.
                let isLarge = pages * size > Self.rewrittenAtOnce
                let isWritten = !isLarge || rewriting.isDue(at: now)
                if isWritten {
                    // A large copy does not fit in memory; what is in it is sealed, and its file is gone at the end.
                    if isLarge { try database.execute(sql: "PRAGMA temp_store = FILE") }
                    defer { if isLarge { try? database.execute(sql: "PRAGMA temp_store = MEMORY") } }
                    try database.execute(sql: "VACUUM")
                    rewriting.note(now)
                }
                _ = try database.checkpoint(.truncate)
                return isWritten
            }
        }
    }

    func close() throws { try pool.close() }
}

/// When a file was last written anew by this process.
private final class Rewriting: @unchecked Sendable {
    private let lock = NSLock()
    private var last: Instant?

    /// Whether it was longer than a day ago, or never.
    func isDue(at now: Instant) -> Bool {
        lock.withLock { last.map { $0.adding(hours: 24) <= now } ?? true }
    }

    func note(_ now: Instant) { lock.withLock { last = now } }
}
