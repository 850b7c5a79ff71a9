import Check
import Declarations
import Foundation
import Testing

@Suite("An accepted finding")
struct AcceptanceTests {
    private func check(_ accept: String, today: CalendarDate = RuleCase.today) throws -> [Finding] {
        let text = RuleCase.minimal.replacingOccurrences(of: "term: P4W", with: "term: P30D") + "accept:\n\(accept)\n"
        let reading = DeclarationReader.read(text: text, file: "accept.yaml")
        return Checker.check(try #require(reading.read, "\(reading.findings)"), today: today)
    }

    private static func item(at path: String = "rights.all.respond.term", until: String = "2026-12-31") -> String {
        "  - {rule: SL-059, at: \(path), reason: Wij antwoorden sneller., until: \(until)}"
    }

    @Test("does not count until its day has passed, and counts again after it") func untilThen() throws {
        let day = try #require(CalendarDate("2026-12-31"))
        for today in [RuleCase.today, day] {
            let found = try check(Self.item(), today: today)
            #expect(found.map(\.rule) == ["SL-059"])
            #expect(found.first?.acceptance?.reason == "Wij antwoorden sneller.")
            #expect(found.first?.counts == false)
        }
        let after = try check(Self.item(), today: day.adding(days: 1))
        #expect(after.map(\.rule) == ["SL-059", "accept.ended"])
        #expect(after.allSatisfy { $0.counts })
        #expect(after.last?.path == "accept[0].until")
    }

    @Test("must be found where it is accepted; else that is a finding too") func unused() throws {
        for path in ["rights.all.respond", "rights.all.respond.terms", "nothing"] {
            let found = try check(Self.item(at: path))
            #expect(Set(found.map(\.rule)) == ["SL-059", "accept.unused"])
            #expect(found.allSatisfy { $0.counts })
            let unused = try #require(found.first { $0.rule == "accept.unused" })
            #expect(unused.severity == .warning)
            #expect(unused.path == "accept[0]")
            #expect(unused.message.en.contains(path))
        }
    }

    @Test("holds for a year at most, from the day of the check") func aYear() throws {
        let longest = RuleCase.today.adding(Period(years: 1))
        #expect(try check(Self.item(until: "\(longest)")).map(\.counts) == [false])
        let longer = try check(Self.item(until: "\(longest.adding(days: 1))"))
        #expect(longer.map(\.rule) == ["SL-059", "accept.too-long"])
        #expect(longer.allSatisfy { $0.counts })
        #expect(longer.last?.path == "accept[0].until")
        #expect(longer.last?.message.en.contains("\(longest)") == true)
    }

    private func findings(_ text: String, accepting rule: String, at path: String) throws -> [Finding] {
        let item = "accept: [{rule: \(rule), at: \(path), reason: R, until: 2026-12-31}]\n"
        let reading = DeclarationReader.read(text: text + item, file: "accept.yaml")
        return Checker.check(try #require(reading.read, "\(reading.findings)"), today: RuleCase.today)
    }

    @Test("is no error that the declaration itself shows") func structural() throws {
        let text = RuleCase.minimal.replacingOccurrences(of: "    basis: contract\n", with: "")
        let found = try findings(text, accepting: "SL-016", at: "purposes.order.basis")
        let basis = try #require(found.first { $0.rule == "SL-016" })
        #expect(basis.severity == .error && basis.counts)
        let refused = try #require(found.first { $0.rule == "accept.error" })
        #expect(refused.path == "accept[0]" && refused.severity == .warning)
        #expect(refused.message.en.contains("SL-016") && !found.contains { $0.rule == "accept.unused" })
    }

    /// Errors that words of a text show, which may mean something else there.
    static let words = [
        ("SL-028", "Met cookies verkopen wij geen persoonsgegevens."),
        ("SL-007", "Soms beslist Broodfabriek B.V. daarover."),
        ("SL-008", "Zet er [naam] bij."), ("SL-022", "Zo stemt u in met ons brood."),
    ]

    @Test("may be an error that only words show", arguments: words)
    func byWords(rule: String, text: String) throws {
        let text = RuleCase.minimal.replacingOccurrences(
            of: "  changes:", with: "  introduction: '\(text)'\n  changes:")
        let found = try findings(text, accepting: rule, at: "statement.introduction")
        #expect(found.map(\.rule) == [rule])
        #expect(found.first?.severity == .error && found.first?.counts == false)
    }

    @Test("is accepted once for each place, and each place apart") func eachApart() throws {
        let text = "\(Self.item())\n\(Self.item(at: "rights.erasure"))"
        #expect(try check(text).map(\.counts) == [false, true])
    }

    @Test("says in the report until when and why", arguments: Language.allCases) func report(language: Language) throws
    {
        let file = FindingReport.File(name: "a.yaml", findings: try check(Self.item()))
        let text = FindingReport.text(files: [file], language: language)
        #expect(text.hasPrefix("a.yaml:35:19: accepted SL-059 "), "\(text)")
        #expect(text.contains("2026-12-31: Wij antwoorden sneller.]"))
        #expect(
            FindingReport.json(files: [file]).contains(
                #""accepted":{"reason":"Wij antwoorden sneller.","until":"2026-12-31"}"#))
    }

    @Test("needs its rule, its place, a reason and a day", arguments: ["rule", "at", "reason", "until"])
    func complete(key: String) throws {
        let parts = ["rule: SL-059", "at: x", "reason: R", "until: 2026-12-31"].filter { !$0.hasPrefix("\(key):") }
        let text = RuleCase.minimal + "accept: [{\(parts.joined(separator: ", "))}]\n"
        let reading = DeclarationReader.read(text: text, file: "accept.yaml")
        #expect(reading.read == nil)
        #expect(reading.findings.map(\.path) == ["accept[0].\(key)"])
    }
}
