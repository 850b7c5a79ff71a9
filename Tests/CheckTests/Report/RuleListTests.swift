import Check
import Foundation
import Testing

@Suite("The list of rules in the documentation")
struct RuleListTests {
    private static let rows: [[String]] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = (try? String(contentsOf: root.appending(path: "docs/checks.md"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { $0.hasPrefix("| SL-") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }()

    @Test("has every rule with its severity and source", arguments: Checker.rules) func isComplete(rule: LintRule)
        throws
    {
        let row = try #require(Self.rows.first { $0.first == rule.id })
        try #require(row.count == 5)
        #expect(row[1] == "\(rule.severity)")
        #expect(row[3] == rule.source)
        #expect(row[4].contains("../Sources/Check/"))
    }

    @Test("has the other rules of the law with the reason why no declaration shows them") func reasons() {
        let others = Self.rows.filter { row in !Checker.rules.contains { $0.id == row.first } }
        #expect(others.map(\.first) == ["SL-010", "SL-057", "SL-086", "SL-087"])
        for row in others { #expect(row.last?.hasPrefix("*not in the check.* ") == true) }
        #expect(Self.rows.count == Checker.rules.count + others.count)
        #expect(Self.rows.compactMap(\.first) == Self.rows.compactMap(\.first).sorted())
    }
}
