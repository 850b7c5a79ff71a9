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
                "SELECT organisation FROM organisations WHERE state = $1 ORDER BY organisation LIMIT 1",
                [PostgresTables.State.open.sql])
            if let neighbour: Organisation.ID = try found.first?.id(0) { try body(session, neighbour) }
        }
    }

    func receive<Result>(
        _ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Result
    ) throws -> Result {
        try connection.relocating(isReading: false) { session in
            // Who comes second waits here until the first has arrived, and is refused then.
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
