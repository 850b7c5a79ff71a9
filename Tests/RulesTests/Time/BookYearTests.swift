import Declarations
import Rules
import Testing

@Suite("Book years")
struct BookYearTests {
    @Test("a date belongs to the book year that ends on or after it")
    func containing() throws {
        let june = try #require(BookYear(ending: "06-30"))
        #expect(june.end(containing: day("2024-06-30")) == day("2024-06-30"))
        #expect(june.end(containing: day("2024-07-01")) == day("2025-06-30"))
        #expect(BookYear.calendarYear.end(containing: day("2024-01-01")) == day("2024-12-31"))
    }

    @Test("the end of February is its last day in every year", arguments: ["02-28", "02-29"])
    func february(text: String) throws {
        let february = try #require(BookYear(ending: text))
        #expect(february.end(inYear: 2024) == day("2024-02-29"))
        #expect(february.end(inYear: 2025) == day("2025-02-28"))
    }

    @Test("a text that is no day of a year is refused", arguments: ["06-31", "6-30", "", "13-01", "06-30 "])
    func refused(text: String) {
        #expect(BookYear(ending: text) == nil)
    }
}
