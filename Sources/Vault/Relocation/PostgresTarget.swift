import Declarations
import Rules

/// A PostgreSQL database that organisations are carried to. Servers may be using it for others meanwhile.
struct PostgresTarget: RelocationTarget {
    private let address: PostgresAddress
    private let connection: PostgresConnection

    /// - Throws: `StorageRefusal`, `RelocationRefusal.older` when its tables are of an older release.
    init(_ address: PostgresAddress) throws {
        self.address = address
        connection = try PostgresConnection(address)
        do {
            if try PostgresTables.version(connection, address.schema) == 0 {
                try PostgresTables(schema: address.schema).prepare(connection)
            }
        } catch let error as PostgresError { throw error.refusal("MIGRATE") }
        try connection.checkRelocatable(schema: address.schema)
    }

    func lendNeighbour(_ body: (any SQLSession, Organisation.ID) throws -> Void) throws {
        try connection.relocating(isReading: true) { session in
            let found = try session.rows(
                """
                SELECT o.organisation FROM organisations o WHERE o.state = $1 AND EXISTS (
                SELECT 1 FROM organisation_keys k WHERE k.organisation = o.organisation)
                ORDER BY o.organisation LIMIT 1
                """, [PostgresTables.State.open.sql])
            if let neighbour: Organisation.ID = try found.first?.id(0) { try body(session, neighbour) }
        }
    }

    func holds(_ organisation: Organisation.ID) throws -> Bool {
        try connection.relocating(isReading: true) { session in
            try !session.rows(
                """
                SELECT o.organisation FROM organisations o WHERE o.organisation = $1 AND o.state = $2 AND EXISTS (
                SELECT 1 FROM organisation_keys k WHERE k.organisation = o.organisation)
                """, [organisation.sql, PostgresTables.State.open.sql]
            ).isEmpty
        }
    }

    func lend(_ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Void) throws {
        try connection.relocating(isReading: true) { try body($0) }
    }

    func receive<Result>(
        _ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Result
    ) throws -> Result {
        try connection.relocating(isReading: false) { session in
            // A name without keys is what was left of one that was never finished: there is nothing in it.
            _ = try session.run(
                """
                DELETE FROM organisations WHERE organisation = $1 AND state = $2 AND NOT EXISTS (
                SELECT 1 FROM organisation_keys k WHERE k.organisation = $1)
                """, [organisation.sql, PostgresTables.State.open.sql])
            // Who comes second waits here until the first has arrived, and is refused then; or is told after a while
            // that the place is busy.
            let isNew = try session.run(
                """
                INSERT INTO organisations (organisation, state) VALUES ($1, $2)
                ON CONFLICT (organisation) DO NOTHING
                """, [organisation.sql, PostgresTables.State.open.sql])
            guard isNew == 1 else {
                let found = try session.rows(
                    "SELECT state FROM organisations WHERE organisation = $1", [organisation.sql])
                let isOpen = try found.first?.integer(0) != PostgresTables.State.left.rawValue
                throw isOpen ? RelocationRefusal.exists(organisation) : .leftHere(organisation)
            }
            return try body(session)
        } fate: { transaction in
            try PostgresFate.ask(transaction, on: PostgresConnection(address)) ?? .unknown
        }
    }
}
