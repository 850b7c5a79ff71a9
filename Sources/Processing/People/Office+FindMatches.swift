import Declarations
import Rules
import Vault

/// Someone who was found: an id to go on with, and nothing of what is held.
public struct PersonMatch: Sendable, Hashable {
    /// Who.
    public let person: Person.ID
    /// The case to name next, where the purpose is bound to one.
    public let caseRecord: HeldRecord.ID?
    /// When the data of the case were collected.
    public let collectedAt: Instant?
}

extension Office {
    /// People found by an identifying value, or their cases where the purpose is bound to one.
    ///
    /// Nothing is opened: who was found is read next. The search is in the log, without what was looked for.
    public func findMatches(
        by category: DataCategory.ID, value: String, for purpose: Purpose.ID, by actor: Actor
    ) async throws -> [PersonMatch] {
        if declaration.purposes[id: purpose]?.per != nil {
            return try await findCases(by: category, value: value, for: purpose, by: actor).map {
                PersonMatch(person: $0.person, caseRecord: $0.record, collectedAt: $0.collectedAt)
            }
        }
        let opening = opening(purpose, by: actor)
        return try await searching(by: category, value: value, for: opening) { people, transaction in
            var found: [PersonMatch] = []
            var restricted: GateRefusal?
            for person in people where found.count < Self.searchLimit {
                do {
                    guard try transaction.isKnown(person, for: opening) else { continue }
                    found.append(PersonMatch(person: person, caseRecord: nil, collectedAt: nil))
                } catch GateRefusal.restricted(let purpose) { restricted = .restricted(purpose: purpose) }
            }
            if let restricted, found.isEmpty { throw restricted }
            return found
        }
    }
}
