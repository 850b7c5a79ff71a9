/// Writes a value behind a colon or a hyphen.
struct ValueWriter {
    /// Longest line that is made between brackets, as far as that can be chosen.
    static let longestLine = 120

    let newline: String
    /// Whether it stands between brackets or braces.
    let isInFlow: Bool
    /// Column of the key or hyphen in front of it.
    let column: Int
    /// Characters in front of it on its line.
    let width: Int
    /// How the value before it was written.
    var style = SourceNode.Style.plain

    /// The value, with the space or line break before it.
    func written(_ value: SourceValue) -> String {
        switch value {
        case .text(let text):
            if text.isEmpty { return " \"\"" }
            if !isInFlow, text.contains("\n") || style == .literal || style == .folded,
                style != .quoted, style != .doubleQuoted,
                let block = ScalarWriter.block(text, like: style, column: column + 2, newline: newline)
            {
                return " " + block
            }
            return " " + ScalarWriter.line(text, like: style, isInFlow: isInFlow)
        case .list(let items):
            let line = Self.flow(value)
            if isInFlow || items.isEmpty || fits(line, value) { return " " + line }
            return items.map { newline + indentation + "-" + below(column + 2, width: column + 3).written($0) }.joined()
        case .mapping(let entries):
            let line = Self.flow(value)
            if isInFlow || entries.isEmpty || (fits(line, value) && Self.isShallow(value)) { return " " + line }
            return entries.map { newline + indentation + pair($0) }.joined()
        }
    }

    /// A mapping as an item of a list: its first key stands behind the hyphen.
    func item(_ value: SourceValue) -> String {
        guard !isInFlow, case .mapping(let entries) = value, !entries.isEmpty else { return written(value) }
        let line = Self.flow(value)
        if fits(line, value), Self.isShallow(value) { return " " + line }
        return " " + entries.map { pair($0) }.joined(separator: newline + indentation)
    }

    /// An element on lines of its own, however short it is.
    func element(_ value: SourceValue) -> String {
        guard !isInFlow, case .mapping(let entries) = value, !entries.isEmpty else { return written(value) }
        return entries.map { newline + indentation + pair($0) }.joined()
    }

    private func pair(_ entry: SourceValue.Entry) -> String {
        let key = ScalarWriter.line(entry.key, isInFlow: false)
        if entry.value.isNothing { return key + ":" }
        return key + ":" + below(column + 2, width: column + 3 + key.count).written(entry.value)
    }

    private var indentation: String { String(repeating: " ", count: column + 2) }

    private func below(_ column: Int, width: Int) -> ValueWriter {
        ValueWriter(newline: newline, isInFlow: false, column: column, width: width)
    }

    private func fits(_ line: String, _ value: SourceValue) -> Bool {
        width + 1 + line.count <= Self.longestLine && !value.leaves().contains { $0.text.contains("\n") }
    }

    /// Whether a mapping holds texts and lists of texts only.
    private static func isShallow(_ value: SourceValue) -> Bool {
        value.entries.allSatisfy { entry in
            if case .mapping = entry.value { return false }
            return entry.value.items.allSatisfy { $0.text != nil }
        }
    }

    /// A value on one line, between brackets or braces.
    static func flow(_ value: SourceValue) -> String {
        switch value {
        case .text(let text): ScalarWriter.line(text, isInFlow: true)
        case .list(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
        case .mapping(let entries): "{" + entries.map { flow($0) }.joined(separator: ", ") + "}"
        }
    }

    static func flow(_ entry: SourceValue.Entry) -> String {
        ScalarWriter.line(entry.key, isInFlow: true) + ": " + flow(entry.value)
    }
}
