import Rules
import TestPlace
import Testing

@testable import Vault

/// PostgreSQL keeps statistics of its own.
@Suite("Opening one person does not go through the values of all", .enabled(if: !TestPlace.isPostgres))
struct QueryPlanTests {
    static let statements = [
        """
        SELECT v.field FROM records r
        JOIN sealed_values v ON v.organisation = r.organisation AND v.record = r.record
        JOIN collections c ON c.organisation = v.organisation AND c.collection = v.collection
        WHERE r.organisation = $1 AND r.person = $2
        """,
        """
        SELECT e.event FROM events e JOIN records r ON r.organisation = e.organisation AND r.record = e.record
        WHERE e.organisation = $1 AND r.person = $2
        """,
        "SELECT purpose FROM restrictions WHERE organisation = $1 AND person = $2 AND lifted_at IS NULL",
    ]

    @Test(
        "each statement begins with the person, and looks up the rest by more than the organisation",
        arguments: statements)
    func plan(sql: String) async throws {
        let house = try TestHouse()
        defer { withExtendedLifetime(house) {} }
        let vault = try await house.open()
        let person: Person.ID = "somebody"
        let steps = try await vault.read { transaction in
            try transaction.rows("EXPLAIN QUERY PLAN \(sql)", person).map { try $0.text(3) }
        }
        try #require(!steps.isEmpty)
        #expect(steps[0].contains("organisation=? AND person=?"), "\(steps)")
        #expect(!steps.contains { $0.hasSuffix("(organisation=?)") }, "\(steps)")
    }
}
