import Declarations
import Rules
import Testing

@Suite("How long a law says that data are kept")
struct LegalMinimumTests {
    static let laws: [(law: String, years: Int?)] = [
        ("awr-52", 7), ("art. 52 AWR", 7), ("Algemene wet inzake rijksbelastingen", 7), ("BW 2:10", 7),
        ("art. 2:10 lid 3 BW", 7), ("bw-3-15i", 7), ("ob-34a", 9), ("Wet op de omzetbelasting, art. 34a", 9),
        ("btw-richtlijn art. 369", 10), ("Uitvoeringsregeling LB 7.5", 5), ("lb", nil), ("ob", nil), ("bw", nil),
        ("sv", nil), ("archiefwet", nil), ("", nil),
    ]

    @Test("follows from the law as people name it", arguments: laws) func named(law: String, years: Int?) throws {
        let today = try #require(CalendarDate("2026-03-05"))
        #expect(LegalMinimum.named(law, on: today)?.years == years)
    }

    @Test("is known from its first day, with where it is written") func dated() throws {
        for minimum in LegalMinimum.table { #expect(!minimum.source.isEmpty) }
        let day = try #require(CalendarDate("2021-07-01"))
        #expect(LegalMinimum.named("btw-richtlijn 369", on: day)?.validFrom == day)
        #expect(LegalMinimum.named("btw-richtlijn 369", on: day.adding(days: -1)) == nil)
        #expect(LegalMinimum.books(on: day)?.years == 7)
    }
}
