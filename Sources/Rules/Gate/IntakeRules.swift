import Declarations

/// What may be stored: *not declared, not stored* (art. 5(1)(b), 5(1)(c)).
public enum IntakeRules {
    /// Refuses a record of which any part is not declared.
    ///
    /// A category is allowed when some purpose in force names it for this kind of person, the kind of
    /// record holds it, and it is not blocked. A purpose that waits for a weighing asks for nothing yet, and one that
    /// does what is promised never to happen asks for nothing at all.
    ///
    /// - Parameter waiting: purposes that have not begun.
    public static func check(
        kind: RecordKind.ID, categories: [DataCategory.ID], capacity: PersonKind.ID, in declaration: Declaration,
        waiting: Set<Purpose.ID> = []
    ) throws(GateRefusal) {
        guard declaration.people[id: capacity] != nil else { throw .capacityUndeclared(capacity) }
        guard let record = declaration.records[id: kind], record.people.contains(capacity) else {
            throw .recordUndeclared(kind: kind, category: nil)
        }
        let never = NeverRules.contradictions(in: declaration)
        for category in categories {
            if let broken = never.first(where: { $0.path == "data.\(category)" }) {
                throw .promisedNever(broken.kind, path: broken.path)
            }
            if declaration.data[id: category]?.blocked == true { throw .categoryBlocked(category: category) }
            let asking = declaration.purposes.filter {
                $0.people.contains(capacity) && $0.data.contains(category)
            }
            guard !asking.isEmpty else { throw .categoryUndeclared(category: category, capacity: capacity) }
            try check(asking, never: never, waiting: waiting)
            guard record.data.contains(category) else { throw .recordUndeclared(kind: kind, category: category) }
        }
    }

    /// Refuses when none of the purposes that ask for a category may collect now.
    private static func check(
        _ asking: [Purpose], never: [NeverRefusal], waiting: Set<Purpose.ID>
    ) throws(GateRefusal) {
        var reason: GateRefusal?
        for purpose in asking {
            if let broken = never.first(where: { $0.path == "purposes.\(purpose.id)" }) {
                reason = .promisedNever(broken.kind, path: broken.path)
            } else if waiting.contains(purpose.id) {
                reason = .purposeWaiting(purpose: purpose.id)
            } else {
                return
            }
        }
        if let reason { throw reason }
    }
}
