/// Encoded words for headers (RFC 2047), in UTF-8 and the Q encoding.
enum EncodedWord {
    /// Longest encoded word, its frame included (RFC 2047, section 2), less the room that the name of the
    /// header takes on its first line.
    static let longest = 60

    private static let start = "=?utf-8?q?"
    private static let end = "?="

    /// The words that together show the text. A character is never cut in two.
    static func encode(_ text: String) -> [String] {
        let room = longest - start.utf8.count - end.utf8.count
        var words: [String] = []
        var current = ""
        for scalar in text.unicodeScalars {
            let unit = encoded(scalar)
            if current.utf8.count + unit.utf8.count > room {
                words.append(start + current + end)
                current = ""
            }
            current += unit
        }
        return words + [start + current + end]
    }

    /// The strict set of section 5, rule 3, so that the word may also stand before an address.
    private static func encoded(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "!", "*", "+", "-", "/": String(scalar)
        case " ": "_"
        default:
            String(decoding: UTF8.encode(scalar).map(Array.init)?.flatMap(QuotedPrintable.escaped) ?? [], as: UTF8.self)
        }
    }
}
