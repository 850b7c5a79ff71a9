/// Walks through Swift source and keeps code, comments and literals apart.
///
/// It knows nested comments, raw and multi-line strings, and code inside strings. It does not know regex literals;
/// a quotation mark in one is forgotten at the end of its line.
struct SwiftScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private(set) var code: [UInt8] = []
    private(set) var codeAndComments: [UInt8] = []
    private(set) var literals: [SwiftFile.Literal] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    /// Scans to the end, or to the parenthesis that closes code inside a string.
    mutating func scan(insideString: Bool = false) {
        var depth = 0
        while index < bytes.count {
            if at("//") {
                while index < bytes.count, bytes[index] != 10 { take(isComment: true) }
            } else if at("/*") {
                comment()
            } else if let opening = stringOpening() {
                string(opening)
            } else {
                if at("(") { depth += 1 }
                if at(")") {
                    if insideString, depth == 0 { return }
                    depth -= 1
                }
                take(isComment: false)
            }
        }
    }

    private func at(_ text: StaticString, offset: Int = 0) -> Bool {
        text.withUTF8Buffer { bytes[min(index + offset, bytes.count)...].starts(with: $0) }
    }

    private mutating func take(isComment: Bool) {
        let byte = bytes[index]
        if byte == 10 { line += 1 }
        code.append(isComment && byte != 10 ? 32 : byte)
        codeAndComments.append(byte)
        index += 1
    }

    /// Goes past bytes of a literal; only its line ends stay in the code.
    private mutating func skip(_ count: Int) {
        for byte in bytes[index..<min(index + count, bytes.count)] where byte == 10 {
            line += 1
            code.append(byte)
            codeAndComments.append(byte)
        }
        index = min(index + count, bytes.count)
    }

    private mutating func comment() {
        var depth = 0
        while index < bytes.count {
            if at("/*") {
                depth += 1
                take(isComment: true)
            } else if at("*/") {
                depth -= 1
                take(isComment: true)
                if depth == 0 { return take(isComment: true) }
            }
            if index < bytes.count { take(isComment: true) }
        }
    }

    private struct Opening {
        let hashes: Int
        let isMultiline: Bool
    }

    private func stringOpening() -> Opening? {
        var hashes = 0
        while at("#", offset: hashes) { hashes += 1 }
        guard at("\"", offset: hashes) else { return nil }
        return Opening(hashes: hashes, isMultiline: at("\"\"\"", offset: hashes))
    }

    private mutating func string(_ opening: Opening) {
        let quotes = opening.isMultiline ? 3 : 1
        let place = literals.count
        literals.append(SwiftFile.Literal(line: line, text: ""))
        var text: [UInt8] = []
        code += Array("\"\"".utf8)
        codeAndComments += Array("\"\"".utf8)
        skip(opening.hashes + quotes)
        while index < bytes.count {
            if isClosing(opening) {
                skip(quotes + opening.hashes)
                break
            }
            if bytes[index] == 10, !opening.isMultiline { break }
            guard isEscape(opening) else {
                text.append(bytes[index])
                skip(1)
                continue
            }
            skip(1 + opening.hashes)
            if at("(") {
                skip(1)
                scan(insideString: true)
            }
            // The escaped sign, or the parenthesis that closes the code.
            skip(1)
        }
        literals[place].text = String(decoding: text, as: UTF8.self)
    }

    private func isClosing(_ opening: Opening) -> Bool {
        guard opening.isMultiline ? at("\"\"\"") : at("\"") else { return false }
        let quotes = opening.isMultiline ? 3 : 1
        return (0..<opening.hashes).allSatisfy { at("#", offset: quotes + $0) }
    }

    private func isEscape(_ opening: Opening) -> Bool {
        at("\\") && (0..<opening.hashes).allSatisfy { at("#", offset: 1 + $0) }
    }
}
