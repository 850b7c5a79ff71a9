import Declarations

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
