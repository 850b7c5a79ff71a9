/// Text in which nothing is markup (CommonMark).
enum MarkdownText {
    /// Escapes what would become markup or HTML, and joins lines.
    static func escape(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case "&": result += "&amp;"
            case "\\", "*", "_", "[", "]", "`", "|", "~": result += "\\" + String(scalar)
            case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A line. Links to places on the page are plain words, because a letter has none.
    static func line(_ line: Inline) -> String {
        line.pieces.map { piece in
            switch piece {
            case .text(let text): escape(text)
            case .strong(let text): "**\(escape(text))**"
            case .lineBreak: "; "
            case .link(let link) where link.isOnPage: escape(link.text)
            case .link(let link): "[\(escape(link.text))](<\(address(link.address))>)"
            }
        }.joined()
    }

    /// A line at the start of a paragraph, where `#`, `>`, a hyphen or a number would begin something else.
    static func opening(_ line: Inline) -> String {
        let text = Self.line(line)
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")" {
            return "\(digits)\\\(text.dropFirst(digits.count))"
        }
        guard let first = text.first, "#>-+=".contains(first) else { return text }
        return "\\" + text
    }

    private static func address(_ address: String) -> String {
        address.unicodeScalars.map { scalar in
            switch scalar {
            case "<": "%3C"
            case ">": "%3E"
            case "\\": "%5C"
            default: String(scalar)
            }
        }.joined()
    }
}
