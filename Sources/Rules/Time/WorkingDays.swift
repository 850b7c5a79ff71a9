import Declarations

/// Working days: all days except Saturdays, Sundays and public holidays (Regulation 1182/71 art. 2(2)).
public enum WorkingDays {
    /// Why a day is not a working day.
    public enum DayOff: Sendable, Hashable {
        /// A holiday, also when it falls in a weekend.
        case holiday(DutchHoliday)
        /// A Saturday that is no holiday.
        case saturday
        /// A Sunday that is no holiday.
        case sunday
    }

    /// Why a date is not a working day; nil when it is one.
    public static func dayOff(on date: CalendarDate) -> DayOff? {
        if let holiday = DutchHolidays.holiday(on: date) { return .holiday(holiday) }
        return switch date.weekday {
        case 6: .saturday
        case 7: .sunday
        default: nil
        }
    }

    /// Whether a date is a working day.
    public static func isWorkingDay(_ date: CalendarDate) -> Bool {
        date.weekday < 6 && DutchHolidays.holiday(on: date) == nil
    }

    /// The first working day on or after a date (Regulation 1182/71 art. 3(4)).
    public static func rollForward(_ date: CalendarDate) -> CalendarDate {
        var day = date
        while !isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }

    /// The last working day on or before a date.
    public static func rollBack(_ date: CalendarDate) -> CalendarDate {
        var day = date
        while !isWorkingDay(day) { day = day.adding(days: -1) }
        return day
    }

    /// The date a number of working days after a date, which is itself not counted.
    public static func adding(_ count: Int, to date: CalendarDate) -> CalendarDate {
        var day = date
        for _ in 0..<max(0, count) { day = rollForward(day.adding(days: 1)) }
        return day
    }
}
