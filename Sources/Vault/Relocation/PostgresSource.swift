import Declarations
import Rules

/// A PostgreSQL database that organisations are carried away from, which no other process uses meanwhile.
struct PostgresSource: RelocationSource {
    private let address: PostgresAddress
    private let connection: PostgresConnection

    /// - Throws: `StorageRefusal.inUse` when a server or a command is connected; `RelocationRefusal.noData`.
    init(_ address: PostgresAddress) throws {
        self.address = address
        connection = try PostgresConnection(address, in: .alone)
        try connection.checkRelocatable(schema: address.schema)
    }

    func organisations() throws -> [Organisation.ID] {
        try translating("SELECT") {
            try connection.run(
                """
                SELECT o.organisation FROM organisations o WHERE o.state = $1 AND EXISTS (
                SELECT 1 FROM organisation_keys k WHERE k.organisation = o.organisation) ORDER BY o.organisation
                """, [State.open.sql]
            ).rows.map { try $0.id(0) }
        }
    }

    func handOver<Result>(
        _ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Result
    ) throws -> Result {
        guard try organisations().contains(organisation) else { throw RelocationRefusal.noOrganisation(organisation) }
        var arrived: Result?
        do {
            try connection.relocating(isReading: true) { arrived = try body($0) }
        } catch  where arrived == nil { throw error } catch {
            // It has arrived, whatever became of the reading here: it must be closed here, too.
        }
        guard let arrived else { throw Fault("a move gave nothing") }
        do { try setAside(organisation) } catch { throw RelocationRefusal.notSetAside(organisation) }
        return arrived
    }

    private func setAside(_ organisation: Organisation.ID) throws {
        let sql = "UPDATE organisations SET state = $2 WHERE organisation = $1"
        let changed: PostgresResult
        do { changed = try connection.run(sql, [organisation.sql, State.left.sql]) } catch let error as PostgresError
            where error.isLost
        {
            changed = try PostgresConnection(address, in: .alone).run(sql, [organisation.sql, State.left.sql])
        }
        guard changed.changed == 1 else { throw RelocationRefusal.notSetAside(organisation) }
    }

    func discard(_ organisation: Organisation.ID, after check: (any SQLSession) throws -> Void) throws {
        try connection.relocating(isReading: false) { session in
            let found = try session.rows(
                "SELECT state FROM organisations WHERE organisation = $1", [organisation.sql])
            guard try found.first?.integer(0) == State.left.rawValue else {
                throw RelocationRefusal.nothingLeft(organisation)
            }
            try check(session)
            for table in Schema.tables { _ = try session.run(table.removal, [organisation.sql]) }
            _ = try session.run("DELETE FROM organisations WHERE organisation = $1", [organisation.sql])
        }
        // What was erased stays in the files until it is vacuumed; nobody else is here to be kept waiting.
        try translating("VACUUM") {
            try connection.unhurried {
                try connection.command("SET statement_timeout = 0")
                for table in Schema.tables { try connection.command("VACUUM FULL \(table.name)") }
            }
        }
    }

    private typealias State = PostgresTables.State

    private func translating<Result>(_ sql: String, _ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as PostgresError { throw error.refusal(sql) }
    }
}
