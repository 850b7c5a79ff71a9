import Declarations
import Rules

/// A case of a person: a record that a purpose is bound to, without what is in it.
public struct OpenCase: Sendable, Hashable {
    /// Whose.
    public let person: Person.ID
    /// The record to name when the purpose is used.
    public let record: HeldRecord.ID
    /// When its data were collected.
    public let collectedAt: Instant
}

extension Transaction {
    /// The cases of a person that a purpose may be used for now, newest first. Nothing is opened.
    ///
    /// - Returns: none when the purpose is bound to no kind of case.
    /// - Throws: `GateRefusal` without a role, or when the person's data are restricted for the purpose.
    public func openCases(of person: Person.ID, for opening: Opening) throws -> [OpenCase] {
        let purpose = try admit(opening)
        guard let kind = purpose.per else { return [] }
        let marks = try marks(of: person, renames: opening.versions.renames)
        let bound = try decided(person, marks: marks, opening: opening).filter { value, decision in
            value.kind == kind && purpose.data.contains(value.field) && decision.isBound(to: purpose.id)
        }
        guard !bound.isEmpty else { return [] }
        guard !marks.restricts(purpose.id) else { throw GateRefusal.restricted(purpose: purpose.id) }
        var newest: [HeldRecord.ID: Instant] = [:]
        for (value, _) in bound {
            newest[value.record] = max(
                newest[value.record] ?? value.collection.collectedAt, value.collection.collectedAt)
        }
        return newest.map { OpenCase(person: person, record: $0.key, collectedAt: $0.value) }
            .sorted { ($1.collectedAt, $1.record) < ($0.collectedAt, $0.record) }
    }
}
