/// Comments, and the signs between values.
extension SourceEditor {
    /// What stands in the file, without space and comments.
    var tokens: [SourceToken] { (try? YAMLGuard.tokens(of: text)) ?? [] }

    /// Whether a comment stands in a piece of the file.
    func holdsComment(_ range: Range<Int>) -> Bool {
        guard bytes[range].contains(Sign.hash) else { return false }
        let tokens = tokens
        return range.contains { offset in
            bytes[offset] == Sign.hash && !tokens.contains { $0.bytes.contains(offset) }
        }
    }

    /// Where the comma behind a member is; nil where none follows.
    func comma(after end: Int) -> Int? {
        tokens.first { $0.bytes.lowerBound >= end }.flatMap { $0.kind == .comma ? $0.bytes.lowerBound : nil }
    }
}
