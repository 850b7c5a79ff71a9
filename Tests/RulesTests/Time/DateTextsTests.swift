import Declarations
import Rules
import Testing

@Suite("Dates and periods in words")
struct DateTextsTests {
    @Test("a date has a long, a plain and a short form")
    func forms() {
        let date = day("2026-03-05")
        #expect(DateTexts.long(date) == Bilingual(nl: "donderdag 5 maart 2026", en: "Thursday 5 March 2026"))
        #expect(DateTexts.plain(date) == Bilingual(nl: "5 maart 2026", en: "5 March 2026"))
        #expect(DateTexts.short(date) == Bilingual(nl: "5 mrt 2026", en: "5 Mar 2026"))
        #expect(DateTexts.monthAndYear(date) == Bilingual(nl: "maart 2026", en: "March 2026"))
    }

    @Test("Dutch names of days and months are in lower case, and all differ")
    func names() {
        let months = (1...12).map { DateTexts.month($0) }
        let weekdays = (0..<7).map { DateTexts.weekday(of: day("2026-03-02").adding(days: $0)) }
        #expect(Set(months).count == 12 && Set(weekdays).count == 7)
        #expect((months + weekdays).allSatisfy { $0.nl == $0.nl.lowercased() })
        #expect(Set((1...12).map { DateTexts.shortMonth($0).nl }).count == 12)
        #expect(weekdays.first?.nl == "maandag" && weekdays.last?.nl == "zondag")
    }

    @Test(
        "a countdown in days",
        arguments: [
            (6, "nog 6 dagen", "6 days left"), (2, "nog 2 dagen", "2 days left"), (1, "morgen", "tomorrow"),
            (0, "vandaag", "today"), (-1, "1 dag te laat", "1 day late"), (-2, "2 dagen te laat", "2 days late"),
        ])
    func countdown(days: Int, nl: String, en: String) {
        let today = day("2026-02-27")
        #expect(DateTexts.countdown(today: today, due: today.adding(days: days)) == Bilingual(nl: nl, en: en))
    }

    @Test(
        "a countdown in hours and minutes",
        arguments: [
            (72 * 60, "nog 72 uur", "72 hours left"), (119, "nog 1 uur", "1 hour left"),
            (40, "nog 40 minuten", "40 minutes left"), (1, "nog 1 minuut", "1 minute left"),
            (0, "nog minder dan 1 minuut", "less than 1 minute left"), (-40, "40 minuten te laat", "40 minutes late"),
            (-180, "3 uur te laat", "3 hours late"),
        ])
    func countdownInHours(minutes: Int, nl: String, en: String) {
        let now = Instant(milliseconds: 1_772_000_000_000)
        #expect(DateTexts.countdown(now: now, due: now.adding(minutes: minutes)) == Bilingual(nl: nl, en: en))
    }

    @Test("a moment is said in Dutch time, and the hour that comes twice says which one it is")
    func moments() {
        let morning = AmsterdamTime.instant(on: day("2026-06-10"), hour: 9, minute: 5)
        #expect(
            DateTexts.moment(morning)
                == Bilingual(nl: "woensdag 10 juni 2026 om 9.05 uur", en: "Wednesday 10 June 2026 at 09:05"))
        let first = AmsterdamTime.instant(on: day("2026-10-25"), hour: 2, minute: 30)
        #expect(DateTexts.moment(first).nl == "zondag 25 oktober 2026 om 2.30 uur (zomertijd)")
        #expect(DateTexts.moment(first.adding(hours: 1)).en == "Sunday 25 October 2026 at 02:30 (winter time)")
        #expect(DateTexts.moment(first.adding(hours: 2)).nl == "zondag 25 oktober 2026 om 3.30 uur")
        #expect(DateTexts.moment(first.adding(hours: -1)).nl == "zondag 25 oktober 2026 om 1.30 uur")
    }

    @Test(
        "periods in words",
        arguments: [
            ("P7Y", "7 jaar", "7 years"), ("P4W", "4 weken", "4 weeks"), ("P1M", "een maand", "a month"),
            ("P12M", "12 maanden", "12 months"), ("P30D", "30 dagen", "30 days"), ("P1D", "een dag", "a day"),
            ("P1Y6M", "een jaar en 6 maanden", "a year and 6 months"), ("P1W", "een week", "a week"),
            ("P1Y1M1W2D", "een jaar, een maand, een week en 2 dagen", "a year, a month, a week and 2 days"),
            ("P0D", "0 dagen", "0 days"),
        ])
    func periods(period: String, nl: String, en: String) throws {
        #expect(PeriodTexts.words(try #require(Period(period))) == Bilingual(nl: nl, en: en))
    }

    @Test("a period after something, and the one that takes no time")
    func periodAfter() {
        let end = Bilingual(nl: "het einde van de overeenkomst", en: "the end of the agreement")
        #expect(
            PeriodTexts.words(Period(years: 7), after: end)
                == Bilingual(
                    nl: "7 jaar na het einde van de overeenkomst", en: "7 years after the end of the agreement"))
        #expect(
            PeriodTexts.words(Period(), after: end)
                == Bilingual(
                    nl: "meteen na het einde van de overeenkomst", en: "immediately after the end of the agreement"))
    }

    @Test("an enumeration has commas and one conjunction")
    func enumeration() {
        let items = ["a", "b", "c"].map { Bilingual(same: $0) }
        #expect(EnumerationTexts.joined(items) == Bilingual(nl: "a, b en c", en: "a, b and c"))
        #expect(EnumerationTexts.joined(Array(items.prefix(2))).nl == "a en b")
        #expect(EnumerationTexts.joined(Array(items.prefix(1))).nl == "a")
        #expect(EnumerationTexts.joined([]).nl == "")
    }
}
