/// A piece of the text of a file that means something to YAML, and which bytes it takes.
struct SourceToken: Equatable {
    let kind: Kind
    /// Its bytes; the space and the comments around it are no part of it.
    let bytes: Range<Int>
    /// Line, from 1.
    let line: Int
    /// Column in characters, from 1.
    let column: Int

    enum Kind {
        case opening, closing, comma, dash, colon
        case plain, quoted, doubleQuoted, literal, folded

        /// Whether it is a value or a key.
        var isText: Bool {
            switch self {
            case .plain, .quoted, .doubleQuoted, .literal, .folded: true
            default: false
            }
        }

        /// Whether the walk goes on over space behind it before it knows that the text has ended.
        var isOpenEnded: Bool { self == .plain || self == .literal || self == .folded }
    }
}
