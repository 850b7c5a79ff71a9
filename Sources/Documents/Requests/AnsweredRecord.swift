import Declarations

/// A record of the person, such as one invoice.
public struct AnsweredRecord: Sendable, Hashable, Codable {
    /// The id of the record, meaningless to others.
    public var id: String
    /// The kind of record in the declaration.
    public var kind: RecordKind.ID
    /// What the kind is called.
    public var label: Bilingual
    /// The system that holds it; nil is Gestand.
    public var heldIn: String?
    /// The values in it.
    public var values: [AnsweredValue]

    /// A record.
    public init(
        id: String, kind: RecordKind.ID, label: Bilingual, heldIn: String? = nil, values: [AnsweredValue] = []
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        self.heldIn = heldIn
        self.values = values
    }
}

/// One value, with everything that art. 15(1) wants told about it.
public struct AnsweredValue: Sendable, Hashable, Codable {
    /// The category, by its id in the declaration.
    public var field: DataCategory.ID
    /// What the category is called (AC-04).
    public var category: Bilingual
    /// The value, written for people (AC-02).
    public var text: String
    /// What it is and was used for (AC-03, AC-12).
    public var purposes: [AnsweredPurpose]
    /// Where it came from (AC-09).
    public var source: AnsweredSource
    /// Who received it (AC-05).
    public var disclosures: [AnsweredDisclosure]
    /// Until when it is kept (AC-06).
    public var keepUntil: KeepUntil
    /// More about it, such as why it is still kept.
    public var explanation: Bilingual?
    /// Whether it belongs in a file to take along (art. 20).
    public var isPortable: Bool

    /// A value of a category.
    public init(
        field: DataCategory.ID, category: Bilingual, text: String, source: AnsweredSource, keepUntil: KeepUntil
    ) {
        self.field = field
        self.category = category
        self.text = text
        purposes = []
        self.source = source
        disclosures = []
        self.keepUntil = keepUntil
        isPortable = false
    }
}

/// A purpose of a value.
public struct AnsweredPurpose: Sendable, Hashable, Codable {
    /// The id in the declaration.
    public var id: Purpose.ID
    /// What it is called.
    public var title: Bilingual
    /// The legal basis.
    public var basis: LegalBasis?
    /// The law or the interest it rests on.
    public var ground: Bilingual?

    /// A purpose.
    public init(id: Purpose.ID, title: Bilingual, basis: LegalBasis?, ground: Bilingual? = nil) {
        self.id = id
        self.title = title
        self.basis = basis
        self.ground = ground
    }
}

/// Where a value came from.
public struct AnsweredSource: Sendable, Hashable, Codable {
    /// In words: *van uzelf*, a name.
    public var label: Bilingual
    /// The day it was collected.
    public var collectedOn: CalendarDate?

    /// A source.
    public init(label: Bilingual, collectedOn: CalendarDate? = nil) {
        self.label = label
        self.collectedOn = collectedOn
    }
}

/// Until when a value is kept: a date, or what it depends on.
public struct KeepUntil: Sendable, Hashable, Codable {
    /// The last day, when it is known.
    public var date: CalendarDate?
    /// What it depends on.
    public var criterion: Bilingual

    /// A last day with the rule it follows from, or the rule alone.
    public init(date: CalendarDate? = nil, criterion: Bilingual) {
        self.date = date
        self.criterion = criterion
    }
}
