/// What a piece of a declaration file says, whatever way it is written: text, list or mapping.
public indirect enum SourceValue: Sendable, Hashable {
    /// A text; empty when nothing is written.
    case text(String)
    /// A list.
    case list([SourceValue])
    /// Keys with their values, in the order of the file.
    case mapping([Entry])

    /// A key with its value.
    public struct Entry: Sendable, Hashable {
        /// The key.
        public var key: String
        /// What is behind it.
        public var value: SourceValue

        /// A key with its value.
        public init(_ key: String, _ value: SourceValue) {
            self.key = key
            self.value = value
        }
    }

    /// A list of texts.
    public static func texts(_ texts: [String]) -> SourceValue { .list(texts.map { .text($0) }) }

    /// The text; nil for a list or mapping.
    public var text: String? {
        if case .text(let text) = self { return text }
        return nil
    }

    /// Keys with their values; none for a text or list.
    public var entries: [Entry] {
        if case .mapping(let entries) = self { return entries }
        return []
    }

    /// The items of a list; a text counts as a list of one, as it does for the reader.
    public var items: [SourceValue] {
        switch self {
        case .text(let text): text.isEmpty ? [] : [self]
        case .list(let items): items
        case .mapping: []
        }
    }

    /// The texts among the items.
    public var texts: [String] { items.compactMap(\.text) }

    /// Whether nothing is written.
    public var isNothing: Bool { text?.isEmpty ?? false }

    /// The value behind a key; nil when there is no such key.
    public subscript(key: String) -> SourceValue? { entries.first { $0.key == key }?.value }

    /// The value at a place; nil when there is none.
    public subscript(path: SourcePath) -> SourceValue? {
        var value = self
        for step in path.steps {
            switch step {
            case .key(let key):
                guard let below = value[key] else { return nil }
                value = below
            case .index(let index):
                guard case .list(let items) = value, items.indices.contains(index) else { return nil }
                value = items[index]
            }
        }
        return value
    }

    /// Whether another value means the same to the reader: a list of one is its item, and the order of keys is free.
    public func means(_ other: SourceValue) -> Bool {
        switch (self, other) {
        case (.text(let left), .text(let right)): left == right
        case (.list(let items), .text) where items.count == 1: items[0].means(other)
        case (.text, .list(let items)) where items.count == 1: means(items[0])
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.means($1) }
        case (.mapping(let left), .mapping(let right)):
            left.count == right.count && Self.mean(left, right)
        default: false
        }
    }

    /// Most often the keys stand in the same order; otherwise each is looked up at once.
    private static func mean(_ left: [Entry], _ right: [Entry]) -> Bool {
        let pairs = zip(left, right)
        if pairs.allSatisfy({ $0.key == $1.key }) { return pairs.allSatisfy { $0.value.means($1.value) } }
        let values = Dictionary(right.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        return left.allSatisfy { values[$0.key]?.means($0.value) == true }
    }
}
