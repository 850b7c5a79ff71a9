import Foundation
import Testing

@Suite("Documents on the command line")
struct DocumentTests {
    @Test("a form that a document does not have is a usage error that names those it has")
    func noForm() throws {
        let outcome = try Program.run(["render", "Examples/luxigo.yaml", "--as", "tilt", "--format", "csv"])
        #expect(outcome.code == 2 && outcome.out.isEmpty && outcome.err.contains("json"))
    }

    @Test("a notice that there is not is refused with those there are")
    func noNotice() throws {
        let outcome = try Program.run(["render", "Examples/luxigo.yaml", "--as", "notices", "--only", "purpose.x"])
        #expect(outcome.code == 3 && outcome.err.contains("purpose.order"))
        let one = try Program.run(["render", "Examples/luxigo.yaml", "--as", "notices", "--only", "purpose.order"])
        #expect(one.code == 0 && one.out.contains("<aside class=\"gestand-notice\""))
    }

    @Test("a document is in the first language of the statement, whatever the terminal speaks")
    func language() throws {
        let answers = """
            name: De Molen
            kvk: 01234567
            street: Dorpsstraat 1
            postcode: 1234 AB
            city: Delft
            email: info@molen.example
            languages: en

            """
        let english = try Program.run(["init", "-"], input: answers).out
        #expect(try Program.run(["render", "-"], input: english).out.contains("<html lang=\"en\""))
        for locale in ["nl_NL.UTF-8", "en_GB.UTF-8"] {
            let dutch = try Program.run(["render", "Examples/luxigo.yaml"], language: locale).out
            #expect(dutch.contains("<html lang=\"nl\""))
        }
    }

    @Test("a file that is there is not overwritten, and one that cannot be written is said")
    func out() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("map.svg")
        let arguments = ["render", "Examples/iv.yaml", "--as", "map", "--format", "svg", "--out", path]
        #expect(try Program.run(arguments).code == 0)
        let first = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(String(decoding: first, as: UTF8.self).hasPrefix("<svg"))
        #expect(try Program.run(arguments).code == 5)
        #expect(try Program.run(Array(arguments.dropLast()) + [folder.path("no/map.svg")]).code == 69)
    }
}

@Suite("A register on the command line")
struct RegisterTests {
    @Test("our own spreadsheet comes back with the same purposes, in two steps", arguments: ["nl", "en"])
    func roundTrip(_ language: String) throws {
        let folder = try TemporaryFolder()
        let (book, columns, file) = (folder.path("r.xlsx"), folder.path("c.txt"), folder.path("new.yaml"))
        let render = ["render", "Examples/luxigo.yaml", "--as", "register", "--lang", language, "--format", "xlsx"]
        #expect(try Program.run(render + ["--out", book]).code == 0)
        let proposal = try Program.run(["register", "import", book, "--write-mapping", columns])
        #expect(proposal.code == 0 && proposal.out.isEmpty)
        let arguments = ["register", "import", book, "--mapping", columns, "--into", file, "--lang", language]
        let outcome = try Program.run(arguments)
        #expect(outcome.code == 0, "\(outcome.err)")
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for purpose in ["order", "designs", "payment", "deliver", "reviews", "tax"] {
            #expect(text.contains("\n  \(purpose):\n"))
        }
        #expect(!text.contains("gestand-rights"))
        let check = try Program.run(["check", file])
        #expect(check.code == 1 && !check.out.contains("format."), "\(check.out.prefix(500))")
        // A second time there is nothing to add.
        #expect(try Program.run(arguments).code == 0)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }

    @Test("without a confirmed list of columns nothing is imported")
    func confirm() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("Verwerking;Doel;Bewaartermijn\nLeden;Contributie;2 jaar\n", as: "r.csv").path
        let outcome = try Program.run(["register", "import", file])
        #expect(outcome.code == 0 && outcome.out.contains("A: activity") && !outcome.out.contains("purposes:"))
        let list = try folder.write(outcome.out, as: "c.txt").path
        let json = try Program.run(["register", "import", file, "--mapping", list, "--format", "json"])
        struct Answer: Decodable { let declaration: String }
        #expect(try JSONDecoder().decode(Answer.self, from: Data(json.out.utf8)).declaration.contains("leden:"))
    }

    @Test(
        "bad input is refused with its exit code",
        arguments: [
            (["no-such-file.xlsx"], 3), (["README.md"], 1),
            (["README.md", "--mapping", "a", "--write-mapping", "b"], 2),
            ([], 2),
        ] as [([String], Int32)])
    func bad(_ arguments: [String], _ code: Int32) throws {
        let outcome = try Program.run(["register", "import"] + arguments)
        #expect(outcome.code == code && outcome.out.isEmpty && !outcome.err.isEmpty, "\(outcome.err)")
    }
}
