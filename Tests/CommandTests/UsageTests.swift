import Foundation
import Testing

@Suite("The command line says what to do, and ends with a code for it")
struct UsageTests {
    /// Arguments, the code, and a part of what is said.
    struct Line: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var code: Int32
        var said: String
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ arguments: String, _ code: Int32, _ said: String) {
            self.arguments = arguments.split(separator: " ").map(String.init)
            self.code = code
            self.said = said
        }
    }

    static let mistakes = [
        Line("dance", 2, "te veel is 'dance'. Kijk met `gestand help`"),
        Line("check", 2, "er ontbreekt '<files> ...'. Kijk"),
        Line(
            "check a.yaml --format y", 2,
            "de waarde 'y' kan niet bij '--format <format>'. Kies uit 'text', 'json' of 'sarif'. Kijk"),
        Line("check a.yaml --strikt", 2, "onbekende optie '--strikt'"),
        Line("due --term", 2, "er ontbreekt een waarde bij"),
        Line("due 2026-02-30", 2, "2026-02-30"), Line("due", 2, "gestand help"),
        Line("due 2026-03-05 --term P0D", 2, "P0D"), Line("due 2026-03-05 --term month", 2, "month"),
        Line("due 2026-03-05 --paused 2026-03-10/2026-03-06", 2, "2026-03-10/2026-03-06"),
        Line("due 2026-03-05 --format xml", 2, "xml"),
        Line("check does-not-exist.yaml", 3, "does-not-exist.yaml"),
        Line("check Examples", 3, "Examples"),
        Line("render does-not-exist.yaml", 3, "does-not-exist.yaml"),
        Line("render Examples/luxigo.yaml --as poem", 2, "poem"),
        Line("render Examples/luxigo.yaml --lang fr", 2, "fr"),
        Line("render Examples/luxigo.yaml --as register --only purpose.order", 2, "--as notices"),
        Line("render Examples/luxigo.yaml --only purpose.order --format csv", 2, "html, md, json"),
        Line("render verklaring", 3, "verklaring"),
        Line("register import register.csv --into declaration.yaml", 2, "--mapping"),
        Line("serve --host 0.0.0.0", 2, "--base-address https://"),
        Line("serve --base-address http://privacy.example", 2, "privacy.example"),
        Line("publish Examples/luxigo.yaml", 2, "--root-key"),
        Line("serve", 2, "GESTAND_ROOT_KEY"),
        Line("serve --root-key does-not-exist", 69, "does-not-exist"),
        Line("prove luxigo", 2, "--root-key"), Line("staff add luxigo jip", 2, "gestand help"),
        Line("person find luxigo --purpose account", 2, "--reveal"),
        Line("person show luxigo someone --purpose account", 2, "--reveal"),
        Line("log verify does-not-exist", 3, "does-not-exist"),
        Line("key create does-not-exist/root.key", 69, "does-not-exist/root.key"),
        Line("demo --host 0.0.0.0", 2, "127.0.0.1"), Line("demo --port 70000", 2, "65535"),
        Line("demo --folder Sources", 5, "--folder"),
        Line("demo --folder Package.swift", 69, "Package.swift"),
    ]

    @Test("a mistake gives one line on standard error, the right code, and no data", arguments: mistakes)
    func mistake(_ line: Line) throws {
        let outcome = try Program.run(line.arguments)
        #expect(outcome.code == line.code, "\(outcome.err)")
        #expect(outcome.err.contains(line.said), "\(outcome.err)")
        #expect(outcome.out.isEmpty, "\(outcome.out)")
        let lines = outcome.err.split(separator: "\n").filter { !$0.hasPrefix("De demonstratie staat in") }
        #expect(lines.count == 1, "\(outcome.err)")
    }

    @Test("help and version are data", arguments: ["--help", "help due", "check --help", "--version"])
    func help(_ arguments: String) throws {
        let outcome = try Program.run(arguments.split(separator: " ").map(String.init))
        #expect(outcome.code == 0)
        #expect(!outcome.out.isEmpty)
        #expect(outcome.err.isEmpty)
    }

    @Test("help is in one language, and says how to begin and how to send mail")
    func helpInDutch() throws {
        let help = try Program.run(["help", "check"]).out
        #expect(help.contains("GEBRUIK: gestand check <files>") && help.contains("OPTIES:"), "\(help)")
        for word in ["OVERVIEW", "USAGE", "OPTIONS", "default:", "Show "] { #expect(!help.contains(word), "\(word)") }
        let english = try Program.run(["help", "check"], language: "en_GB.UTF-8").out
        #expect(english.contains("USAGE: gestand check <files>"))
        #expect(try Program.run(["--help"]).out.contains("  export GESTAND_ROOT_KEY=$PWD/root.key\n"))
        let serve = try Program.run(["help", "serve"]).out
        for name in ["GESTAND_SMTP ", "GESTAND_SMTP_PASSWORD_FILE", "GESTAND_MAIL_FROM", "GESTAND_SMTP_CA_FILE"] {
            #expect(serve.contains(name), "\(name)")
        }
    }

    @Test("messages and help follow the locale, and --language goes before it")
    func language() throws {
        let missing = ["check", "does-not-exist.yaml"]
        #expect(try Program.run(missing).err.contains("is er niet"))
        #expect(try Program.run(missing, language: "en_GB.UTF-8").err.contains("is not there"))
        #expect(try Program.run(missing, language: "C").err.contains("is not there"))
        #expect(try Program.run(missing + ["--language", "en"]).err.contains("is not there"))
        #expect(try Program.run(["--help"]).out.contains("Begin met kijken"))
        #expect(try Program.run(["--help"], language: "en_GB.UTF-8").out.contains("Have a look"))
    }
}
