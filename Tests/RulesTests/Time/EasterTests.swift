import Declarations
import Rules
import Testing

@Suite("Easter")
struct EasterTests {
    /// The church full moon per golden number, for 1900 to 2199: an independent way to the same Sunday.
    static let fullMoons = [
        (4, 14), (4, 3), (3, 23), (4, 11), (3, 31), (4, 18), (4, 8), (3, 28), (4, 16), (4, 5), (3, 25), (4, 13),
        (4, 2), (3, 22), (4, 10), (3, 30), (4, 17), (4, 7), (3, 27),
    ]

    @Test("Easter is the Sunday after the church full moon, in each of three hundred years")
    func fullMoonTable() throws {
        for year in 1900...2199 {
            let (month, dayOfMonth) = Self.fullMoons[year % 19]
            let moon = try #require(CalendarDate(year: year, month: month, day: dayOfMonth))
            #expect(Easter.sunday(of: year) == moon.adding(days: 7 - moon.weekday % 7), "\(year)")
        }
    }

    @Test(
        "known Easter Sundays",
        arguments: [
            "1943-04-25", "2000-04-23", "2008-03-23", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04",
            "2022-04-17", "2023-04-09", "2038-04-25", "2285-03-22",
        ])
    func known(date: String) {
        #expect(Easter.sunday(of: day(date).year) == day(date))
    }
}
