import Declarations
import Rules

/// The organisations in a PostgreSQL database.
struct PostgresStore: OrganisationStore {
    let pool: PostgresPool

    func organisations() async throws -> [Organisation.ID] {
        try await pool.run(.reading, of: nil) { session in
            try session.rows(
                """
                SELECT o.organisation FROM organisations o WHERE o.state = $1 AND EXISTS (
                SELECT 1 FROM organisation_keys k WHERE k.organisation = o.organisation) ORDER BY o.organisation
                """, [.integer(PostgresTables.State.open.rawValue)]
            ).map { try $0.id(0) }
        }
    }

    func holds(_ organisation: Organisation.ID) async throws -> Bool {
        try await organisations().contains(organisation)
    }

    func engine(of organisation: Organisation.ID, isNew: Bool) async throws -> any Engine {
        if isNew {
            try await pool.run(.writing, of: nil) { session in
                _ = try session.run(
                    """
                    INSERT INTO organisations (organisation, state) VALUES ($1, $2)
                    ON CONFLICT (organisation) DO NOTHING
                    """, [organisation.sql, .integer(PostgresTables.State.open.rawValue)])
            }
        }
        return PostgresEngine(pool: pool, organisation: organisation.rawValue)
    }

    func remove(_ organisation: Organisation.ID) async throws {
        try await pool.run(.writing, of: organisation.rawValue) { session in
            for table in Schema.tables.map(\.name) + ["organisations"] {
                _ = try session.run("DELETE FROM \(table) WHERE organisation = $1", [organisation.sql])
            }
        }
        try await PostgresEngine(pool: pool, organisation: organisation.rawValue).vacuum()
    }
}
