/// Text in cells of a spreadsheet.
enum SpreadsheetText {
    /// The most characters in a cell; spreadsheets refuse a file with more.
    static let longest = 32_767

    /// Whether a program would calculate the cell instead of showing it; some take the wide signs of East Asian
    /// writing for the same, and some look behind white space.
    static func isFormula(_ text: String) -> Bool {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }

    /// A text in CSV that no program calculates: an apostrophe stands before what would be a formula.
    ///
    /// Also behind a semicolon, a tab or the end of a line: a spreadsheet that is set to another separator begins a
    /// cell there.
    static func guarded(_ text: String) -> String {
        parts(of: text) { isFormula($0) ? "'" + $0 : $0 }
    }

    /// What ``guarded(_:)`` was given.
    static func unguarded(_ text: String) -> String {
        parts(of: text) { $0.first == "'" && isFormula(String($0.dropFirst())) ? String($0.dropFirst()) : $0 }
    }

    private static func parts(of text: String, _ change: (String) -> String) -> String {
        var result = ""
        var part = ""
        for character in text {
            if character == ";" || character == "\t" || character.isNewline {
                result += change(part)
                result.append(character)
                part = ""
            } else {
                part.append(character)
            }
        }
        return result + change(part)
    }

    /// The mark at the start of a file by which a spreadsheet knows that it is UTF-8.
    static let byteOrderMark = "\u{FEFF}"

    /// A text inside XML: escaped, without what XML 1.0 forbids, and cut where a cell ends.
    static func xml(_ text: String) -> String {
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            count += scalar.utf16.count
            guard count <= longest else { break }
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The name of a sheet on its tab: at most 31 characters, without the signs that are forbidden there.
    static func tab(_ name: String) -> String {
        String(name.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(31))
    }

    /// The letters of a column, from 0: A, B, … Z, AA.
    static func column(_ index: Int) -> String {
        guard index >= 0 else { return "" }
        let letter = Character(UnicodeScalar(UInt8(65 + index % 26)))
        return column(index / 26 - 1) + String(letter)
    }
}
