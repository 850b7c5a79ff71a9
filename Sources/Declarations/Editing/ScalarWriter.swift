/// The one place that knows how a text is written in a declaration, and when it needs quotes.
///
/// The rules are those of `docs/declaration.md`: every scalar is text, so `NO` and `01234567` need no quotes; a text
/// that contains `: ` or ` #`, that starts with a sign of YAML, or that has a sign of lists between brackets does.
enum ScalarWriter {
    /// A text on one line.
    ///
    /// - Parameters:
    ///   - style: how the text before it was written; its quotes are kept where they can hold the new text.
    ///   - isInFlow: whether it stands between brackets or braces.
    static func line(_ text: String, like style: SourceNode.Style = .plain, isInFlow: Bool) -> String {
        switch style {
        case .quoted where !text.contains("\n"): quoted(text)
        case .doubleQuoted: doubleQuoted(text)
        default:
            if isPlain(text, isInFlow: isInFlow) {
                text
            } else if !text.contains("\n"), text.contains("\"") || text.contains("\\") {
                quoted(text)
            } else {
                doubleQuoted(text)
            }
        }
    }

    /// Whether a text can stand without quotes.
    static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, first != Sign.space, last != Sign.space else {
            return false
        }
        let isFollowedByBlank = bytes.count == 1 || bytes[1] == Sign.space
        if Self.startsToken.contains(first) { return false }
        if [Sign.hyphen, Sign.question, Sign.colon].contains(first), isFollowedByBlank || isInFlow { return false }
        if last == Sign.colon { return false }
        for (index, byte) in bytes.enumerated() {
            if byte == Sign.newline || byte == Sign.carriageReturn { return false }
            if byte == Sign.colon, index + 1 < bytes.count, bytes[index + 1] == Sign.space { return false }
            if byte == Sign.hash, index > 0, bytes[index - 1] == Sign.space { return false }
            if isInFlow, Sign.flowIndicators.contains(byte) { return false }
        }
        return true
    }

    /// A text of several lines, each on a line of its own; nil when it cannot be written so.
    ///
    /// - Parameter style: `.folded` puts an empty line where the text has a line break.
    static func block(_ text: String, like style: SourceNode.Style, column: Int, newline: String) -> String? {
        let isClipped = text.last == "\n"
        let body = isClipped ? text.dropLast() : text[...]
        guard let first = body.unicodeScalars.first, first != " ", first != "\n",
            body.unicodeScalars.last != "\n"
        else { return nil }
        var lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        let isFolded = style == .folded
        if isFolded {
            // Lines that start with a space are not folded, so the line break before them would count twice.
            if lines.contains(where: { $0.first == " " }) { return nil }
            lines = Array(lines.map { [$0] }.joined(separator: [""]))
        }
        let indentation = String(repeating: " ", count: column)
        let header = (isFolded ? ">" : "|") + (isClipped ? "" : "-")
        return header + lines.map { newline + ($0.isEmpty ? "" : indentation + $0) }.joined()
    }

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

    private static func doubleQuoted(_ text: String) -> String {
        "\""
            + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            + "\""
    }

    private static let startsToken = Array("&*![]{},#|>@'\"%`".utf8)
}
