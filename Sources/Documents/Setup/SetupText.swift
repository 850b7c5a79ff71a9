import Declarations

/// Writes YAML line by line: texts always in quotes, so that no answer can become a key.
struct SetupText {
    let languages: [Language]
    let form: AddressForm
    /// The language of the comments.
    let comments: Language
    private(set) var lines: [String] = []

    /// The file so far.
    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func blank() { lines.append("") }

    mutating func line(_ depth: Int, _ text: String) {
        lines.append(String(repeating: "  ", count: depth) + text)
    }

    /// A comment, broken into lines that fit a screen.
    mutating func comment(_ depth: Int, _ text: Bilingual) {
        let room = 100 - depth * 2
        var current = ""
        for word in text[comments].split(separator: " ") {
            if !current.isEmpty, current.count + word.count + 1 > room {
                line(depth, "# \(current)")
                current = ""
            }
            current += current.isEmpty ? "\(word)" : " \(word)"
        }
        if !current.isEmpty { line(depth, "# \(current)") }
    }

    /// A key with a text for people, in the published languages.
    mutating func words(_ depth: Int, _ key: String, _ text: Bilingual) {
        line(depth, "\(key): \(words(text))")
    }

    /// A text for people, in braces.
    func words(_ text: Bilingual) -> String {
        let spoken = Bilingual(nl: form.spoken(text.nl), en: text.en)
        return "{" + languages.map { "\($0.rawValue): \(Self.quoted(spoken[$0]))" }.joined(separator: ", ") + "}"
    }

    /// A list of ids.
    static func list(_ ids: [String]) -> String { "[" + ids.joined(separator: ", ") + "]" }

    /// Any text as one YAML value.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

extension AddressForm {
    /// A Dutch text in which `{u}`, `{uw}`, `{U}` and `{Uw}` stand for the form of address.
    func spoken(_ text: String) -> String {
        text.replacing("{uw}", with: your).replacing("{Uw}", with: yourFirst).replacing("{u}", with: you)
            .replacing("{U}", with: youFirst)
    }
}
