import Declarations
import Rules

/// Somebody of whom a category is held in a capacity; not what it says.
public struct DataHolder: Sendable, Hashable {
    /// Who.
    public let person: Person.ID
    /// The kind of person they were at the intake, by its id of then.
    public let capacity: PersonKind.ID
    /// The category, by its id of then.
    public let field: DataCategory.ID
}

extension Transaction {
    /// Everybody of whom something was collected under a version before this one, to count them. Nothing is opened.
    public func holders(before version: Int) throws -> [DataHolder] {
        try rows(
            """
            SELECT DISTINCT r.person, c.capacity, v.field
            FROM records r
            JOIN sealed_values v ON v.organisation = r.organisation AND v.record = r.record
            JOIN collections c ON c.organisation = v.organisation AND c.collection = v.collection
            WHERE r.organisation = $1 AND r.person IS NOT NULL AND c.declaration_version < $2
            """, version
        ).map { DataHolder(person: try $0.id(0), capacity: try $0.id(1), field: try $0.id(2)) }
    }
}
