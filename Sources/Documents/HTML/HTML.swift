/// A piece of HTML in which every inserted text has been escaped.
///
/// Written as a string literal: interpolating a `String` escapes it, interpolating `HTML` nests it.
/// There is no other way from text to HTML, so a name with a `<` in it can never become a tag.
public struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The markup itself.
    public let markup: String

    /// Markup written in the source.
    public init(stringLiteral value: String) { markup = value }

    /// Markup with inserted values.
    public init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

    /// A text, escaped.
    public init(text: String) { markup = Self.escape(text) }

    /// A text, escaped, with what stands between back quotes as code.
    public init(quoting text: String) {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        // A quote without its other half is just a sign.
        guard parts.count % 2 == 1 else {
            self.init(text: text)
            return
        }
        self.init(
            parts.enumerated().map { number, part in number % 2 == 0 ? HTML(text: part) : "<code>\(part)</code>" })
    }

    /// Pieces after each other.
    public init(_ pieces: [HTML]) { markup = pieces.map(\.markup).joined() }

    private init(trusted markup: String) { self.markup = markup }

    /// Nothing.
    public static let empty: HTML = ""

    /// Whether there is nothing.
    public var isEmpty: Bool { markup.isEmpty }

    /// One piece after another.
    public static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.markup + right.markup) }

    /// Builds the literal, escaping what is inserted.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        /// Reserves room for the literal.
        public init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity) }
        /// Markup written in the source.
        public mutating func appendLiteral(_ literal: String) { markup += literal }
        /// A text: escaped, also safe inside a quoted attribute.
        public mutating func appendInterpolation(_ text: String) { markup += HTML.escape(text) }
        /// A number.
        public mutating func appendInterpolation(_ number: Int) { markup += String(number) }
        /// Markup: nested as it is.
        public mutating func appendInterpolation(_ html: HTML) { markup += html.markup }
        /// Markup, or nothing.
        public mutating func appendInterpolation(_ html: HTML?) { markup += html?.markup ?? "" }
        /// Pieces after each other.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { markup += piece.markup }
        }
    }

    private static func escape(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}

extension Sequence where Element == HTML {
    /// The pieces after each other, with something between them.
    public func joined(separator: HTML) -> HTML {
        var result: [HTML] = []
        for piece in self {
            if !result.isEmpty { result.append(separator) }
            result.append(piece)
        }
        return HTML(result)
    }
}
