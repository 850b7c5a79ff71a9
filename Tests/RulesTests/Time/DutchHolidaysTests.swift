import Declarations
import Rules
import Testing

@Suite("Dutch holidays")
struct DutchHolidaysTests {
    @Test("the holidays of 2024 to 2032 are those of the table, by name and date")
    func table() throws {
        let table = try Vectors.load().holidays
        #expect(table.count == 9)
        for (year, expected) in table {
            var found: [String: CalendarDate] = [:]
            for dated in DutchHolidays.all(in: Int(year) ?? 0) where dated.holiday != .equatedDay {
                found[HolidayTexts.name(of: dated.holiday).nl] = dated.date
            }
            #expect(found == expected, "\(year)")
        }
    }

    @Test("the equated days are those of the decrees, on weekdays within their years")
    func equated() throws {
        #expect(EquatedDays.all == (try Vectors.load().equated))
        for decree in EquatedDays.decrees {
            for date in decree.days {
                #expect(decree.years.contains(date.year))
                #expect(date.weekday < 6)
                #expect(decree.source.contains("\(date.day) \(DateTexts.month(date.month).nl)"))
                #expect(DutchHolidays.holiday(on: date) == .equatedDay)
            }
        }
    }

    @Test("after the last decree the days between a holiday and a weekend are working days")
    func unknownYears() {
        #expect(EquatedDays.lastKnownYear == 2028)
        let afterAscension = day("2029-05-11")
        #expect(DutchHolidays.holiday(on: afterAscension.adding(days: -1)) == .ascensionDay)
        #expect(WorkingDays.isWorkingDay(afterAscension))
    }

    @Test("looking up a date and listing a year agree on every day")
    func agree() {
        for year in 2014...2040 {
            let listed = DutchHolidays.all(in: year)
            for date in days(from: "\(year)-01-01", through: "\(year)-12-31") {
                let onDate = listed.filter { $0.date == date }.map(\.holiday)
                if let holiday = DutchHolidays.holiday(on: date) {
                    #expect(onDate.contains(holiday), "\(date)")
                } else {
                    #expect(onDate.isEmpty, "\(date)")
                }
            }
        }
    }

    @Test("King's Day is a day early when the birthday is a Sunday", arguments: [2014, 2025, 2031])
    func kingsDay(year: Int) {
        #expect(DutchHolidays.holiday(on: day("\(year)-04-26")) == .kingsDay)
        #expect(DutchHolidays.holiday(on: day("\(year)-04-27")) == nil)
    }

    @Test("every holiday has a name in both languages and an article")
    func names() {
        for holiday in DutchHoliday.allCases {
            let name = HolidayTexts.name(of: holiday)
            #expect(!name.nl.isEmpty && !name.en.isEmpty && name.nl != name.en)
            #expect(holiday.source.hasPrefix("Algemene termijnenwet, art. "))
        }
    }
}
