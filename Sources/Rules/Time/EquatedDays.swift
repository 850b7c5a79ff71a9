import Declarations

/// Working days that a royal decree equates with a public holiday (*Algemene termijnenwet* art. 3(3)).
///
/// They cannot be computed. A year after the table is counted without them: a term then ends earlier, never later.
public enum EquatedDays {
    /// The days of one decree.
    public struct Decree: Sendable, Hashable {
        /// The years it was made for.
        public let years: ClosedRange<Int>
        /// The official title, in Dutch.
        public let source: String
        /// The days it equates, in order.
        public let days: [CalendarDate]
    }

    /// The decrees that are known, oldest first.
    public static let decrees: [Decree] = [
        Decree(
            years: 2023...2025,
            source: "Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en "
                + "30 mei 2025 met een algemeen erkende feestdag",
            days: [
                CalendarDate(fixed: 2023, 4, 28), CalendarDate(fixed: 2023, 5, 19), CalendarDate(fixed: 2024, 5, 10),
                CalendarDate(fixed: 2024, 12, 27), CalendarDate(fixed: 2025, 5, 30),
            ]),
        Decree(
            years: 2026...2028,
            source: "Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en "
                + "26 mei 2028 met een algemeen erkende feestdag",
            days: [
                CalendarDate(fixed: 2026, 1, 2), CalendarDate(fixed: 2026, 5, 15), CalendarDate(fixed: 2027, 5, 7),
                CalendarDate(fixed: 2028, 4, 28), CalendarDate(fixed: 2028, 5, 26),
            ]),
    ]

    /// All equated days that are known, in order.
    public static let all: [CalendarDate] = decrees.flatMap(\.days)

    /// The last year for which a decree is known.
    public static let lastKnownYear: Int = decrees.map(\.years.upperBound).max() ?? 0

    /// Whether a decree equates this day with a holiday.
    public static func contains(_ date: CalendarDate) -> Bool { all.contains(date) }
}
