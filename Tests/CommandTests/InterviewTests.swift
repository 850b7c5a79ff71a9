import Foundation
import Testing

/// The questions on a terminal: a pseudo-terminal from util-linux stands in for the newcomer's.
@Suite("A newcomer at a terminal")
struct InterviewTests {
    /// Runs `init` in a terminal and types lines into it.
    private func interview(_ arguments: [String], typing lines: [String], language: String = "nl_NL.UTF-8") throws
        -> Program.Outcome
    {
        let folder = try TemporaryFolder()
        let command = ([Program.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
        process.arguments = ["--quiet", "--return", "--echo", "never", "--command", command, folder.path("log")]
        process.environment = ["LANG": language, "PATH": "/usr/bin:/bin"]
        process.currentDirectoryURL = folder.url
        let out = try folder.file("out")
        // The end of the input is the end of the terminal (Ctrl-D).
        let typed = lines.map { $0 + "\n" }.joined() + "\u{4}"
        process.standardInput = try FileHandle(forReadingFrom: folder.write(typed, as: "in"))
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let said = try String(contentsOf: out, encoding: .utf8)
        return Program.Outcome(code: process.terminationStatus, out: said, err: said)
    }

    /// Enter everywhere but where there is nothing usual.
    private static let lines = [
        "2", "De Molen", "", "", "", "01234567", "Dorpsstraat 1", "1234 AB", "Delft", "info@molen.example", "", "",
        "Sanne", "", "", "", "", "", "", "", "", "", "", "",
    ]

    @Test("a dozen answers make a declaration, in both languages", arguments: ["nl_NL.UTF-8", "en_GB.UTF-8"])
    func wholeWay(language: String) throws {
        let folder = try TemporaryFolder()
        let file = folder.path("declaration.yaml")
        let outcome = try interview(["init", file], typing: Self.lines, language: language)
        #expect(outcome.code == 0, "\(outcome.out)")
        #expect(
            outcome.out.contains(language.hasPrefix("nl") ? "Hoe heet uw organisatie?" : "What is your organisation"))
        #expect(try Program.run(["check", file, "--strict"]).code == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("id: de-molen") && text.contains("kvk: \"01234567\""))
    }

    @Test("a wrong answer is asked again with what to do, and < goes back")
    func wrongAndBack() throws {
        let folder = try TemporaryFolder()
        let file = folder.path("declaration.yaml")
        var lines = Self.lines
        lines.replaceSubrange(1...2, with: ["Verkeerd", "<", "2", "De Molen", "Niet Goed", ""])
        let outcome = try interview(["init", file], typing: lines)
        #expect(outcome.code == 0, "\(outcome.out)")
        #expect(outcome.out.contains("Gebruik kleine letters"))
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("name: \"De Molen\""))
    }

    @Test("who leaves in the middle has written nothing")
    func leaving() throws {
        let folder = try TemporaryFolder()
        let file = folder.path("declaration.yaml")
        let outcome = try interview(["init", file], typing: ["2", "De Molen"])
        #expect(outcome.code == 1, "\(outcome.out)")
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test("a file that is there is only overwritten after a yes", arguments: [("nee", Int32(5)), ("ja", 0)])
    func overwriting(said: String, code: Int32) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("oud\n", as: "declaration.yaml").path
        let outcome = try interview(["init", file], typing: [said] + Self.lines)
        #expect(outcome.code == code, "\(outcome.out)")
        // Asked before the questions, so that a no loses no answers.
        #expect(outcome.out.contains("Postcode") == (code == 0))
        #expect((try String(contentsOfFile: file, encoding: .utf8) == "oud\n") == (code != 0))
    }
}
