/// A value in the text of a file, with the bytes that it takes.
struct SourceNode {
    /// From its first byte to behind its last one; empty when nothing is written.
    let bytes: Range<Int>
    let style: Style
    let content: Content

    /// How it is written.
    enum Style {
        case nothing, plain, quoted, doubleQuoted, literal, folded
        /// Between brackets or braces.
        case flow
        /// A line for each member.
        case block
    }

    enum Content {
        case scalar(String)
        case sequence([SourceMember])
        case mapping([SourceMember])
    }

    /// The members of a list or mapping.
    var members: [SourceMember] {
        switch content {
        case .scalar: []
        case .sequence(let members), .mapping(let members): members
        }
    }

    /// What it says.
    var value: SourceValue {
        switch content {
        case .scalar(let text): .text(text)
        case .sequence(let items): .list(items.map(\.value.value))
        case .mapping(let pairs): .mapping(pairs.map { SourceValue.Entry($0.key ?? "", $0.value.value) })
        }
    }
}

/// A key with its value, or an item of a list.
struct SourceMember {
    /// Nil for an item of a list.
    let key: String?
    /// Where its key, its hyphen or its value starts.
    let start: Int
    /// Where its value goes when it has none: behind its colon or its hyphen.
    let slot: Int
    /// Whether a colon is still to be written there, as in `{a, b}`.
    let needsColon: Bool
    let value: SourceNode

    /// Behind its last byte.
    var end: Int { max(slot, value.bytes.upperBound) }
}
