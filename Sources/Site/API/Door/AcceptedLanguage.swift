import Declarations

/// The language of problems: the one of ours that the caller likes best, Dutch when none is named (RFC 9110).
enum AcceptedLanguage {
    static func of(_ header: String?) -> Language {
        var best: (language: Language, weight: Double) = (.nl, 0)
        for part in (header ?? "").prefix(200).split(separator: ",") {
            let pieces = part.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            guard let tag = pieces.first?.prefix(2), let language = Language(rawValue: String(tag)) else { continue }
            if weight > best.weight { best = (language, weight) }
        }
        return best.language
    }
}

extension ArraySlice<UInt8> {
    /// Takes two hexadecimal digits; nil when they are none.
    mutating func popHexByte() -> UInt8? {
        guard count >= 2, prefix(2).allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        defer { self = dropFirst(2) }
        return UInt8(String(decoding: prefix(2), as: UTF8.self), radix: 16)
    }
}

extension StringProtocol {
    /// The text without percent signs (RFC 3986); nil when it is none.
    var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let code = rest.popHexByte() else { return nil }
            bytes.append(code)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
