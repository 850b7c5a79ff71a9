import Declarations
import Rules

extension Transaction {
    /// Whether a purpose may see something of a person now. Nothing is opened.
    ///
    /// - Throws: `GateRefusal` when the actor may not act for the purpose, or the person's data are restricted.
    public func isKnown(_ person: Person.ID, for opening: Opening) throws -> Bool {
        let purpose = try admit(opening)
        let marks = try marks(of: person, renames: opening.versions.renames)
        let isBound = try decided(person, marks: marks, opening: opening).contains { value, decision in
            purpose.data.contains(value.field) && decision.isBound(to: purpose.id)
        }
        guard isBound else { return false }
        guard !marks.restricts(purpose.id) else { throw GateRefusal.restricted(purpose: purpose.id) }
        return true
    }

    /// Whether there is a person with this id.
    public func holdsPerson(_ person: Person.ID) throws -> Bool {
        try row("SELECT created_at FROM people WHERE organisation = $1 AND person = $2", person) != nil
    }

    /// As which kinds of person somebody is held, and since when. Nothing is opened.
    public func capacities(of person: Person.ID) throws -> [PersonKind.ID: Instant] {
        var capacities: [PersonKind.ID: Instant] = [:]
        let found = try rows(
            "SELECT capacity, min(collected_at) FROM collections WHERE organisation = $1 AND person = $2 GROUP BY capacity",
            person)
        for row in found { capacities[try row.id(0)] = try row.instant(1) }
        return capacities
    }
}
