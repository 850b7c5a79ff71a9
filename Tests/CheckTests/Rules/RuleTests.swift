import Check
import Declarations
import Foundation
import Testing

@Suite("The rules")
struct RuleTests {
    @Test("are content with the minimal sample and with the rich one", arguments: [RuleCase.minimal, RuleCase.rich])
    func content(text: String) throws {
        let read = try #require(DeclarationReader.read(text: text, file: "sample.yaml").read)
        // What this release cannot prove, it says of any declaration that promises it.
        let findings = Checker.check(read, today: RuleCase.today).filter { $0.rule != "SL-101" }
        #expect(findings.filter(\.counts).map(\.rule) == [])
        #expect(findings.allSatisfy { $0.acceptance?.until.year == 2099 })
    }

    @Test("find each breach where it is, and nothing that only comes close", arguments: RuleCase.all)
    func find(rule: RuleCase) throws {
        let read = try rule.read()
        let findings = Checker.check(read, today: RuleCase.today).filter { $0.rule == rule.rule }
        #expect(findings.map(\.path).sorted() == rule.paths.sorted())
        for finding in findings {
            #expect(finding.position == read.position(of: finding.path))
            // A section that is missing altogether is missing in the file.
            let isSection = !finding.path.contains(".")
            #expect(isSection || finding.position != SourcePosition(line: 1, column: 1))
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
        let found = try #require(Checker.check(read, today: RuleCase.today).first { $0.rule == rule })
        #expect(found.path == "purposes.order")
        #expect(found.severity == severity)
        #expect(found.position == SourcePosition(line: 23, column: 3))
    }

    @Test("have ids, each once, in order") func ids() {
        let ids = Checker.rules.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted())
        #expect(ids.allSatisfy { $0.hasPrefix("SL-") && $0.count == 6 })
    }

    @Test("suggest the data that was meant") func suggestion() throws {
        let rule = RuleCase("SL-025", "data: [name, email]\n    sources", "data: [name, emial]\n    sources")
        let found = try #require(Checker.check(try rule.read(), today: RuleCase.today).first { $0.rule == "SL-025" })
        #expect(found.message.nl.contains("bedoelde u `email`?"))
        #expect(found.message.en.contains("did you mean `email`?"))
        #expect(found.position == SourcePosition(line: 27, column: 18))
    }
}
