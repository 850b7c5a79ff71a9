import Declarations

/// What may be stored: *not declared, not stored* (art. 5(1)(b), 5(1)(c)).
public enum IntakeRules {
    /// Refuses a record of which any part is not declared.
    ///
    /// A category is allowed when some purpose in force names it for this kind of person, the kind of
    /// record holds it, and it is not blocked.
    public static func check(
        kind: RecordKind.ID, categories: [DataCategory.ID], capacity: PersonKind.ID, in declaration: Declaration
    ) throws(GateRefusal) {
        guard declaration.people[id: capacity] != nil else { throw .capacityUndeclared(capacity) }
        guard let record = declaration.records[id: kind], record.people.contains(capacity) else {
            throw .recordUndeclared(kind: kind, category: nil)
        }
        for category in categories {
            if declaration.data[id: category]?.blocked == true { throw .categoryBlocked(category: category) }
            let wanted = declaration.purposes.contains {
                $0.people.contains(capacity) && $0.data.contains(category)
            }
            guard wanted else { throw .categoryUndeclared(category: category, capacity: capacity) }
            guard record.data.contains(category) else { throw .recordUndeclared(kind: kind, category: category) }
        }
    }
}
