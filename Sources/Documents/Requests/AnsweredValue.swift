import Declarations

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
