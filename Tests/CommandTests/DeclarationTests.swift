import Foundation
import Testing

@Suite("Declarations on the command line")
struct DeclarationTests {
    static let examples = ["actief-klussenservice", "iv", "kruxs", "luxigo", "software-supplier"]
        .map { "Examples/\($0).yaml" }

    @Test("the examples have no errors", arguments: examples)
    func faultless(file: String) throws {
        let outcome = try Program.run(["check", file])
        #expect(outcome.code == 0, "\(outcome.out)")
    }

    @Test("a declaration without a name is refused by its rule, as text and as JSON")
    func nameless() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.withoutName(), as: "nameless.yaml").path
        let text = try Program.run(["check", file])
        #expect(text.code == 1)
        #expect(text.out.contains("SL-001"), "\(text.out)")
        #expect(text.out.contains("nameless.yaml:"))
        let json = try Program.run(["check", file, "--format", "json"])
        #expect(json.code == 1)
        struct File: Decodable {
            struct Finding: Decodable {
                let rule: String
                let severity: String
            }
            let file: String
            let findings: [Finding]
        }
        let files = try JSONDecoder().decode([File].self, from: Data(json.out.utf8))
        #expect(files.first?.findings.contains { $0.rule == "SL-001" && $0.severity == "error" } == true)
    }

    @Test("a declaration comes through a pipe too, and no more of a file is read than a declaration may be long")
    func piped() throws {
        let example = try String(contentsOfFile: "\(Program.repository)/Examples/luxigo.yaml", encoding: .utf8)
        for name in ["-", "/dev/stdin"] {
            let outcome = try Program.run(["check", name], input: example)
            #expect(outcome.code == 0, "\(outcome.err)")
            #expect(try Program.run(["check", name], input: Self.withoutName()).out.hasPrefix("\(name):"))
            #expect(try Program.run(["render", name, "--format", "md"], input: example).out.contains("Luxigo"))
        }
        let endless = try Program.run(["check", "/dev/zero"])
        #expect(endless.code == 1 && endless.out.contains("1048576"), "\(endless.out)")
    }

    @Test("a declaration with errors is not published, and leaves nothing behind")
    func refused() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.withoutName(), as: "nameless.yaml").path
        #expect(try Program.run(["key", "create", folder.path("root.key")]).code == 0)
        let outcome = try Program.run(
            ["publish", file, "--data", folder.path("data"), "--root-key", folder.path("root.key")])
        #expect(outcome.code == 1)
        #expect(outcome.err.contains("SL-001"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
    }

    @Test("the statement comes out in both languages and every format", arguments: ["html", "md", "json"])
    func render(format: String) throws {
        var texts: Set<String> = []
        for language in ["nl", "en"] {
            let outcome = try Program.run(
                ["render", "Examples/luxigo.yaml", "--as", "statement", "--lang", language, "--format", format])
            #expect(outcome.code == 0)
            #expect(outcome.out.count > 5_000)
            #expect(outcome.out.contains("Luxigo"))
            texts.insert(outcome.out)
        }
        #expect(texts.count == 2)
    }

    private static func withoutName() throws -> String {
        let file = "\(Program.repository)/Examples/luxigo.yaml"
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { $0 != "  name: Luxigo" && $0 != "  legal-name: Luxigo" }.joined(separator: "\n")
    }
}
