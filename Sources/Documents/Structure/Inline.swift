/// A line of running text that may carry links and emphasis.
///
/// Written as a string literal: interpolating a `String` adds text, a `Link` adds a link.
public struct Inline: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The pieces in reading order.
    public var pieces: [Piece]

    /// One piece of a line.
    public enum Piece: Sendable, Hashable {
        /// Words.
        case text(String)
        /// Words that stand out.
        case strong(String)
        /// Words that lead somewhere.
        case link(Link)
        /// The next words stand on a new line.
        case lineBreak
    }

    /// Pieces after each other.
    public init(_ pieces: [Piece]) { self.pieces = pieces }
    /// A text without links.
    public init(_ text: String) { pieces = text.isEmpty ? [] : [.text(text)] }
    /// A constant text.
    public init(stringLiteral value: String) { self.init(value) }
    /// A text with inserted values.
    public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    /// The words alone, without links and emphasis.
    public var plain: String {
        pieces.map { piece in
            switch piece {
            case .text(let text), .strong(let text): text
            case .link(let link): link.text
            case .lineBreak: "\n"
            }
        }.joined()
    }

    /// Whether there is nothing to read.
    public var isEmpty: Bool { pieces.isEmpty }

    /// One line after another.
    public static func + (left: Inline, right: Inline) -> Inline { Inline(left.pieces + right.pieces) }

    /// Collects the pieces of a literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        /// Starts empty.
        public init(literalCapacity: Int, interpolationCount: Int) {}
        /// Words in the source.
        public mutating func appendLiteral(_ literal: String) { appendInterpolation(literal) }
        /// Words.
        public mutating func appendInterpolation(_ text: String) {
            if !text.isEmpty { pieces.append(.text(text)) }
        }
        /// Words that stand out.
        public mutating func appendInterpolation(strong text: String) { pieces.append(.strong(text)) }
        /// A link.
        public mutating func appendInterpolation(_ link: Link) { pieces.append(.link(link)) }
        /// Another line.
        public mutating func appendInterpolation(_ inline: Inline) { pieces += inline.pieces }
    }
}

extension Sequence where Element == Inline {
    /// The lines after each other, with words between them.
    func joined(separator: String) -> Inline {
        var result = Inline("")
        for (index, line) in enumerated() {
            result = index == 0 ? line : result + Inline(separator) + line
        }
        return result
    }

    /// The lines under each other.
    func stacked() -> Inline {
        Inline(Array(map { [$0.pieces] }.joined(separator: [[.lineBreak]]).joined()))
    }
}
