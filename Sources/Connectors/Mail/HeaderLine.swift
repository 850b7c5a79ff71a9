/// One header of a message: encoded where it is not plain ASCII, and folded.
enum HeaderLine {
    /// Where a line is folded when it can be (RFC 5322, section 2.1.1).
    static let preferredLength = 76

    /// A header with free text, such as a subject.
    static func unstructured(_ name: String, _ text: String) -> String {
        folded("\(name):", words: isPlain(text) ? plainWords(text) : EncodedWord.encode(text))
    }

    /// A header with an address, and the name shown with it.
    static func address(_ name: String, _ address: MailAddressParts) -> String {
        guard let shown = address.name else { return folded("\(name):", words: [address.address]) }
        let words = isPlain(shown) ? [quoted(shown)] : EncodedWord.encode(shown)
        return folded("\(name):", words: words + ["<\(address.address)>"])
    }

    /// A name and an address, apart from where they came from.
    typealias MailAddressParts = (name: String?, address: String)

    /// Plain text goes as it is. What looks like an encoded word does not, for a reader would decode it.
    /// Neither does text with spaces that folding would lose.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (32...126).contains($0) } && !text.contains("=?") && !text.contains("  ")
            && !text.hasPrefix(" ") && !text.hasSuffix(" ")
    }

    private static func plainWords(_ text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    /// A quoted string (RFC 5322, section 3.2.4), which stays on one line.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func folded(_ start: String, words: [String]) -> String {
        var result = start
        var column = start.utf8.count
        for (index, word) in words.enumerated() {
            // The first word stays beside the name: a line of nothing but spaces is obsolete syntax.
            if index > 0, column + 1 + word.utf8.count > preferredLength {
                result += "\r\n"
                column = 0
            }
            result += " " + word
            column += 1 + word.utf8.count
        }
        return result + "\r\n"
    }
}
