@testable import Declarations
import Testing

/// A file that must be refused before it costs anything.
struct HostileFile: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let rule: String
    let line: Int
    let column: Int
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ rule: String, line: Int, column: Int) {
        self.init(name, Array(text.utf8), rule, line: line, column: column)
    }

    init(_ name: String, _ bytes: [UInt8], _ rule: String, line: Int, column: Int) {
        self.name = name
        self.bytes = bytes
        self.rule = rule
        self.line = line
        self.column = column
    }

    /// Ten levels of nine aliases each stand for more than three thousand million values.
    static let laughs =
        "a: &a [ha, ha]\n"
        + zip("bcdefghij", "abcdefghi").map {
            "\($0): &\($0) [\(Array(repeating: "*\($1)", count: 9).joined(separator: ", "))]\n"
        }.joined()

    static let all: [HostileFile] = [
        HostileFile("10 MB of letters", Array(repeating: 0x61, count: 10_000_000), "format.size", line: 1, column: 1),
        HostileFile("10 MB of brackets", Array(repeating: 0x5B, count: 10_000_000), "format.size", line: 1, column: 1),
        HostileFile(
            "a byte too many", Array(repeating: 0x0A, count: ReadingLimits.largestFile + 1), "format.size", line: 1,
            column: 1),
        HostileFile(
            "a megabyte of brackets", String(repeating: "[", count: ReadingLimits.largestFile), "format.depth", line: 1,
            column: 13),
        HostileFile(
            "a megabyte of list marks", String(repeating: "- ", count: 500_000), "format.depth", line: 1, column: 25),
        HostileFile(
            "very many values", "a: [" + String(repeating: "x,", count: 500_000) + "]", "format.size", line: 1,
            column: 100_002),
        HostileFile("a thousand laughs", laughs, "format.anchor", line: 1, column: 4),
        HostileFile("an alias", "a: b\nc: *a\n", "format.alias", line: 2, column: 4),
        HostileFile("an alias as a key", "a: b\n*a : c\n", "format.alias", line: 2, column: 1),
        HostileFile("an anchor in brackets", "a: [b, &c d]\n", "format.anchor", line: 1, column: 8),
        HostileFile(
            "an anchor after a text that runs on", "a: it's\n  'so\nb: &c d\n", "format.anchor", line: 3, column: 4),
        HostileFile("an anchor after a block text", "a: |\n  &x 'y\nb: &c d\n", "format.anchor", line: 3, column: 4),
        HostileFile("a tag", "a: !!binary aGFoYQ==\n", "format.tag", line: 1, column: 4),
        HostileFile("a tag of one's own", "- !ruby/object:Gem::Installer\n", "format.tag", line: 1, column: 3),
        HostileFile("two documents", "gestand: 1\n---\ngestand: 1\n", "format.documents", line: 2, column: 1),
        HostileFile("an end of document", "gestand: 1\n...\n", "format.documents", line: 2, column: 1),
        HostileFile("a directive", "%YAML 1.1\n---\ngestand: 1\n", "format.syntax", line: 1, column: 1),
        HostileFile("an explicit key", "? a\n: b\n", "format.syntax", line: 1, column: 1),
        HostileFile("the same key twice", "gestand: 1\ngestand: 1\n", "format.duplicate-key", line: 1, column: 1),
        HostileFile(
            "the same key twice, once in quotes", "a:\n  b: 1\n  \"b\": 2\n", "format.duplicate-key", line: 2, column: 3
        ),
        HostileFile(
            "thirteen levels", String(repeating: "{a: ", count: 13) + "b" + String(repeating: "}", count: 13),
            "format.depth", line: 1, column: 49),
        HostileFile(
            "bytes that are no UTF-8", Array("a: b\nc: ".utf8) + [0xC3, 0x28], "format.encoding", line: 2, column: 4),
        HostileFile("a NUL", "a: b\u{0}\n", "format.character", line: 1, column: 5),
        HostileFile("a NUL by escape", "a: \"b\\0\"\n", "format.character", line: 1, column: 4),
        HostileFile("a control character", "a: b\u{7}\n", "format.character", line: 1, column: 5),
        HostileFile("a mark that turns the writing", "a: \u{202E}b\n", "format.character", line: 1, column: 4),
        HostileFile("a space without width", "a: b\u{200B}c\n", "format.character", line: 1, column: 5),
        HostileFile("the end of a plane", "a: \u{1FFFE}\n", "format.character", line: 1, column: 4),
        HostileFile("a tab", "a:\n\tb: c\n", "format.character", line: 2, column: 1),
        HostileFile("an unclosed quote", "a: b\nc: \"d\ne: f\n", "format.syntax", line: 2, column: 4),
        HostileFile("an unclosed bracket", "a: b\nc: [d, e\n", "format.syntax", line: 2, column: 4),
        HostileFile("a colon too many", "a: b: c\n", "format.syntax", line: 1, column: 5),
        HostileFile("a colon too many at the very end", "a: b: c", "format.syntax", line: 1, column: 5),
        HostileFile("an unclosed quote at the very end", "a: b\nc: \"d", "format.syntax", line: 2, column: 4),
        HostileFile("indentation astray", "a:\n  b: c\n d: e\n", "format.syntax", line: 3, column: 2),
        HostileFile("a list instead of keys", "- a\n- b\n", "format.shape", line: 1, column: 1),
        HostileFile("a text instead of keys", "hello\n", "format.shape", line: 1, column: 1),
        HostileFile("a list as a key", "[a, b]: c\n", "format.shape", line: 1, column: 1),
        HostileFile("nothing", "", "format.missing", line: 1, column: 1),
        HostileFile("a comment", "# nothing\n", "format.missing", line: 1, column: 1),
    ]
}

@Suite("A hostile file")
struct HostileFileTests {
    @Test("is refused at the place that matters", arguments: HostileFile.all)
    func isRefused(file: HostileFile) throws {
        let reading = DeclarationReader.read(bytes: file.bytes, file: "hostile.yaml")
        #expect(reading.read == nil)
        #expect(reading.findings.count == 1)
        let finding = try #require(reading.findings.first)
        #expect(finding.rule == file.rule)
        #expect(finding.position == SourcePosition(line: file.line, column: file.column))
        #expect(finding.message.nl != finding.message.en)
    }

    @Test("with a gigantic text is refused where the text stands") func giganticText() {
        let long = String(repeating: "x", count: 900_000)
        let name = DeclarationReader.read(
            text: Sample.minimal(replacing: "name: De Buurtbakker", by: "name: \(long)"), file: "")
        #expect(name.findings.map(\.rule).contains("format.size"))
        let text = DeclarationReader.read(
            text: Sample.minimal(replacing: "title: Uw bestelling klaarzetten", by: "title: \(long)"), file: "")
        #expect(text.findings.map(\.path) == ["purposes.order.title"])
        #expect(text.findings.map(\.rule) == ["format.size"])
    }

    @Test("with very many mistakes gets a report that stops, and says so") func manyMistakes() {
        let lines = (0..<1_500).map { "  p\($0): {titel: x, roles: [r\($0)]}\n" }.joined()
        let reading = DeclarationReader.read(text: "gestand: 1\npurposes:\n" + lines, file: "")
        #expect(reading.read == nil)
        #expect(reading.findings.count == ReadingLimits.mostFindings + 1)
        #expect(reading.findings.last?.rule == "format.more")
    }

    @Test(
        "is told apart from texts in quotes, blocks and running lines that only look hostile",
        arguments: [
            #"note: "&x and *y and !z""#, "note: '&x *y !z'", "note: R&D *and* more!", "note: a\n    &b *c !d",
            "note: it's\n    'fine' *here",
            "note: |\n    &x\n    *y\n    !z", "note: >-\n    'tis\n    \"so",
            "note: {nl: 'don''t, [you]', en: \"\\\"&x\\\"\"}", "note: a # &b *c",
            "trade-names:\n  - A&B\n  - 'x'\n  - |\n    *y*",
        ])
    func harmless(lines: String) {
        let text = Sample.minimal(replacing: "  legal-form", by: "  \(lines)\n  legal-form")
        #expect(DeclarationReader.read(text: text, file: "").findings.map(\.message.en) == [])
    }

    @Test("made at random of pieces of YAML never gets an anchor past the first look") func randomPieces() throws {
        let pieces = [
            "&a", "*a", "!t", "&a x", " ", "  ", "\n", "\n", "\n ", "\n  ", "\n    ", "a: ", "b: ", "c", "a:\n", "- ",
            "-", "[",
            "]", "{", "}", ", ", ",", ": ", ":", "'", "\"", "''", "\\", "\\\"", "|", "|\n", ">-\n", "|2\n", "# x", " #",
            "#", "é",
            "it's", "k: |\n", "k: 'a\n", "\r\n", "x y",
        ]
        var numbers = SeededNumbers(seed: 7)
        var composed = 0
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...16, using: &numbers)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &numbers) }.joined()
            do throws(Obstacle) { try YAMLGuard.check(text) } catch { continue }
            do throws(Obstacle) {
                if try YAMLComposer.compose(text) != nil { composed += 1 }
            } catch {
                let rule = error.finding.rule
                #expect(rule != "format.anchor" && rule != "format.alias", "passed: \(text.debugDescription)")
            }
        }
        #expect(composed > 1_000)
    }
}
