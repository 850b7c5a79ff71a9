/// Reads JSON strictly: one value, no member twice, nothing nested deeper than any call of ours needs.
struct JSONParser {
    /// Why a text is not accepted.
    enum Flaw: Error, Hashable {
        /// The bytes are no UTF-8.
        case encoding
        /// It is no JSON.
        case malformed
        /// An object has a member twice; the pointer says which, or only in which object when the name is no id: it
        /// may be anything then.
        case duplicate(pointer: String)
        /// It is nested deeper than allowed.
        case depth
    }

    /// Deepest nesting; calls need four levels.
    static let deepest = 16

    private let bytes: [UInt8]
    private var place = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The value that the bytes hold.
    static func read(_ bytes: [UInt8]) throws(Flaw) -> JSONInput {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .encoding }
        var parser = JSONParser(bytes)
        let value = try parser.value(depth: 0, pointer: "")
        parser.skipSpace()
        guard parser.place == bytes.count else { throw .malformed }
        return value
    }

    private mutating func value(depth: Int, pointer: String) throws(Flaw) -> JSONInput {
        guard depth <= Self.deepest else { throw .depth }
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth, pointer: pointer)
        case UInt8(ascii: "["): return try array(depth: depth, pointer: pointer)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int, pointer: String) throws(Flaw) -> JSONInput {
        place += 1
        var members: [JSONInput.Member] = []
        var names: Set<String> = []
        skipSpace()
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw .malformed }
            let name = try string()
            let own = TextForm.id.fits(name) ? "\(pointer)/\(name)" : pointer
            guard names.insert(name).inserted else { throw .duplicate(pointer: own) }
            skipSpace()
            guard take(":") else { throw .malformed }
            members.append(JSONInput.Member(name: name, value: try value(depth: depth + 1, pointer: own)))
            skipSpace()
        } while take(",")
        guard take("}") else { throw .malformed }
        return .object(members)
    }

    private mutating func array(depth: Int, pointer: String) throws(Flaw) -> JSONInput {
        place += 1
        var values: [JSONInput] = []
        skipSpace()
        if take("]") { return .array([]) }
        repeat {
            values.append(try value(depth: depth + 1, pointer: "\(pointer)/\(values.count)"))
            skipSpace()
        } while take(",")
        guard take("]") else { throw .malformed }
        return .array(values)
    }

    private mutating func string() throws(Flaw) -> String {
        place += 1
        var scalars = String.UnicodeScalarView()
        var run: [UInt8] = []
        while let byte = peek {
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                scalars.append(contentsOf: String(decoding: run, as: UTF8.self).unicodeScalars)
                return String(scalars)
            case UInt8(ascii: "\\"):
                scalars.append(contentsOf: String(decoding: run, as: UTF8.self).unicodeScalars)
                run = []
                scalars.append(try escaped())
            case 0..<0x20: throw .malformed
            default: run.append(byte)
            }
        }
        throw .malformed
    }

    private mutating func escaped() throws(Flaw) -> Unicode.Scalar {
        guard let byte = peek else { throw .malformed }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicode()
        default: throw .malformed
        }
    }

    /// A character by its code: half a surrogate pair is no character.
    private mutating func unicode() throws(Flaw) -> Unicode.Scalar {
        let first = try code()
        guard (0xD800..<0xDC00).contains(first) else {
            guard let scalar = Unicode.Scalar(first) else { throw .malformed }
            return scalar
        }
        guard take("\\"), take("u") else { throw .malformed }
        let second = try code()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw .malformed }
        return scalar
    }

    private mutating func code() throws(Flaw) -> UInt32 {
        guard place + 4 <= bytes.count else { throw .malformed }
        let digits = bytes[place..<place + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw .malformed }
        place += 4
        return code
    }

    private mutating func number() throws(Flaw) -> String {
        let start = place
        _ = take("-")
        let whole = try digits()
        guard whole.count == 1 || whole.first != UInt8(ascii: "0") else { throw .malformed }
        if take(".") { _ = try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            _ = try digits()
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func digits() throws(Flaw) -> ArraySlice<UInt8> {
        let start = place
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
        guard place > start else { throw .malformed }
        return bytes[start..<place]
    }

    private mutating func word(_ word: String, _ value: JSONInput) throws(Flaw) -> JSONInput {
        for byte in word.utf8 {
            guard peek == byte else { throw .malformed }
            place += 1
        }
        return value
    }

    private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard let peek, Unicode.Scalar(peek) == sign else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while let peek, [0x20, 0x09, 0x0A, 0x0D].contains(peek) { place += 1 }
    }
}

extension String {
    /// As a part of a JSON pointer (RFC 6901).
    var pointerEscaped: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
