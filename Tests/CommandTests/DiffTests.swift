import Foundation
import Testing

@Suite("Comparing and publishing versions on the command line")
struct DiffTests {
    private static func next(_ folder: TemporaryFolder, _ changes: [(String, String)]) throws -> String {
        var text = try String(contentsOfFile: "\(Program.repository)/Examples/kruxs.yaml", encoding: .utf8)
        for (old, new) in [("  version: 1\n", "  version: 2\n")] + changes {
            try #require(text.contains(old), "\(old)")
            text = text.replacingOccurrences(of: old, with: new)
        }
        try folder.write(text, as: "next.yaml")
        return folder.path("next.yaml")
    }

    @Test("two files, in every form and both languages", arguments: ["text", "json", "html", "md"])
    func forms(format: String) throws {
        let folder = try TemporaryFolder()
        let file = try Self.next(folder, [("seat: Den Haag", "seat: Delft")])
        for language in ["nl", "en"] {
            let outcome = try Program.run(
                ["diff", "Examples/kruxs.yaml", file, "--lang", language, "--format", format])
            #expect(outcome.code == 0, "\(outcome.err)")
            #expect(outcome.out.contains("Delft"))
        }
    }

    @Test("a missing file, a wrong version and a version that is not there are told apart")
    func wrong() throws {
        let folder = try TemporaryFolder()
        let key = folder.path("root.key")
        #expect(try Program.run(["key", "create", key]).code == 0)
        let house = ["--data", folder.path("data"), "--root-key", key]
        #expect(try Program.run(["publish", "Examples/kruxs.yaml"] + house).code == 0)
        #expect(try Program.run(["diff", "Examples/kruxs.yaml", "nothing.yaml"]).code == 3)
        #expect(try Program.run(["diff", "kruxs@one", "Examples/kruxs.yaml"] + house).code == 2)
        #expect(try Program.run(["diff", "kruxs@9", "Examples/kruxs.yaml"] + house).code == 3)
        #expect(try Program.run(["diff", "elsewhere@1", "Examples/kruxs.yaml"] + house).code == 3)
        #expect(try Program.run(["diff", "kruxs@1", "Examples/kruxs.yaml"] + house).code == 0)
    }

    @Test("what changes for people is shown and not published until it is confirmed; words are")
    func confirmation() throws {
        let folder = try TemporaryFolder()
        let key = folder.path("root.key")
        #expect(try Program.run(["key", "create", key]).code == 0)
        let house = ["--data", folder.path("data"), "--root-key", key]
        #expect(try Program.run(["publish", "Examples/kruxs.yaml"] + house).code == 0)
        let email = ("email: info@", "email: hallo@")
        let file = try Self.next(folder, [email])
        let refused = try Program.run(["publish", file] + house)
        #expect(refused.code == 1, "\(refused.err)")
        #expect(refused.err.contains("Wat dit vraagt") && refused.out.isEmpty)
        #expect(try Program.run(["diff", "kruxs@2", file] + house).code == 3)
        let confirmed = try Program.run(["publish", file, "--yes"] + house)
        #expect(confirmed.code == 0 && confirmed.out == "kruxs 2\n", "\(confirmed.err)")
        #expect(try Program.run(["publish", "Examples/kruxs.yaml"] + house).code == 0)
        let difference = try Program.run(["diff", "kruxs@1", "kruxs@2", "--format", "json"] + house)
        #expect(difference.out.contains("\"material\": true"))
    }
}
