import Declarations

/// A letter as plain text for a mail.
public enum LetterText {
    /// The longest line; mail programs wrap longer ones badly (RFC 5322 advises 78).
    static let width = 76

    /// The body, with line feeds; links stand in full on lines of their own.
    public static func render(_ letter: Letter) -> String {
        let parts = letter.blocks.map(block) + [letter.signature.joined(separator: "\n")]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func block(_ block: Block) -> String {
        switch block.content {
        case .paragraph(let line), .notice(let line): wrap(plain(line), indent: "")
        case .list(let items): items.map { "- " + wrap(plain($0), indent: "  ") }.joined(separator: "\n")
        case .definitions(let list):
            list.map { item in
                wrap("\(item.label): \(item.lines.map(plain).joined(separator: " "))", indent: "  ")
            }.joined(separator: "\n")
        case .drawing(let drawing): drawing.text
        case .buttons(let links): links.map { "\($0.text):\n\($0.address)" }.joined(separator: "\n\n")
        case .table(let table):
            table.rows.map { row in "- " + wrap(row.cells.map(plain).joined(separator: ": "), indent: "  ") }
                .joined(separator: "\n")
        }
    }

    /// Words with the address of each link behind them, unless the words are the address.
    private static func plain(_ line: Inline) -> String {
        line.pieces.map { piece in
            switch piece {
            case .text(let text), .strong(let text): text
            case .lineBreak: " "
            case .link(let link):
                link.address.hasSuffix(link.text) || link.address.hasPrefix("tel:")
                    ? link.text : "\(link.text) (\(link.address))"
            }
        }.joined()
    }

    private static func wrap(_ text: String, indent: String) -> String {
        var lines: [String] = []
        var current = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !current.isEmpty, current.count + 1 + word.count > width - indent.count {
                lines.append(current)
                current = String(word)
            } else {
                current += current.isEmpty ? String(word) : " \(word)"
            }
        }
        return (lines + [current]).joined(separator: "\n" + indent)
    }
}
