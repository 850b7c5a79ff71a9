import Declarations
import Rules

/// A PostgreSQL database that organisations are carried away from, which no other process uses meanwhile.
struct PostgresSource: RelocationSource {
    private let connection: PostgresConnection

    /// - Throws: `StorageRefusal.inUse` when a server or a command is connected; `RelocationRefusal.noData`.
    init(_ address: PostgresAddress) throws {
        connection = try PostgresConnection(address, in: .alone)
        try connection.checkRelocatable(schema: address.schema)
    }

    func organisations() throws -> [Organisation.ID] {
        try translating("SELECT") {
            try connection.run(
                "SELECT organisation FROM organisations WHERE state = $1 ORDER BY organisation", [State.open.sql]
            ).rows.map { try $0.id(0) }
        }
    }

    func handOver<Result>(
        _ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Result
    ) throws -> Result {
        guard try organisations().contains(organisation) else { throw RelocationRefusal.noOrganisation(organisation) }
        let result = try connection.relocating(isReading: true, body)
        do {
            let changed = try connection.run(
                "UPDATE organisations SET state = $2 WHERE organisation = $1", [organisation.sql, State.left.sql])
            guard changed.changed == 1 else { throw RelocationRefusal.notSetAside(organisation) }
        } catch { throw RelocationRefusal.notSetAside(organisation) }
        return result
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
