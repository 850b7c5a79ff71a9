import Check
import Declarations
import Documents
import Foundation
import Testing

@Suite("A declaration changed at random, from reading to every rendering")
struct MutationTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Small files are changed more often than large ones, so that all together stay within some seconds.
    private static let subjects: [(path: String, rounds: Int)] =
        ["minimal", "sound", "rich"].map { ("Tests/Fixtures/declarations/\($0).yaml", 500) }
        + PublishedFaults.all.map { ("Tests/Fixtures/as-published/\($0.file)", 200) }
        + PublishedFaults.all.map { ("Examples/\($0.file)", 40) }

    @Test("is checked and rendered, or refused with findings that say where and what", arguments: subjects)
    func survives(path: String, rounds: Int) throws {
        let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
        var mutation = Mutation(seed: UInt64(text.utf8.count))
        var (checked, refused) = (0, 0)
        for round in 0..<rounds {
            let mutated = mutation.applied(to: text)
            let reading = DeclarationReader.read(text: mutated, file: "mutated.yaml")
            var findings = reading.findings
            if let read = reading.read {
                checked += 1
                findings += Checker.check(read, today: RuleCase.today)
                try Self.render(read.declaration, using: &mutation)
            } else {
                refused += 1
                #expect(findings.contains { $0.severity == .error })
            }
            let lines = mutated.split(separator: "\n", omittingEmptySubsequences: false).count
            for finding in findings {
                #expect((1...lines).contains(finding.position.line), "\(finding.rule) in \(path), round \(round)")
                #expect(!finding.message.nl.isEmpty && !finding.message.en.isEmpty)
            }
        }
        // Neither only unreadable files nor only files without a change that matters.
        #expect(checked > rounds / 10)
        #expect(refused > rounds / 20)
    }

    /// Each rendering in one of its forms and one language.
    private static func render(_ declaration: Declaration, using mutation: inout Mutation) throws {
        let setting = Rendering.Setting(today: RuleCase.today)
        for rendering in [Rendering.statement, mutation.pick(Rendering.allCases)] {
            let form = mutation.pick(rendering.forms)
            let bytes = try rendering.make(declaration, mutation.pick(Language.allCases), form, in: setting)
            #expect(bytes?.isEmpty == false, "\(rendering) \(form)")
            if form != .xlsx, let bytes {
                let page = String(decoding: bytes, as: UTF8.self)
                #expect(!page.contains("<script>") && !page.contains("Optional("))
            }
        }
    }
}
