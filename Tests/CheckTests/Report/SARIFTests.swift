import Check
import Declarations
import Foundation
import Testing

@Suite("A report as SARIF")
struct SARIFTests {
    /// What SARIF 2.1.0 requires of a log and of what is used of it; anything missing fails to decode.
    struct Log: Decodable {
        struct Message: Decodable { let text: String }
        struct Rule: Decodable {
            struct Configuration: Decodable { let level: String }
            let id: String
            let shortDescription: Message?
            let help: Message?
            let defaultConfiguration: Configuration?
        }
        struct Driver: Decodable {
            let name: String
            let rules: [Rule]
        }
        struct Tool: Decodable { let driver: Driver }
        struct Region: Decodable {
            let startLine: Int
            let startColumn: Int
        }
        struct Artifact: Decodable { let uri: String }
        struct Physical: Decodable {
            let artifactLocation: Artifact
            let region: Region
        }
        struct Location: Decodable { let physicalLocation: Physical }
        struct Suppression: Decodable {
            let kind: String
            let status: String
            let justification: String
        }
        struct Result: Decodable {
            let ruleId: String
            let ruleIndex: Int
            let level: String
            let message: Message
            let locations: [Location]
            let suppressions: [Suppression]?
        }
        struct Run: Decodable {
            let tool: Tool
            let columnKind: String
            let results: [Result]
        }
        let version: String
        let runs: [Run]
    }

    private func log(_ files: [FindingReport.File], _ language: Language = .en) throws -> Log.Run {
        let text = FindingReport.sarif(files: files, language: language)
        let log = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
        #expect(log.version == "2.1.0")
        #expect(text.hasPrefix(#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","#))
        return try #require(log.runs.first)
    }

    @Test("has every rule with its help, and each result points to its rule and its place") func results() throws {
        let text = RuleCase.minimal.replacingOccurrences(of: "    basis: contract\n", with: "")
        let read = try #require(DeclarationReader.read(text: text, file: "a b.yaml").read)
        let file = FindingReport.File(name: "a b.yaml", findings: Checker.check(read, today: RuleCase.today))
        let broken = FindingReport.File(
            name: "/x.yaml", findings: DeclarationReader.read(text: "a: [", file: "/x.yaml").findings)
        let run = try log([file, broken])
        #expect(run.tool.driver.rules.prefix(Checker.rules.count).map(\.id) == Checker.rules.map(\.id))
        #expect(run.tool.driver.rules.prefix(Checker.rules.count).allSatisfy { $0.help?.text.isEmpty == false })
        #expect(run.columnKind == "unicodeCodePoints")
        #expect(run.results.count == file.findings.count + broken.findings.count)
        for result in run.results {
            #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
            #expect(["error", "warning", "note"].contains(result.level))
            let place = try #require(result.locations.first).physicalLocation
            #expect(["a%20b.yaml", "file:///x.yaml"].contains(place.artifactLocation.uri))
            #expect(place.region.startLine >= 1 && place.region.startColumn >= 1)
            #expect(result.suppressions == nil)
        }
        #expect(run.results.contains { $0.ruleId == "SL-016" && $0.level == "error" })
    }

    @Test("suppresses what was accepted, with the reason") func suppressed() throws {
        let read = try #require(DeclarationReader.read(text: RuleCase.rich, file: "rich.yaml").read)
        let findings = Checker.check(read, today: RuleCase.today)
        let run = try log([FindingReport.File(name: "rich.yaml", findings: findings)], .nl)
        let result = try #require(run.results.first { $0.ruleId == "SL-080" })
        let suppression = try #require(result.suppressions?.first)
        #expect(suppression.kind == "inSource" && suppression.status == "accepted")
        #expect(suppression.justification.contains("De sleutel hangt bij de eigenaar thuis."))
        #expect(suppression.justification.contains("2026-12-31"))
    }

    @Test("is the same text for the same findings, and has a rule for none") func empty() throws {
        #expect(FindingReport.sarif(files: [], language: .nl) == FindingReport.sarif(files: [], language: .nl))
        #expect(try log([]).results.isEmpty)
    }
}
