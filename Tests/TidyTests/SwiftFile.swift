/// A Swift file, taken apart so that a rule about code is not triggered by a text, and the other way round.
struct SwiftFile: Sendable {
    let file: TextFile
    /// The code, line by line, with the contents of comments and of literals left out.
    let code: [String]
    /// The same with the comments in it.
    let codeAndComments: [String]
    /// The texts of string literals; what is filled in at run time is left out.
    let literals: [Literal]

    struct Literal: Sendable, Hashable {
        let line: Int
        var text: String
    }

    var name: String { file.name }
    /// The module: the folder in `Sources/` or `Tests/`.
    var module: String { name.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    init(_ file: TextFile) {
        self.file = file
        var scanner = SwiftScanner(file.text)
        scanner.scan()
        code = Self.lines(scanner.code)
        codeAndComments = Self.lines(scanner.codeAndComments)
        literals = scanner.literals
    }

    /// A made-up file, to show that a rule catches something.
    init(_ name: String, _ text: String) { self.init(TextFile(name, text)) }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Violations for the lines of code that a condition finds.
    func code(where condition: (String) -> String?) -> [Violation] {
        code.enumerated().compactMap { index, line in
            condition(line).map { Violation(name, index + 1, $0) }
        }
    }
}
