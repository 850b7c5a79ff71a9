import Declarations

/// What a change means: for whom, for data that are there already, and what it takes.
public struct Consequence: Sendable, Hashable {
    /// Material, or editorial.
    public var weight: Weight
    /// What it means for the reader.
    public var meaning: Meaning
    /// The kinds of persons it is about; empty is everyone.
    public var people: [PersonKind.ID]
    /// Data that the older version let the organisation collect, and that the change is about.
    public var collected: Set<CollectedData>
    /// Whether people must be asked for consent anew (art. 4(11), 7).
    public var needsConsent: Bool
    /// Whether it must be assessed that the use fits what the data were collected for (art. 6(4)).
    public var needsCompatibility: Bool

    /// How much a change weighs.
    public enum Weight: String, Sendable, Hashable, CaseIterable {
        /// It changes what is done with data, or whom to ask about it.
        case material
        /// Only words, or how things are arranged inside the house.
        case editorial
    }

    /// What a change means for the reader, in the order in which it is told.
    public enum Meaning: String, Sendable, Hashable, CaseIterable {
        /// Something that was not done before.
        case begins
        /// Something works differently.
        case differs
        /// Something stops.
        case ends
        /// Words, and what is said about the organisation.
        case wording
    }

    /// Whether data that are there already are affected.
    public var touchesCollectedData: Bool { !collected.isEmpty }
}

/// A category of data of a kind of person.
public struct CollectedData: Sendable, Hashable {
    /// Whose.
    public var capacity: PersonKind.ID
    /// Which.
    public var field: DataCategory.ID

    /// A category of a kind of person.
    public init(capacity: PersonKind.ID, field: DataCategory.ID) {
        self.capacity = capacity
        self.field = field
    }
}

/// A change with what it means.
public struct WeighedChange: Sendable, Hashable {
    /// What differs.
    public var change: Change
    /// What it means.
    public var consequence: Consequence
}
