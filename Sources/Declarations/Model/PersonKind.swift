/// A kind of person whose data are handled (art. 30(1)(c)): customer, applicant, visitor.
public struct PersonKind: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a kind of person: the capacity in which data are collected.
    public typealias ID = Identifier<PersonKind>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// What the kind is called, singular: *klant*.
    public var label: Bilingual
    /// Who belongs to it, in a sentence.
    public var explanation: Bilingual?
    /// The age from which someone can be of this kind without a parent's consent (art. 8, UAVG).
    public var minimumAge: Int?
    /// Sentences about this kind of person.
    public var clauses: [ClauseID]

    /// A kind of person.
    public init(id: ID, label: Bilingual) {
        self.id = id
        self.label = label
        clauses = []
    }
}

/// A category of personal data (art. 14(1)(d)).
public struct DataCategory: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a category.
    public typealias ID = Identifier<DataCategory>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// What it is called: *E-mailadres*.
    public var label: Bilingual
    /// What a value looks like, and how it is checked on entry.
    public var type: ValueType
    /// The term of the W3C Data Privacy Vocabulary, personal data extension, without its prefix.
    public var pd: String?
    /// Whether a person can be found by it.
    public var identifies: Bool
    /// Declared, but never collected: storing it is refused.
    public var blocked: Bool
    /// Special category (art. 9) or criminal data (art. 10).
    public var special: Bool
    /// How it comes about (needed for art. 20).
    public var origin: Origin
    /// What is meant, in a sentence.
    public var explanation: Bilingual?
    /// Sentences about this category.
    public var clauses: [ClauseID]

    /// What a value of a category looks like.
    public enum ValueType: String, Sendable, Hashable, CaseIterable, Codable {
        /// A line of text.
        case text
        /// Longer text; it may mention others, so it is reviewed before it leaves.
        case note
        /// An e-mail address.
        case email
        /// A telephone number, kept as E.164.
        case phone
        /// A postal address.
        case address
        /// A calendar date.
        case date
        /// A bank account number (IBAN).
        case iban
        /// An amount of money.
        case money
        /// A number.
        case number
        /// An internet address (IP).
        case ip
        /// A file.
        case document
    }

    /// How values come about.
    public enum Origin: String, Sendable, Hashable, CaseIterable, Codable {
        /// Given by the person.
        case provided
        /// Recorded from what the person does.
        case observed
        /// Calculated from other data.
        case derived
        /// Concluded about the person.
        case inferred
    }

    /// A category of ordinary text that the person provides.
    public init(id: ID, label: Bilingual, type: ValueType = .text) {
        self.id = id
        self.label = label
        self.type = type
        identifies = false
        blocked = false
        special = false
        origin = .provided
        clauses = []
    }
}

/// A place where data are held: Gestand itself, or another system that must answer too.
public struct HoldingSystem: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a system; `gestand` is this one.
    public typealias ID = Identifier<HoldingSystem>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// Its name.
    public var name: String?
    /// The recipient that hosts it.
    public var hostedBy: Recipient.ID?
    /// How it is asked and told: `wordpress`, `rest`, or `task` for a person's work.
    public var connector: String?
    /// Sentences about this system.
    public var clauses: [ClauseID]

    /// A system.
    public init(id: ID) {
        self.id = id
        clauses = []
    }
}

/// What is kept together: a profile, an agreement, an invoice.
public struct RecordKind: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a kind of record.
    public typealias ID = Identifier<RecordKind>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// What it is called.
    public var label: Bilingual?
    /// Whose data it holds.
    public var people: [PersonKind.ID]
    /// The categories in it.
    public var data: [DataCategory.ID]
    /// What can happen to it, starting clocks: `ended` of an agreement.
    public var events: [String]
    /// Where it is held; empty means Gestand.
    public var heldIn: [HoldingSystem.ID]
    /// Sentences about this kind of record.
    public var clauses: [ClauseID]

    /// A kind of record.
    public init(id: ID) {
        self.id = id
        people = []
        data = []
        events = []
        heldIn = []
        clauses = []
    }
}
