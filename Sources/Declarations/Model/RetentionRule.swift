/// How long data are kept, counted from events (art. 13(2)(a), 5(1)(e)).
public struct RetentionRule: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a rule.
    public typealias ID = Identifier<RetentionRule>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// Whether it follows a purpose, is a legal minimum, or a maximum over purposes.
    public var kind: Kind
    /// Events that must have happened; the latest counts.
    public var after: [EventReference]
    /// Events that count when they started: an open one keeps the data.
    public var andIfOpened: [EventReference]
    /// Where counting starts, when not on the day of the event.
    public var from: StartingPoint?
    /// How long after that.
    public var keep: Period
    /// What happens then.
    public var then: Action
    /// The law, for a legal minimum.
    public var law: String?
    /// The categories a maximum covers; empty means all.
    public var covers: [DataCategory.ID]
    /// Whether a person may say beforehand that nothing anonymous is kept.
    public var optOut: Bool
    /// The rule in the organisation's own words, when the computed sentence is not enough.
    public var explanation: Bilingual?
    /// Sentences this rule stands for.
    public var clauses: [ClauseID]

    /// What kind of rule it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// Ends when the purpose no longer needs the data.
        case purpose
        /// The law requires keeping at least this long.
        case minimum
        /// Caps what purposes want; never a legal minimum.
        case maximum
    }

    /// Where counting starts.
    public enum StartingPoint: String, Sendable, Hashable, CaseIterable, Codable {
        /// The end of the book year in which the event fell.
        case endOfBookYear = "end-of-book-year"
    }

    /// What happens at the end.
    public enum Action: String, Sendable, Hashable, CaseIterable, Codable {
        /// The data are erased.
        case erase
        /// The data are made untraceable to a person.
        case anonymise
    }

    /// A purpose rule.
    public init(id: ID, after: [EventReference], keep: Period, then: Action = .erase) {
        self.id = id
        kind = .purpose
        self.after = after
        andIfOpened = []
        self.keep = keep
        self.then = then
        covers = []
        optOut = false
        clauses = []
    }
}

/// An event of a kind of record: `agreement.ended`.
public struct EventReference: Sendable, Hashable, CustomStringConvertible {
    /// The kind of record.
    public var record: RecordKind.ID
    /// The event of that kind; `collected` exists for every kind.
    public var event: String

    /// The event every record has: the moment its data were collected.
    public static let collected = "collected"

    /// An event of a kind of record.
    public init(record: RecordKind.ID, event: String) {
        self.record = record
        self.event = event
    }

    /// Reads `record.event`; nil when there is not exactly one dot.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self.init(record: RecordKind.ID(String(parts[0])), event: String(parts[1]))
    }

    /// `record.event`.
    public var description: String { "\(record).\(event)" }
}
