import Foundation
import Testing

@Suite("A newcomer on the command line")
struct InitTests {
    private static let answers = """
        name: De Molen
        kvk: 01234567
        street: Dorpsstraat 1
        postcode: 1234 AB
        city: Delft
        email: info@molen.example
        measures: [tls, locks]

        """

    @Test(
        "answers in a file make a declaration without errors",
        arguments: ["web-shop", "services", "coaching", "membership", "software-supplier", "practice"])
    func fromFile(template: String) throws {
        let folder = try TemporaryFolder()
        let answers = try folder.write(Self.answers, as: "answers.yaml").path
        let file = folder.path("declaration.yaml")
        let made = try Program.run(["init", file, "--answers", answers, "--template", template])
        #expect(made.code == 0, "\(made.err)")
        #expect(made.out.isEmpty && made.err.contains("geen fouten"))
        #expect(try Program.run(["check", file, "--strict"]).code == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let again = try Program.run(["init", file, "--answers", answers])
        #expect(again.code == 5)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
        let shown = try Program.run(["init", "-", "--template", template], input: Self.answers)
        #expect(shown.out == text)
        // What went to standard output is in no file to check.
        #expect(shown.err.contains("geen fouten") && !shown.err.contains("gestand check"), "\(shown.err)")
    }

    @Test("the language of the comments is chosen apart from that of the statement")
    func comments() throws {
        let english = try Program.run(["init", "-", "--lang", "en"], input: Self.answers)
        #expect(english.out.contains("# Who you are"))
        #expect(english.out.contains("languages: [nl]"))
    }

    @Test(
        "what is missing or wrong is said, and nothing is written",
        arguments: [
            ("", 1, "name: "), ("name: [\n", 1, "regel"), ("naam: Molen\n", 1, "naam"),
            (answers + "template: winkel\n", 1, "template"), (answers + "name: Twee\n", 1, "name"),
            (answers + "hosting: Server\n", 1, "hosting-since"), (answers + "hosting: {name: x}\n", 1, "hosting"),
            (answers + "id: rights\n", 1, "rights"), ("- a\n", 1, "regel 1"),
            (String(repeating: "a", count: 2_000_000), 1, "groot"),
        ])
    func refused(input: String, code: Int32, said: String) throws {
        let folder = try TemporaryFolder()
        let file = folder.path("declaration.yaml")
        let outcome = try Program.run(["init", file], input: input)
        #expect(outcome.code == code, "\(outcome.err)")
        #expect(outcome.err.contains(said), "\(outcome.err)")
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(try Program.run(["init", file, "--answers", folder.path("nowhere")]).code == 3)
        #expect(try Program.run(["init", folder.path("no/such/folder.yaml")], input: Self.answers).code == 69)
    }

    @Test("a link for the owner is made for a house, and needs its key")
    func link() throws {
        let folder = try TemporaryFolder()
        #expect(try Program.run(["key", "create", folder.path("root.key")]).code == 0)
        let house = ["--data", folder.path("data"), "--root-key", folder.path("root.key")]
        let first = try Program.run(["init", "--link", "--base-address", "https://privacy.example"] + house)
        #expect(first.code == 0, "\(first.err)")
        #expect(first.out.hasPrefix("https://privacy.example/setup/link/"))
        let second = try Program.run(["init", "--link"] + house, language: "en_GB.UTF-8")
        #expect(second.out.hasPrefix("http://127.0.0.1:8080/setup/en/link/"))
        #expect(first.out.suffix(20) != second.out.suffix(20))
        #expect(try Program.run(["init", "--link", "--data", folder.path("data")]).code == 2)
    }
}
