import Declarations
import Rules
import Vault

/// A person as one purpose sees them.
public struct PersonView: Sendable {
    /// Who.
    public let person: Person.ID
    /// What the purpose may see.
    public let values: [OpenedValue]

    /// The first value of a category.
    public func text(_ category: DataCategory.ID) -> String? { values.first { $0.stored.field == category }?.text }
}

extension Office {
    /// Most people in one answer to a search, of those whom the purpose may see; that many means: there may be more.
    public static let searchLimit = 20

    /// People found by an identifying value, each as the purpose sees them.
    ///
    /// Somebody without live data for the purpose is not found. The search itself is in the log, without what
    /// was looked for.
    public func findPeople(
        by category: DataCategory.ID, value: String, for purpose: Purpose.ID, by actor: Actor
    ) async throws -> [PersonView] {
        let opening = opening(purpose, by: actor)
        return try await searching(by: category, value: value, for: opening) { people, transaction in
            var found: [PersonView] = []
            var restricted: GateRefusal?
            for person in people where found.count < Self.searchLimit {
                do {
                    found.append(PersonView(person: person, values: try transaction.open(person, for: opening)))
                } catch GateRefusal.personUnknown {
                    continue
                } catch GateRefusal.restricted(let purpose) {
                    restricted = .restricted(purpose: purpose)
                }
            }
            // One who is restricted does not stand in the way of another with the same address.
            if let restricted, found.isEmpty { throw restricted }
            return found
        }
    }

    /// Cases of people found by an identifying value, for a purpose that is bound to a kind of case.
    ///
    /// Nothing of a person is opened: one of these cases is named next.
    public func findCases(
        by category: DataCategory.ID, value: String, for purpose: Purpose.ID, by actor: Actor
    ) async throws -> [OpenCase] {
        let opening = opening(purpose, by: actor)
        return try await searching(by: category, value: value, for: opening) { people, transaction in
            var found: [OpenCase] = []
            for person in people where found.count < Self.searchLimit {
                found += try transaction.openCases(of: person, for: opening)
            }
            return found
        }
    }

    /// Looks people up for a purpose: role and category are checked, and the search is in the log.
    func searching<Result: Sendable>(
        by category: DataCategory.ID, value: String, for opening: Opening,
        _ visit: @escaping @Sendable ([Person.ID], borrowing Transaction) throws -> Result
    ) async throws -> Result {
        try await logging(refusalsOf: opening.actor, purpose: opening.purpose) {
            guard let declared = declaration.data[id: category], declared.identifies else {
                throw GateRefusal.categoryOutside(purpose: opening.purpose, category: category)
            }
            let stored = try ValueRules.stored(value, as: declared, in: declaration)
            return try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                try transaction.log(
                    LogEvent(.search, purpose: opening.purpose, fields: [category]), by: opening.actor,
                    at: opening.now)
                // Who came in under an earlier id of the category is found under the one of today.
                let found = try ([category] + versions.renames.former(.data, category)).flatMap {
                    try transaction.peopleFound(by: $0, value: stored)
                }
                return try visit(Set(found).sorted(), transaction)
            }
        }
    }

    /// A person as a purpose sees them.
    ///
    /// - Parameter caseRecord: the case, where the purpose is bound to one.
    public func person(
        _ person: Person.ID, for purpose: Purpose.ID, case caseRecord: HeldRecord.ID? = nil, by actor: Actor
    ) async throws -> PersonView {
        let opening = opening(purpose, by: actor, caseRecord: caseRecord)
        return try await logging(refusalsOf: actor, purpose: purpose, case: caseRecord) {
            try await vault.write { transaction in
                PersonView(person: person, values: try transaction.open(person, for: opening))
            }
        }
    }
}
