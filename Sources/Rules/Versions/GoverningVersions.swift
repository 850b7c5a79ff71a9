import Declarations

/// What governs data that were collected under one version: *in force* governs collecting; a binding is governed by
/// the version of its collection, and by changes that passed their notice period.
///
/// All ids are those of the version in force. A purpose that came later binds nothing that was there already. One
/// that went, or that no longer asks for a category, ends at once. Another period counts when its notice period is
/// over; until then what protects the person more counts.
public struct GoverningVersions: Sendable {
    /// The version under which the data were collected.
    public let collected: Declaration
    private let later: [Later]

    /// A version that came after the collection.
    public struct Later: Sendable {
        /// What it says.
        public var declaration: Declaration
        /// The first day on which it is in force.
        public var firstDay: CalendarDate
        /// From which day it counts for data that were there already; nil while its notice was not given.
        public var countsFrom: CalendarDate?

        /// A later version.
        public init(declaration: Declaration, firstDay: CalendarDate, countsFrom: CalendarDate?) {
            self.declaration = declaration
            self.firstDay = firstDay
            self.countsFrom = countsFrom
        }
    }

    /// The version of the collection, and those after it, oldest first.
    public init(collected: Declaration, later: [Later] = []) {
        self.collected = collected
        self.later = later
    }

    /// When a later version ended the use of a category of a kind of person for a purpose; nil when none did.
    func ending(
        of purpose: Purpose.ID, field: DataCategory.ID, capacity: PersonKind.ID, today: CalendarDate
    ) -> RetentionDecision.Ending? {
        later.first { version in
            guard version.firstDay <= today else { return false }
            guard let found = version.declaration.purposes[id: purpose] else { return true }
            return !found.data.contains(field) || !found.people.contains(capacity)
        }.map { RetentionDecision.Ending(on: $0.firstDay, reason: .purposeRemoved) }
    }

    /// The versions whose periods count on a day: the newest that passed its notice period comes first, then those
    /// of which people are still being told.
    func counting(on today: CalendarDate) -> [Declaration] {
        let inForce = later.filter { $0.firstDay <= today }
        guard let passed = inForce.lastIndex(where: { $0.countsFrom.map { $0 <= today } ?? false }) else {
            return [collected] + inForce.map(\.declaration)
        }
        return inForce[passed...].map(\.declaration)
    }
}
