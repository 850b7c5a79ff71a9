import Declarations
import Testing

@Suite("A declaration is changed line by line")
struct EditingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let before: String
        let path: [SourcePath.Step]
        let change: Change
        let after: String
        var testDescription: String { name }

        enum Change: Sendable { case set(SourceValue), remove, up, down }
    }

    static func key(_ keys: String...) -> [SourcePath.Step] { keys.map { .key($0) } }

    static let cases: [Case] = [
        Case(
            name: "comments and quotes stay", before: "# top\na: 'x' # why\nb:   \"y\"\n", path: key("a"),
            change: .set(.text("it's")), after: "# top\na: 'it''s' # why\nb:   \"y\"\n"),
        Case(
            name: "a period in braces", before: "r:\n  one: {after: [a.b], keep: P7Y, then: erase} # fiscal\n",
            path: key("r", "one", "keep"), change: .set(.text("P5Y")),
            after: "r:\n  one: {after: [a.b], keep: P5Y, then: erase} # fiscal\n"),
        Case(
            name: "one language of two", before: "t: {nl: klant, en: customer}\n", path: key("t"),
            change: .set(.mapping([.init("nl", .text("koper, klant")), .init("en", .text("customer"))])),
            after: "t: {nl: \"koper, klant\", en: customer}\n"),
        Case(
            name: "a block text stays one", before: "t:\n  nl: |- # words\n    een\n    twee\n  en: x\n",
            path: key("t", "nl"), change: .set(.text("een\n\ndrie")),
            after: "t:\n  nl: |- # words\n    een\n\n    drie\n  en: x\n"),
        Case(
            name: "a folded text stays one", before: "t: >-\n  een\n  twee\nb: 1\n", path: key("t"),
            change: .set(.text("drie\nvier")), after: "t: >-\n  drie\n\n  vier\nb: 1\n"),
        Case(
            name: "a key finds its place",
            before: "p:\n  a:\n    title: x\n    data: [n] # which\n\n  b:\n    title: y\n",
            path: key("p", "a", "basis"), change: .set(.text("contract")),
            after: "p:\n  a:\n    title: x\n    basis: contract\n    data: [n] # which\n\n  b:\n    title: y\n"),
        Case(
            name: "a new element goes below its neighbours",
            before: "p:\n  a:\n    title: x\n\n  # about b\n  b:\n    title: y # end\n\n# next\nq: 1\n",
            path: key("p", "c"),
            change: .set(
                .mapping([.init("title", .mapping([.init("nl", .text("z"))])), .init("data", .texts(["n"]))])),
            after: "p:\n  a:\n    title: x\n\n  # about b\n  b:\n    title: y # end\n\n  c:\n    title: {nl: z}\n"
                + "    data: [n]\n\n# next\nq: 1\n"),
        Case(
            name: "a section that is not there yet", before: "a: 1\n\nb:\n  c: 2", path: key("d", "e", "f"),
            change: .set(.text("3")), after: "a: 1\n\nb:\n  c: 2\n\nd:\n  e: {f: 3}"),
        Case(
            name: "nothing behind a key gets a value before its comment", before: "a: # why\nb: 1\n", path: key("a"),
            change: .set(.text("x")), after: "a: x # why\nb: 1\n"),
        Case(
            name: "a value becomes nothing", before: "a: x # why\nb: 1\n", path: key("a"), change: .set(.text("")),
            after: "a: # why\nb: 1\n"),
        Case(
            name: "a key goes with its lines", before: "p:\n  a:\n    title: x\n\n  b:\n    title: y\n\n  c: 1\n",
            path: key("p", "b"), change: .remove, after: "p:\n  a:\n    title: x\n\n  c: 1\n"),
        Case(
            name: "the last key leaves braces", before: "p:\n  a:\n    b: 1\n  c: 2\n", path: key("p", "a", "b"),
            change: .remove, after: "p:\n  a: {}\n  c: 2\n"),
        Case(
            name: "a key of braces goes with its comma", before: "p: {a: 1, b: [x, y], c: 3}\n", path: key("p", "b"),
            change: .remove, after: "p: {a: 1, c: 3}\n"),
        Case(
            name: "the first item with keys gives way to the next",
            before: "l:\n  - a: 1\n    b: 2\n  - a: 3\n", path: key("l") + [.index(0), .key("a")], change: .remove,
            after: "l:\n  - b: 2\n  - a: 3\n"),
        Case(
            name: "an element takes its comment along when it moves",
            before: "p:\n  a: 1 # one\n\n  # about b\n  b:\n    c: 2\nq: 1\n", path: key("p", "b"), change: .up,
            after: "p:\n  # about b\n  b:\n    c: 2\n\n  a: 1 # one\nq: 1\n"),
        Case(
            name: "items of brackets change places", before: "p: [a, 'b', c]\n", path: key("p") + [.index(1)],
            change: .down, after: "p: [a, c, 'b']\n"),
        Case(
            name: "the first does not move up", before: "p: [a, b]\n", path: key("p") + [.index(0)], change: .up,
            after: "p: [a, b]\n"),
        Case(
            name: "a comment behind the item before stays, of the last item",
            before: "p: [name,  # for the label\n    email]\n", path: key("p") + [.index(1)], change: .remove,
            after: "p: [name  # for the label\n    ]\n"),
        Case(
            name: "and of one in the middle", before: "p: [name,  # for the label\n    email, phone]\n",
            path: key("p") + [.index(1)], change: .remove, after: "p: [name,  # for the label\n    phone]\n"),
        Case(
            name: "the brackets of an empty list stand before the comment, whatever it says",
            before: "sources:  # bronnen:\n  - person\nb: 1\n", path: key("sources") + [.index(0)],
            change: .remove, after: "sources: []  # bronnen:\nb: 1\n"),
        Case(
            name: "what comes first stands above the comment about what was first",
            before: "p:\n  # about data\n  data: [a]\n", path: key("p", "basis"), change: .set(.text("consent")),
            after: "p:\n  basis: consent\n  # about data\n  data: [a]\n"),
        Case(
            name: "lines keep their ends", before: "a: 1\r\nb:\r\n  c: 2\r\n", path: key("b", "d"),
            change: .set(.text("x\ny")), after: "a: 1\r\nb:\r\n  c: 2\r\n  d: |-\r\n    x\r\n    y\r\n"),
        Case(
            name: "the mark at the start stays", before: "\u{FEFF}a: 1\n", path: key("a"), change: .set(.text("2")),
            after: "\u{FEFF}a: 2\n"),
        Case(
            name: "one item alone is a list of one", before: "a: name # one\n", path: key("a"),
            change: .set(.texts(["name"])), after: "a: name # one\n"),
        Case(
            name: "an item is added in its place", before: "a: [name, phone] # who\n", path: key("a"),
            change: .set(.texts(["name", "email", "phone"])), after: "a: [name, email, phone] # who\n"),
        Case(
            name: "a text becomes one per language", before: "a: Luxigo # name\nb: 1\n", path: key("a"),
            change: .set(.mapping([.init("nl", .text("x\ny")), .init("en", .text("z"))])),
            after: "a: # name\n  nl: |-\n    x\n    y\n  en: z\nb: 1\n"),
    ]

    @Test("as a person would have done it", arguments: cases)
    func changes(_ item: Case) throws {
        let order = ["title", "basis", "data"]
        let source = try DeclarationSource(item.before)
        let path = SourcePath(item.path)
        let edited =
            switch item.change {
            case .set(let value):
                try source.setting(value, at: path, order: item.path.last == .key("basis") ? order : [])
            case .remove: try source.removing(path)
            case .up: try source.moving(path, isUp: true)
            case .down: try source.moving(path, isUp: false)
            }
        #expect(edited.text == item.after)
    }

    @Test(
        "a character that a declaration may not hold is refused, and nothing changes",
        arguments: ["\t", "\u{0}", "\r", "a\u{202E}b", "\u{FEFF}", "\u{2028}", "\u{85}"])
    func characters(text: String) throws {
        let source = try DeclarationSource("a: 1\n")
        let path = SourcePath(keys: "a")
        let hidden = text.unicodeScalars.first { $0 != "a" }?.value ?? 0
        #expect(throws: EditRefusal.character(hidden, path)) {
            try source.setting(.text(text), at: path)
        }
    }

    @Test("what would have to be written anew with a comment in it, is for a person to change")
    func commentsInside() throws {
        let path = SourcePath(keys: "a")
        for text in ["a: [b, # why\n  c]\n", "a:\n  - b # why\n  - c\n", "a:\n  b: c\n  # why\n  d: e\n"] {
            let source = try DeclarationSource(text)
            #expect(throws: EditRefusal.layout) { try source.setting(.text("x"), at: path) }
        }
        let long = (0...60).map { "  - item-\($0)\n" }.joined()
        let shorter = SourceValue.texts((0...40).map { "item-\($0)" })
        let plain = try DeclarationSource("a:\n" + long)
        #expect(try plain.setting(shorter, at: path).value[path]?.means(shorter) == true)
        let commented = try DeclarationSource("a:\n  # why\n" + long.replacing("item-3\n", with: "item-3 # this\n"))
        #expect(throws: EditRefusal.layout) { try commented.setting(shorter, at: path) }
        // A hash in a text is no comment.
        #expect(try DeclarationSource("a: ['#b', c#d]\n").setting(.text("x"), at: path).text == "a: x\n")
    }

    @Test("what would make the file too deep or too large is refused")
    func limits() throws {
        let source = try DeclarationSource("a: 1\n")
        let deep = (0..<14).reduce(SourceValue.text("x")) { value, _ in .mapping([.init("a", value)]) }
        #expect(throws: EditRefusal.self) { try source.setting(deep, at: SourcePath(keys: "a")) }
        let large = String(repeating: "x", count: ReadingLimits.largestFile)
        #expect(throws: EditRefusal.self) { try source.setting(.text(large), at: SourcePath(keys: "a")) }
    }

    @Test(
        "what is not there cannot be changed",
        arguments: [SourcePath(keys: "b"), SourcePath(keys: "a", "b"), SourcePath(keys: "a").index(0)])
    func missing(path: SourcePath) throws {
        let source = try DeclarationSource("a: 1\n")
        #expect(throws: EditRefusal.missing(path)) { try source.removing(path) }
        #expect(throws: EditRefusal.missing(path)) { try source.moving(path, isUp: true) }
    }

    @Test("what two people changed is put together, and what both changed is named")
    func merging() throws {
        let base = try DeclarationSource("a: {b: 1, c: [x, y], d: 1}\ne: 1\n").value
        let mine = try DeclarationSource("a: {b: 2, c: [x], d: 1}\ne: 1\nf: 1\n").value
        let theirs = try DeclarationSource("a: {b: 3, c: [x, y], d: 4}\n").value
        let merged = mine.merged(onto: theirs, base: base)
        #expect(merged.value == (try DeclarationSource("a: {b: 2, c: [x], d: 4}\nf: 1\n").value))
        #expect(merged.both.map(\.description) == ["a.b"])
    }

    @Test("differences name the deepest places that differ")
    func differences() throws {
        let old = try DeclarationSource("a: {b: 1, c: [x, y]}\nd: 1\n").value
        let new = try DeclarationSource("d: 1\na:\n  b: 2\n  c: [x]\n  e: 1\n").value
        #expect(new.differences(from: old).map(\.description) == ["a.b", "a.c", "a.e"])
        #expect(old.differences(from: old).isEmpty)
    }
}
