import Foundation
import Rules

/// The tables in the database: made and brought up to this release by whoever comes first.
final class PostgresTables: @unchecked Sendable {
    private let schema: String
    private let lock = NSLock()
    private var isReady = false

    init(schema: String) { self.schema = schema }

    /// What an organisation's data are here.
    enum State: Int64 {
        /// They were carried elsewhere; what was left behind is not opened any more.
        case left = 0
        /// They are in use.
        case open = 1
    }

    /// Tables that concern the database itself.
    static let own = [
        "CREATE TABLE IF NOT EXISTS facts (name text COLLATE \"C\" PRIMARY KEY, value bigint NOT NULL)",
        """
        CREATE TABLE IF NOT EXISTS organisations (
        organisation text COLLATE "C" PRIMARY KEY, state bigint NOT NULL)
        """,
    ]

    /// Brings the tables up to this release, once in a process and one process at a time.
    ///
    /// - Throws: `StorageRefusal.newer` when the data come from a newer release, `.unwritable` without the right.
    func prepare(_ connection: PostgresConnection) throws {
        lock.lock()
        defer { lock.unlock() }
        guard !isReady else { return }
        do {
            if try Self.version(connection, schema) != Schema.steps.count {
                try connection.command("BEGIN ISOLATION LEVEL READ COMMITTED")
                do {
                    try connection.unhurried { try migrate(connection) }
                    try connection.command("COMMIT")
                } catch {
                    _ = try? connection.command("ROLLBACK")
                    throw error
                }
            }
        } catch let error as PostgresError { throw error.isLost ? error : error.refusal("MIGRATE") }
        isReady = true
    }

    private func migrate(_ connection: PostgresConnection) throws {
        // A large table takes its time.
        try connection.command("SET LOCAL statement_timeout = 0")
        _ = try connection.run("SELECT pg_advisory_xact_lock(hashtext($1))", [.text("gestand \(schema)")])
        if try connection.run("SELECT 1 FROM pg_namespace WHERE nspname = $1", [.text(schema)]).rows.isEmpty {
            try connection.command("CREATE SCHEMA \"\(schema)\"")
        }
        for statement in Self.own { try connection.command(statement) }
        let found = try Self.version(connection, schema)
        guard found >= 0 else { throw StorageRefusal.damaged }
        guard found <= Schema.steps.count else {
            throw StorageRefusal.newer(found: found, known: Schema.steps.count)
        }
        for step in Schema.steps[found...] { try connection.command(step.flatMap(\.postgres).joined(separator: "; ")) }
        _ = try connection.run(
            "INSERT INTO facts (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = $2",
            [.text("version"), .integer(Int64(Schema.steps.count))])
    }

    /// The version of the data; 0 when there are none.
    static func version(_ connection: PostgresConnection, _ schema: String) throws -> Int {
        let found = try connection.run("SELECT to_regclass($1) IS NOT NULL", [.text("\"\(schema)\".facts")])
        guard try found.rows.first?.bool(0) == true else { return 0 }
        return try connection.run("SELECT value FROM facts WHERE name = $1", [.text("version")]).rows.first?.int(0) ?? 0
    }

    /// Looks whether an organisation is here, in the transaction that is to use it: while a process had it open, it
    /// may have been carried elsewhere, or a newer release may have changed the tables.
    ///
    /// - Throws: `StorageRefusal.gone`, `.newer`.
    static func check(_ organisation: String?, on connection: PostgresConnection) throws {
        let found = try connection.run(
            """
            SELECT f.value, o.state FROM facts f LEFT JOIN organisations o ON o.organisation = $1 WHERE f.name = $2
            """, [.text(organisation ?? ""), .text("version")])
        guard let row = found.rows.first else { throw StorageRefusal.gone }
        let version = try row.int(0)
        guard version <= Schema.steps.count else {
            throw StorageRefusal.newer(found: version, known: Schema.steps.count)
        }
        guard try organisation == nil || row.optionalInteger(1) == State.open.rawValue else {
            throw StorageRefusal.gone
        }
    }
}
