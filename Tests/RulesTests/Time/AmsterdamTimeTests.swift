import Declarations
import Foundation
import Rules
import Testing

@Suite("Time in Amsterdam")
struct AmsterdamTimeTests {
    @Test("every hour of 2024 to 2032 is what the time zone database says")
    func everyHour() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let first = Int64(day("2024-01-01").daysSinceEpoch) * 24
        let last = Int64(day("2033-01-01").daysSinceEpoch) * 24
        for hour in first..<last {
            let date = Date(timeIntervalSince1970: Double(hour * 3_600))
            let local = AmsterdamTime.local(Instant(milliseconds: hour * 3_600_000))
            let expected = calendar.dateComponents([.year, .month, .day, .hour], from: date)
            #expect(
                local.date.year == expected.year && local.date.month == expected.month
                    && local.date.day == expected.day && local.hour == expected.hour, "\(date)")
            #expect(local.summerTime == (zone.secondsFromGMT(for: date) == 7_200), "\(date)")
        }
    }

    @Test("minutes and seconds count, also before 1970")
    func parts() {
        let local = AmsterdamTime.local(Instant(milliseconds: 1_774_995_845_999))
        #expect(local.date == day("2026-04-01") && local.hour == 0 && local.minute == 24 && local.second == 5)
        let early = AmsterdamTime.local(Instant(milliseconds: -1))
        #expect(early.date == day("1970-01-01") && early.hour == 0 && early.minute == 59 && early.second == 59)
    }

    @Test("a date begins at midnight, and the moment before belongs to the day before")
    func startOfDay() {
        for date in days(from: "2024-01-01", through: "2032-12-31") {
            let start = AmsterdamTime.startOfDay(date)
            let local = AmsterdamTime.local(start)
            #expect(local.date == date && local.hour == 0 && local.minute == 0, "\(date)")
            let before = Instant(milliseconds: start.milliseconds - 1)
            #expect(AmsterdamTime.date(of: before) == date.adding(days: -1), "\(date)")
        }
    }

    @Test("the days of a clock change have 23 and 25 hours")
    func lengthOfDay() {
        func hours(_ date: String) -> Int64 {
            let (start, end) = (day(date), day(date).adding(days: 1))
            return (AmsterdamTime.startOfDay(end).milliseconds - AmsterdamTime.startOfDay(start).milliseconds)
                / 3_600_000
        }
        #expect(hours("2026-03-29") == 23)
        #expect(hours("2026-10-25") == 25)
        #expect(hours("2026-06-01") == 24)
    }

    @Test("a time that comes twice is its first coming, a skipped time runs on")
    func oddTimes() {
        let twice = AmsterdamTime.instant(on: day("2026-10-25"), hour: 2, minute: 30)
        #expect(AmsterdamTime.isSummer(at: twice))
        let skipped = AmsterdamTime.local(AmsterdamTime.instant(on: day("2026-03-29"), hour: 2, minute: 30))
        #expect(skipped.hour == 3 && skipped.minute == 30 && skipped.summerTime)
    }
}
