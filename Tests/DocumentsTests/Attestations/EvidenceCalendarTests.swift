import Declarations
import Rules
import Testing

@testable import Documents

@Suite("The calendar of evidence is one that calendars read (RFC 5545)")
struct EvidenceCalendarTests {
    /// Everything that the made-up company must show, each shown today.
    static func render(_ language: Language, title: Bilingual? = nil) -> String {
        var declaration = ExampleDeclaration.make()
        if let title { declaration.attestations[declaration.attestations.count - 1].clause = title }
        let today = CalendarDate(daysSinceEpoch: 20_514)
        let duties = EvidenceDuties.all(of: declaration, staff: ["zwartkruis"])
        let items = duties.map { duty in
            EvidenceItem(
                id: "e", duty: duty.id, givenOn: today, recordedBy: "staff:contact",
                recordedAt: Instant(milliseconds: 0))
        }
        return EvidenceCalendar.render(
            duties.map { EvidenceStanding($0, items: items, today: today) }, organisation: declaration.organisation,
            language: language, at: "https://privacy.example/desk/luxigo/attestations",
            stamp: Instant(milliseconds: 1_772_452_800_000))
    }

    /// The content lines with folds undone.
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\r\n ", omittingEmptySubsequences: false).joined()
            .split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("lines end with CR LF and have 75 octets at most, and no sign is cut", arguments: Language.allCases)
    func folding(language: Language) {
        let text = Self.render(language, title: Bilingual(same: String(repeating: "€ijsje💡 ", count: 60)))
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
            #expect(line.utf8.count <= 75)
            #expect(!line.utf8.contains(10) && !line.utf8.contains(13))
        }
        #expect(
            Self.lines(text).contains {
                $0.hasPrefix("SUMMARY:") && $0.contains(String(repeating: "€ijsje💡 ", count: 60))
            })
    }

    @Test("every event is whole, once, on the last day, with an alarm thirty days before", arguments: Language.allCases)
    func events(language: Language) {
        let lines = Self.lines(Self.render(language))
        var open: [String] = []
        for line in lines {
            if line.hasPrefix("BEGIN:") { open.append(String(line.dropFirst(6))) }
            if line.hasPrefix("END:") { #expect(open.popLast() == String(line.dropFirst(4))) }
        }
        #expect(open.isEmpty)
        let count = lines.filter { $0 == "BEGIN:VEVENT" }.count
        #expect(count > 2)
        for name in ["UID:", "DTSTAMP:20260302T120000Z", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "TRIGGER:-P30D"] {
            #expect(lines.filter { $0.hasPrefix(name) }.count == count, "\(name)")
        }
        #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == count)
        #expect(lines.contains("DTSTART;VALUE=DATE:20270302"))
        #expect(lines.contains("DTEND;VALUE=DATE:20270303"))
    }

    @Test("signs that mean something else are marked, and no text makes a line of its own")
    func escaping() {
        let title = Bilingual(same: "a;b,c\\d\nBEGIN:VEVENT\r\nX:\u{0}y")
        let lines = Self.lines(Self.render(.nl, title: title))
        #expect(lines.contains { $0.hasSuffix("a\\;b\\,c\\\\d\\nBEGIN:VEVENT\\nX:y") && $0.hasPrefix("SUMMARY:") })
        let plain = Self.lines(Self.render(.nl))
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == plain.filter { $0 == "BEGIN:VEVENT" }.count)
    }

    @Test("a calendar travels, so it names no one")
    func nobody() {
        let text = Self.lines(Self.render(.nl)).joined(separator: "\n")
        #expect(!text.contains("staff:contact"))
    }
}
