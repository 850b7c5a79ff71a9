import Declarations

/// Civil time in the Netherlands, computed from the rule in the law instead of a time zone database.
///
/// One hour ahead of UTC, and two between 01:00 UTC on the last Sunday of March and 01:00 UTC on the
/// last Sunday of October (Directive 2000/84/EC). The rule is in use since 1996; earlier moments, and
/// moments after a repeal of summer time, would come out wrong by an hour.
public enum AmsterdamTime {
    /// The first year in which the rule holds.
    public static let firstYear = 1996

    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 86_400_000

    /// Whether summer time is in use at a moment.
    public static func isSummer(at instant: Instant) -> Bool {
        let year = CalendarDate(daysSinceEpoch: Int(floor(instant.milliseconds, by: day))).year
        return (change(year: year, month: 3)..<change(year: year, month: 10)).contains(instant.milliseconds)
    }

    /// What calendar and clock say at a moment.
    public static func local(_ instant: Instant) -> LocalTime {
        let summer = isSummer(at: instant)
        let shifted = instant.milliseconds + (summer ? 2 : 1) * hour
        let days = floor(shifted, by: day)
        let seconds = Int((shifted - days * day) / 1_000)
        return LocalTime(
            date: CalendarDate(daysSinceEpoch: Int(days)), hour: seconds / 3_600, minute: seconds / 60 % 60,
            second: seconds % 60, summerTime: summer)
    }

    /// The date at a moment: the receipt date of a request that came in then.
    public static func date(of instant: Instant) -> CalendarDate { local(instant).date }

    /// The moment at which a date begins.
    public static func startOfDay(_ date: CalendarDate) -> Instant { instant(on: date, hour: 0, minute: 0) }

    /// The moment at which the clock on the wall shows a time.
    ///
    /// A time that comes twice, in the night the clock goes back, is its first coming; a time that is
    /// skipped, in the night it goes forward, is read as if it had not gone forward yet.
    public static func instant(on date: CalendarDate, hour hours: Int, minute: Int) -> Instant {
        let clock = Int64(date.daysSinceEpoch) * day + Int64(hours) * hour + Int64(minute) * 60_000
        let inSummer = Instant(milliseconds: clock - 2 * hour)
        return isSummer(at: inSummer) ? inSummer : Instant(milliseconds: clock - hour)
    }

    /// 01:00 UTC on the last Sunday of a month.
    private static func change(year: Int, month: Int) -> Int64 {
        let last = CalendarDate(fixed: year, month, 31)
        return Int64(last.adding(days: -(last.weekday % 7)).daysSinceEpoch) * day + hour
    }

    private static func floor(_ value: Int64, by unit: Int64) -> Int64 {
        value >= 0 ? value / unit : (value - unit + 1) / unit
    }
}
