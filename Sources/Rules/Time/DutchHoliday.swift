import Declarations

/// A day that counts as a public holiday in the Netherlands when terms are counted.
///
/// Regulation 1182/71 art. 2(1) leaves public holidays to the Member State; the Dutch ones stand in
/// the *Algemene termijnenwet*. Easter Sunday and Whit Sunday are Sundays already, and are listed by their name.
public enum DutchHoliday: String, Sendable, Hashable, CaseIterable, Codable {
    /// 1 January.
    case newYearsDay
    /// The Friday before Easter; equated with a holiday by the act itself.
    case goodFriday
    /// The first day of Easter.
    case easterSunday
    /// The day after Easter Sunday.
    case easterMonday
    /// 27 April, or the Saturday before when that is a Sunday; since 2014.
    case kingsDay
    /// 5 May, in every year.
    case liberationDay
    /// The 39th day after Easter Sunday.
    case ascensionDay
    /// The 49th day after Easter Sunday.
    case whitSunday
    /// The 50th day after Easter Sunday.
    case whitMonday
    /// 25 December.
    case christmasDay
    /// 26 December.
    case secondChristmasDay
    /// A working day that a royal decree equates with a holiday.
    case equatedDay

    /// The date in a year; nil for equated days, which only a decree can tell.
    public func date(in year: Int) -> CalendarDate? {
        switch self {
        case .newYearsDay: CalendarDate(fixed: year, 1, 1)
        case .kingsDay: Self.kingsDay(in: year)
        case .liberationDay: CalendarDate(fixed: year, 5, 5)
        case .christmasDay: CalendarDate(fixed: year, 12, 25)
        case .secondChristmasDay: CalendarDate(fixed: year, 12, 26)
        case .goodFriday, .easterSunday, .easterMonday, .ascensionDay, .whitSunday, .whitMonday:
            daysAfterEaster.map { Easter.sunday(of: year).adding(days: $0) }
        case .equatedDay: nil
        }
    }

    /// Article of the *Algemene termijnenwet* that names the day; for the two Sundays, the one on Sundays.
    public var source: String {
        switch self {
        case .goodFriday: "Algemene termijnenwet, art. 3(2)"
        case .equatedDay: "Algemene termijnenwet, art. 3(3)"
        case .easterSunday, .whitSunday: "Algemene termijnenwet, art. 1(1)"
        default: "Algemene termijnenwet, art. 3(1)"
        }
    }

    /// Distance to Easter Sunday, for the days that move with it.
    var daysAfterEaster: Int? {
        switch self {
        case .goodFriday: -2
        case .easterSunday: 0
        case .easterMonday: 1
        case .ascensionDay: 39
        case .whitSunday: 49
        case .whitMonday: 50
        default: nil
        }
    }

    private static func kingsDay(in year: Int) -> CalendarDate {
        let birthday = CalendarDate(fixed: year, 4, 27)
        return birthday.weekday == 7 ? birthday.adding(days: -1) : birthday
    }
}
