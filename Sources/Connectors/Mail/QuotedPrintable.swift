/// Quoted-printable (RFC 2045, section 6.7) for bodies.
///
/// It is chosen over 8bit because it passes every server, keeps spaces at line ends, and has short lines
/// whatever the text is.
enum QuotedPrintable {
    /// Longest encoded line without its line end (RFC 2045, section 6.7, rule 5).
    static let longestLine = 76

    /// Encodes a text; every kind of line end becomes CRLF, and the result ends with one.
    static func encode(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count * 5 / 4)
        for line in lines(of: text) {
            append(line, to: &result)
            result += [13, 10]
        }
        return result
    }

    /// The lines of a text, without their ends; an end at the very end starts no new line.
    private static func lines(of text: String) -> [ArraySlice<UInt8>] {
        let bytes = Array(text.utf8)
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == 13 || bytes[index] == 10 {
                lines.append(bytes[start..<index])
                if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
                start = index + 1
            }
            index += 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }

    private static func append(_ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        var column = 0
        for index in line.indices {
            let byte = line[index]
            let isLast = index == line.endIndex - 1
            let unit = isLiteral(byte, isLast: isLast) ? [byte] : escaped(byte)
            // A soft line break takes a column itself, unless this is the end of the line.
            if column + unit.count > longestLine - (isLast ? 0 : 1) {
                result += [UInt8(ascii: "="), 13, 10]
                column = 0
            }
            result += unit
            column += unit.count
        }
    }

    private static func isLiteral(_ byte: UInt8, isLast: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case 9, 32: !isLast
        case 33...126: true
        default: false
        }
    }

    /// A byte as `=C3`.
    static func escaped(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
