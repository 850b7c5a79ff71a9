import Declarations

/// When the book years of an organisation end, which is where legal retention periods start to count.
public struct BookYear: Sendable, Hashable {
    /// The month in which a book year ends, 1 to 12.
    public let endMonth: Int
    /// The day on which it ends; the last day of the month when the month is shorter.
    public let endDay: Int

    /// A book year that equals the calendar year.
    public static let calendarYear = BookYear(endMonth: 12, endDay: 31)

    private init(endMonth: Int, endDay: Int) {
        self.endMonth = endMonth
        self.endDay = endDay
    }

    /// Reads the last day of the book year as `MM-DD`: `06-30`; nil for anything else.
    ///
    /// The end of February is its last day in every year, however it is written.
    public init?(ending text: String) {
        guard let date = CalendarDate("2024-" + text) else { return nil }
        self.init(endMonth: date.month, endDay: date.month == 2 && date.day == 28 ? 29 : date.day)
    }

    /// The book year of an organisation; the calendar year where nothing else is declared.
    public init(of organisation: Organisation) {
        self = organisation.bookYearEnd.flatMap(Self.init(ending:)) ?? .calendarYear
    }

    /// The last day of the book year that ends in a calendar year.
    public func end(inYear year: Int) -> CalendarDate {
        CalendarDate(fixed: year, endMonth, min(endDay, CalendarDate.daysIn(month: endMonth, year: year)))
    }

    /// The last day of the book year in which a date falls.
    public func end(containing date: CalendarDate) -> CalendarDate {
        let sameYear = end(inYear: date.year)
        return date <= sameYear ? sameYear : end(inYear: date.year + 1)
    }
}
