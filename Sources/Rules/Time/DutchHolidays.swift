import Declarations

/// The public holidays of the Netherlands, by date and by year.
public enum DutchHolidays {
    /// A holiday with its date.
    public struct Dated: Sendable, Hashable {
        /// The date.
        public let date: CalendarDate
        /// The holiday.
        public let holiday: DutchHoliday
    }

    /// The holiday on a date, or nil; where two fall together, the one with a fixed date.
    public static func holiday(on date: CalendarDate) -> DutchHoliday? {
        switch (date.month, date.day) {
        case (1, 1): return .newYearsDay
        case (5, 5): return .liberationDay
        case (12, 25): return .christmasDay
        case (12, 26): return .secondChristmasDay
        case (4, 26), (4, 27):
            if DutchHoliday.kingsDay.date(in: date.year) == date { return .kingsDay }
        default: break
        }
        if (3...6).contains(date.month), let movable = movable(on: date) { return movable }
        return EquatedDays.contains(date) ? .equatedDay : nil
    }

    /// All holidays of a year in order, equated days included.
    public static func all(in year: Int) -> [Dated] {
        let computed = DutchHoliday.allCases.compactMap { holiday in
            holiday.date(in: year).map { Dated(date: $0, holiday: holiday) }
        }
        let equated = EquatedDays.all.filter { $0.year == year }.map { Dated(date: $0, holiday: .equatedDay) }
        return (computed + equated).sorted { $0.date < $1.date }
    }

    private static func movable(on date: CalendarDate) -> DutchHoliday? {
        switch Easter.sunday(of: date.year).days(until: date) {
        case -2: .goodFriday
        case 0: .easterSunday
        case 1: .easterMonday
        case 39: .ascensionDay
        case 49: .whitSunday
        case 50: .whitMonday
        default: nil
        }
    }
}
