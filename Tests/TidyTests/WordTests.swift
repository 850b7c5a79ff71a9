import Testing

@Suite("Nothing unfinished and nothing that crashes")
struct WordTests {
    /// Marks of unfinished work. Written apart here, so that this file does not hold them.
    static let unfinished = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
    /// Code that ends the program, or that is as if the compiler were right.
    static let crashing = ["fatalError(", "preconditionFailure(", "try!", "as!"]
    /// The same for the product, where bad input must end in a refusal. A test may stop the run.
    static let stopping = ["precondition(", "assert(", "assertionFailure(", "unowned(unsafe)"]

    static func unfinished(in files: [TextFile]) -> [Violation] {
        files.flatMap { file in
            file.lines.enumerated().compactMap { index, line in
                Words.of(line).first { unfinished.contains($0) }.map { Violation(file.name, index + 1, $0) }
            }
        }
    }

    static func crashing(in files: [SwiftFile]) -> [Violation] {
        files.flatMap { file in
            let words = file.name.hasPrefix("Sources/") ? crashing + stopping : crashing
            return file.code { line in words.first { Words.contain($0, in: line) } }
        }
    }

    /// Standard output belongs to the program: a library that prints breaks `--format json`.
    static func printing(in files: [SwiftFile]) -> [Violation] {
        files.filter { $0.module != ImportTests.face }.flatMap { file in
            file.code { line in
                ["print(", "debugPrint(", "dump("].first { Words.contain($0, in: line) && !line.contains("func " + $0) }
            }
        }
    }

    @Test("no file has marks of unfinished work")
    func finished() {
        #expect(!Repository.files.isEmpty)
        let written = Repository.files.filter { file in
            [".swift", ".py", ".sh", ".h", ".md", "Makefile"].contains(where: file.name.hasSuffix)
        }
        #expect(Self.unfinished(in: written) == [])
    }

    @Test("no code ends the program by surprise")
    func alive() {
        #expect(Self.crashing(in: Repository.sources + Repository.tests) == [])
    }

    @Test("only the program prints")
    func quiet() {
        #expect(Self.printing(in: Repository.sources) == [])
    }

    @Test("marks of unfinished work are caught, in comments too")
    func unfinishedIsCaught() {
        for mark in Self.unfinished {
            #expect(Self.unfinished(in: [TextFile("a.swift", "let a = 1\n// \(mark): more")]).map(\.line) == [2])
        }
        #expect(Self.unfinished(in: [TextFile("a.md", "the todos are done")]) == [])
    }

    @Test(
        "code that crashes is caught",
        arguments: ["fatalError()", "let a = try! b()", "let a = b as! C", "precondition(a > 0)"])
    func crashingIsCaught(line: String) {
        #expect(Self.crashing(in: [SwiftFile("Sources/Site/A.swift", line)]).count == 1)
    }

    @Test(
        "the same words in a text or a comment are not code", arguments: ["// never try!", "let a = \"fatalError(\""])
    func textIsNotCaught(line: String) {
        #expect(Self.crashing(in: [SwiftFile("Sources/Site/A.swift", line)]) == [])
    }

    @Test("printing is caught outside the program")
    func printingIsCaught() {
        #expect(Self.printing(in: [SwiftFile("Sources/Vault/A.swift", "    print(name)")]).count == 1)
        #expect(Self.printing(in: [SwiftFile("Sources/Vault/A.swift", "let a = \"\\(print(name))\"")]).count == 1)
        #expect(Self.printing(in: [SwiftFile("Sources/Vault/A.swift", "fingerprint(name)")]) == [])
        #expect(Self.printing(in: [SwiftFile("Sources/gestand/A.swift", "print(name)")]) == [])
    }
}
