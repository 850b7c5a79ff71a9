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
    func settle(at now: Instant) async throws -> Bool { try await vacuum() }

    /// Vacuums, so that erased rows make room; and writes the tables with keys and digests anew, because what is
    /// vacuumed stays readable in the file until something takes its place.
    ///
    /// - Returns: false when a large table with keys or digests has to wait for its day.
    @discardableResult
    func vacuum() async throws -> Bool {
        let names = Schema.tables.map(\.name)
        return try await pool.run(.housekeeping, of: nil) { session in
            _ = try session.run("SET statement_timeout = 0", [])
            _ = try session.run("VACUUM \(names.joined(separator: ", "))", [])
            var isDone = true
            for table in Schema.tables where table.holdsKeysOrDigests || table.holdsSealed {
                switch try Self.turn(of: table, session) {
                case .now:
                    _ = try session.run("VACUUM FULL \(table.name)", [])
                    // Afterwards: one that failed is tried again.
                    try Self.note(table, session)
                case .later: isDone = false
                case .never: continue
                }
            }
            _ = try session.run("SET statement_timeout = '30s'", [])
            return isDone
        }
    }

    private enum Turn { case now, later, never }

    private static func turn(of table: Table, _ session: any SQLSession) throws -> Turn {
        let size = try session.rows("SELECT pg_total_relation_size(to_regclass($1))", [.text(table.name)]).first
        guard let size, try size.integer(0) > smallBytes else { return .now }
        // What a key that is gone has sealed opens nowhere; writing much of it anew would only hold up others.
        guard table.holdsKeysOrDigests else { return .never }
        let isRecent = try !session.rows(
            "SELECT value FROM facts WHERE name = $1 AND value >= extract(epoch from now())::bigint - 86400",
            [.text(fact(of: table))]
        ).isEmpty
        return isRecent ? .later : .now
    }

    private static func note(_ table: Table, _ session: any SQLSession) throws {
        _ = try session.run(
            """
            INSERT INTO facts (name, value) VALUES ($1, extract(epoch from now())::bigint)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """, [.text(fact(of: table))])
    }

    private static func fact(of table: Table) -> String { "rewritten \(table.name)" }

    /// The connections belong to the pool and stay for the other organisations.
    func close() throws {}
}
