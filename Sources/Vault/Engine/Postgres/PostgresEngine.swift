import Declarations
import Rules

/// PostgreSQL, for one organisation: the tables are shared, the first column of every key tells whose a row is.
final class PostgresEngine: Engine {
    private let pool: PostgresPool
    private let organisation: String

    /// An organisation in the database; ``PostgresStore`` looks whether it is there.
    init(pool: PostgresPool, organisation: String) {
        self.pool = pool
        self.organisation = organisation
    }

    func read<Result: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> Result) async throws -> Result {
        try await pool.run(.reading, of: organisation, body)
    }

    func write<Result: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> Result) async throws -> Result {
        try await pool.run(.writing, of: organisation, body)
    }

    /// Smaller tables than this are written anew each time, larger ones once a day, when they hold keys or digests.
    static let smallBytes: Int64 = 32 << 20

    /// What was erased leaves the files; the server's own clock says when a large table was last written anew, because
    /// several programs may share it.
    func settle(at now: Instant) async throws { try await vacuum() }

    /// Vacuums, so that erased rows make room; and writes the tables with keys and digests anew, because what is
    /// vacuumed stays readable in the file until something takes its place.
    func vacuum() async throws {
        let names = Schema.tables.map(\.name)
        try await pool.run(.housekeeping, of: nil) { session in
            _ = try session.run("SET statement_timeout = 0", [])
            _ = try session.run("VACUUM \(names.joined(separator: ", "))", [])
            for table in Schema.tables where table.holdsKeysOrDigests || table.holdsSealed {
                if try Self.isDue(table, session) { _ = try session.run("VACUUM FULL \(table.name)", []) }
            }
            _ = try session.run("SET statement_timeout = '30s'", [])
        }
    }

    private static func isDue(_ table: Table, _ session: any SQLSession) throws -> Bool {
        let size = try session.rows("SELECT pg_total_relation_size(to_regclass($1))", [.text(table.name)]).first
        guard let size, try size.integer(0) > smallBytes else { return true }
        // What a key that is gone has sealed opens nowhere; writing much of it anew would only hold up others.
        guard table.holdsKeysOrDigests else { return false }
        return try !session.rows(
            """
            INSERT INTO facts (name, value) VALUES ($1, extract(epoch from now())::bigint)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE facts.value < excluded.value - 86400
            RETURNING value
            """, [.text("rewritten \(table.name)")]
        ).isEmpty
    }

    /// The connections belong to the pool and stay for the other organisations.
    func close() throws {}
}
