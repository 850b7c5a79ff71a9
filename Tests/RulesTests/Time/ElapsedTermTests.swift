import Declarations
import Rules
import Testing

@Suite("Terms in hours")
struct ElapsedTermTests {
    /// Reads `2026-06-10 09:15 CEST Wed`: the moment, by the offset that its own zone name states.
    func moment(_ text: String) throws -> Instant {
        let parts = text.split(separator: " ").map(String.init)
        let date = try #require(CalendarDate(parts[0]))
        let clock = parts[1].split(separator: ":").compactMap { Int($0) }
        let offset = parts[2] == "CEST" ? 2 : 1
        #expect(DateTexts.weekday(of: date).en.hasPrefix(parts[3]))
        return Instant(milliseconds: Int64(date.daysSinceEpoch) * 86_400_000)
            .adding(hours: clock[0] - offset, minutes: clock[1])
    }

    @Test("every worked example comes out")
    func vectors() throws {
        let vectors = try Vectors.load().breach
        #expect(vectors.count == 7)
        for vector in vectors {
            let term = ElapsedTerm.breachNotification(awareAt: try moment(vector.aware))
            #expect(term.steerTo == (try moment(vector.steerTo)), "\(vector.id)")
            #expect(term.outerLimit == (try moment(vector.outer)), "\(vector.id)")
        }
    }

    @Test("alerts come after 24, 48, 60 and 68 elapsed hours")
    func alerts() throws {
        let start = try moment("2026-03-27 14:20 CET Fri")
        let term = ElapsedTerm.breachNotification(awareAt: start)
        #expect(term.alerts.map(\.hours) == [24, 48, 60, 68])
        #expect(term.alerts.map(\.at) == [24, 48, 60, 68].map { start.adding(hours: $0) })
        #expect(term.alerts(reachedAt: start.adding(hours: 24, seconds: -1)).isEmpty)
        #expect(term.alerts(reachedAt: start.adding(hours: 60)).map(\.hours) == [24, 48, 60])
    }

    @Test("the outer limit is on the full hour, one hour at most after the 72 hours")
    func outerLimit() {
        let start = AmsterdamTime.instant(on: day("2026-06-10"), hour: 9, minute: 0)
        for second in 0..<7_200 {
            let term = ElapsedTerm.breachNotification(awareAt: start.adding(seconds: second))
            #expect(term.outerLimit.milliseconds % 3_600_000 == 0)
            let slack = term.outerLimit.milliseconds - term.steerTo.milliseconds
            #expect(slack > 0 && slack <= 3_600_000)
        }
    }

    @Test("the sum is said in both languages, with the change of the clock")
    func words() throws {
        let text = ElapsedTerm.breachNotification(awareAt: try moment("2026-03-27 14:20 CET Fri")).explanation
        #expect(
            text.nl
                == "Bekend op vrijdag 27 maart 2026 om 14.20 uur. 72 uur later is maandag 30 maart 2026 om 15.20 uur. "
                + "Weekenden en feestdagen tellen gewoon mee. De klok gaat in die tijd een uur vooruit; het zijn "
                + "echte uren. De uiterste grens is maandag 30 maart 2026 om 16.00 uur, want het uur waarin het "
                + "bekend werd telt niet mee.")
        #expect(
            text.en
                == "Known on Friday 27 March 2026 at 14:20. 72 hours later is Monday 30 March 2026 at 15:20. "
                + "Weekends and public holidays count as usual. The clock goes forward an hour in that time; these "
                + "are real hours. The outer limit is Monday 30 March 2026 at 16:00, because the hour in which it "
                + "became known does not count.")
        let plain = ElapsedTerm.breachNotification(awareAt: try moment("2026-06-10 09:15 CEST Wed")).explanation
        #expect(!plain.nl.contains("De klok"))
    }
}
