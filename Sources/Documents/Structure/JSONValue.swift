/// A JSON value (RFC 8259) whose object members keep their order, so that the same value gives the
/// same bytes.
public indirect enum JSONValue: Sendable, Hashable {
    /// Members in order.
    case object([Member])
    /// Values in order.
    case array([JSONValue])
    /// A text.
    case string(String)
    /// A whole number.
    case number(Int)
    /// True or false.
    case bool(Bool)
    /// Nothing.
    case null

    /// A named value in an object.
    public struct Member: Sendable, Hashable {
        /// The name.
        public var name: String
        /// The value.
        public var value: JSONValue

        /// A named value.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// A text, or null.
    public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

    /// An array of texts.
    public init(texts: [String]) { self = .array(texts.map(JSONValue.string)) }

    /// The JSON text, indented with two spaces and ended with a line feed.
    public var text: String {
        var result = ""
        write(to: &result, depth: 0)
        return result + "\n"
    }

    private func write(to result: inout String, depth: Int) {
        switch self {
        case .object(let members) where members.isEmpty: result += "{}"
        case .array(let values) where values.isEmpty: result += "[]"
        case .object(let members):
            Self.wrap(members, "{", "}", &result, depth) { member, result in
                Self.quote(member.name, to: &result)
                result += ": "
                member.value.write(to: &result, depth: depth + 1)
            }
        case .array(let values):
            Self.wrap(values, "[", "]", &result, depth) { $0.write(to: &$1, depth: depth + 1) }
        case .string(let text): Self.quote(text, to: &result)
        case .number(let number): result += String(number)
        case .bool(let flag): result += flag ? "true" : "false"
        case .null: result += "null"
        }
    }

    private static func wrap<Item>(
        _ items: [Item], _ open: String, _ close: String, _ result: inout String, _ depth: Int,
        each: (Item, inout String) -> Void
    ) {
        result += open
        for (index, item) in items.enumerated() {
            result += index == 0 ? "\n" : ",\n"
            result += String(repeating: "  ", count: depth + 1)
            each(item, &result)
        }
        result += "\n" + String(repeating: "  ", count: depth) + close
    }

    /// Besides what RFC 8259 asks, `<` and the two line separators are escaped, so that the text can stand in a page.
    private static func quote(_ text: String, to result: inout String) {
        result += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "<", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}":
                let code = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
            default: result.unicodeScalars.append(scalar)
            }
        }
        result += "\""
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    /// An object; the order is kept.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// A constant text.
    public init(stringLiteral value: String) { self = .string(value) }
}
