import Check
import Declarations
import Foundation
import Testing

@Suite("The rules")
struct RuleTests {
    @Test("are content with the minimal sample and with the rich one", arguments: [RuleCase.minimal, RuleCase.rich])
    func content(text: String) throws {
        let read = try #require(DeclarationReader.read(text: text, file: "sample.yaml").read)
        #expect(Checker.check(read).map(\.rule) == [])
    }

    @Test("find each breach where it is, and nothing that only comes close", arguments: RuleCase.all)
    func find(rule: RuleCase) throws {
        let read = try rule.read()
        let findings = Checker.check(read).filter { $0.rule == rule.rule }
        #expect(findings.map(\.path).sorted() == rule.paths.sorted())
        for finding in findings {
            #expect(finding.position == read.position(of: finding.path))
            #expect(finding.position != SourcePosition(line: 1, column: 1))
            #expect(finding.source?.isEmpty == false)
            #expect(!finding.message.nl.isEmpty && finding.message.nl != finding.message.en)
        }
    }

    @Test("each have a breach and a near miss among the cases", arguments: Checker.rules.map(\.id))
    func haveBoth(id: String) {
        let cases = RuleCase.all.filter { $0.rule == id }
        let pairs = RuleTests.contradictions.filter { $0.rule == id }
        #expect(cases.contains { !$0.paths.isEmpty } || !pairs.isEmpty)
        #expect(cases.contains { $0.paths.isEmpty })
    }

    /// A promise under never, and the purpose that does it all the same.
    static let contradictions: [(rule: String, never: String, key: String, severity: Finding.Severity)] = [
        ("SL-030", "marketing", "direct-marketing", .error),
        ("SL-066", "automated-decisions", "profiling", .warning),
    ]

    @Test("find what contradicts a promise not to do something", arguments: contradictions)
    func findContradiction(rule: String, never: String, key: String, severity: Finding.Severity) throws {
        let text =
            RuleCase.minimal.replacingOccurrences(of: "basis: contract", with: "basis: contract\n    \(key): true")
            + "never: [\(never)]\n"
        let read = try #require(DeclarationReader.read(text: text, file: "never.yaml").read)
        let found = try #require(Checker.check(read).first { $0.rule == rule })
        #expect(found.path == "purposes.order")
        #expect(found.severity == severity)
        #expect(found.position == SourcePosition(line: 22, column: 3))
    }

    @Test("are described with their severity and article", arguments: Checker.rules.map(\.id)) func described(
        id: String
    ) throws {
        let rule = try #require(Checker.rules.first { $0.id == id })
        let row = try #require(RuleCase.description.split(separator: "\n").first { $0.hasPrefix("| \(id) |") })
        #expect(row.hasPrefix("| \(id) | \(rule.severity.rawValue) |"))
        #expect(row.hasSuffix("| \(rule.source.replacingOccurrences(of: "art. ", with: "")) |"))
    }

    @Test("have ids, each once, in order") func ids() {
        let ids = Checker.rules.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted())
        #expect(ids.allSatisfy { $0.hasPrefix("SL-") && $0.count == 6 })
    }

    @Test("suggest the data that was meant") func suggestion() throws {
        let rule = RuleCase("SL-025", "data: [name, email]\n    sources", "data: [name, emial]\n    sources")
        let found = try #require(Checker.check(try rule.read()).first { $0.rule == "SL-025" })
        #expect(found.message.nl.contains("bedoelde u `email`?"))
        #expect(found.message.en.contains("did you mean `email`?"))
        #expect(found.position == SourcePosition(line: 26, column: 18))
    }
}
