import Declarations

/// Easter by the Gregorian reckoning, from which the movable holidays follow.
public enum Easter {
    /// Easter Sunday of a year: the Sunday after the first church full moon on or after 21 March.
    ///
    /// The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8); it holds from 1583.
    public static func sunday(of year: Int) -> CalendarDate {
        let golden = year % 19
        let (century, yearOfCentury) = (year / 100, year % 100)
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let lateMoon = (golden + 11 * epact + 22 * toSunday) / 451
        let count = epact + toSunday - 7 * lateMoon + 114
        return CalendarDate(fixed: year, count / 31, count % 31 + 1)
    }
}
