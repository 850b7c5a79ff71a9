/// A value in a declaration file: text, list or mapping, with its place.
struct YAMLNode {
    /// Where the value starts.
    let position: SourcePosition
    let content: Content

    enum Content {
        /// Every scalar is text; the schema gives it its meaning.
        case scalar(String)
        case sequence([YAMLNode])
        case mapping([YAMLPair])
    }

    /// Whether nothing is written behind the key.
    var isNothing: Bool {
        if case .scalar(let text) = content { return text.isEmpty }
        return false
    }

    var scalar: String? {
        if case .scalar(let text) = content { return text }
        return nil
    }

    var pairs: [YAMLPair]? {
        if case .mapping(let pairs) = content { return pairs }
        return nil
    }

    /// The value behind a key; nil when this is no mapping or has no such key.
    subscript(key: String) -> YAMLNode? { pairs?.first { $0.key == key }?.value }

    /// The texts in a list, or the single text.
    var texts: [String] {
        switch content {
        case .scalar(let text): text.isEmpty ? [] : [text]
        case .sequence(let items): items.compactMap(\.scalar)
        case .mapping: []
        }
    }
}

/// A key with its value.
struct YAMLPair {
    let key: String
    /// Where the key starts.
    let position: SourcePosition
    let value: YAMLNode
}

/// What makes a file unreadable as a whole.
struct Obstacle: Error {
    let finding: Finding

    init(_ rule: String, line: Int, column: Int, _ message: Bilingual) {
        finding = Finding(
            rule: rule, severity: .error, path: "", position: SourcePosition(line: line, column: column),
            message: message)
    }
}
