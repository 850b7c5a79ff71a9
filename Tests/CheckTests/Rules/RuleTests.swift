import Check
import Declarations
import Foundation
import Rules
import Testing

@Suite("The rules")
struct RuleTests {
    @Test("are content with the minimal sample and with the rich one", arguments: [RuleCase.minimal, RuleCase.rich])
    func content(text: String) throws {
        let read = try #require(DeclarationReader.read(text: text, file: "sample.yaml").read)
        // What this release cannot prove, it says of any declaration that promises it.
        let findings = Checker.check(read, today: RuleCase.today).filter { $0.rule != "SL-101" }
        #expect(findings.filter(\.counts).map(\.rule) == [])
        #expect(findings.allSatisfy { $0.acceptance?.until.year == 2026 })
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
        let pairs = RuleTests.contradictions.values.filter { $0.rule == id }
        #expect(cases.contains { !$0.paths.isEmpty } || !pairs.isEmpty)
        #expect(cases.contains { $0.paths.isEmpty })
    }

    /// For each promise under never, a change that does it all the same, and the rule that says so.
    static let contradictions: [NeverRule.Kind: (rule: String, old: String, new: String, path: String)] = [
        .marketing: ("SL-030", basis, "\(basis)\n    direct-marketing: true", "purposes.order"),
        .automatedDecisions: ("SL-066", basis, "\(basis)\n    profiling: true", "purposes.order"),
        .transfersAbroad: ("SL-031", none, "recipients: {a: {name: A, role: processor, country: DE}}", "recipients.a"),
        .transfersOutside: ("SL-031", none, "recipients: {a: {name: A, role: processor, country: US}}", "recipients.a"),
        .commercialSharing: ("SL-029", none, "recipients: {a: {name: A, role: controller}}", "purposes.order"),
        .thirdPartyUse: ("SL-029", none, "recipients: {a: {name: A, role: controller}}", "purposes.order"),
        .publishing: ("SL-102", none, "recipients: {public: {category: iedereen}}", "recipients.public"),
        .recording: ("SL-102", "{label: Naam}", "{label: Naam, pd: VoiceCommunicationRecording}", "data.name"),
    ]
    private static let basis = "basis: contract"
    private static let none = "recipients: {}"

    @Test("find what contradicts a promise, since it cannot be published", arguments: NeverRule.Kind.allCases)
    func findContradiction(kind: NeverRule.Kind) throws {
        let change = try #require(Self.contradictions[kind])
        var text = RuleCase.minimal.replacingOccurrences(of: change.old, with: change.new)
        if change.rule == "SL-029" {
            let marketing = "\(Self.basis)\n    direct-marketing: true\n    recipients: a"
            text = text.replacingOccurrences(of: Self.basis, with: marketing)
        }
        let read = try #require(DeclarationReader.read(text: text + "never: [\(kind.rawValue)]\n", file: "never").read)
        #expect(NeverRules.contradictions(in: read.declaration).map(\.path) == [change.path])
        let found = Checker.check(read, today: RuleCase.today).filter { $0.rule == change.rule }
        #expect(found.map(\.path) == [change.path])
        #expect(found.first?.severity == .error)
        #expect(found.first?.message.en.contains(kind.rawValue) == true)
        // Without the promise there is nothing to contradict.
        let free = try #require(DeclarationReader.read(text: text, file: "free").read)
        #expect(!Checker.check(free, today: RuleCase.today).contains { $0.rule == change.rule })
    }

    @Test("weigh less what is only nearly so") func severities() throws {
        let month = try RuleCase("SL-011", "effective: 2026-01-05", "effective: 2026-01").read()
        #expect(Checker.check(month, today: RuleCase.today).first { $0.rule == "SL-011" }?.severity == .warning)
        let undated = try RuleCase("SL-011", "  effective: 2026-01-05\n", "").read()
        #expect(Checker.check(undated, today: RuleCase.today).first { $0.rule == "SL-011" }?.severity == .error)
        let cookie = "cookies: {fit: {name: fit, kind: personalisation, purpose: Onthoudt wat u bekeek}}"
        let fitted = try RuleCase("SL-066", "recipients: {}", "recipients: {}\n\(cookie)").read()
        #expect(Checker.check(fitted, today: RuleCase.today).first { $0.rule == "SL-066" }?.severity == .warning)
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
