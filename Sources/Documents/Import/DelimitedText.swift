/// Comma-separated values (RFC 4180), as spreadsheets in the Netherlands save them too: with semicolons or tabs.
public enum DelimitedText {
    /// Reads a file.
    ///
    /// - Parameter name: What the sheet is called in reports.
    /// - Throws: `RegisterRefusal` when it is too large or no text.
    public static func table(_ bytes: [UInt8], name: String) throws(RegisterRefusal) -> RegisterTable {
        guard bytes.count <= RegisterLimits.largestFile else { throw .tooLarge }
        let text = try text(of: bytes)
        var rows = cells(of: text, separator: separator(of: text))
        guard rows.count <= RegisterLimits.mostRows else { throw .tooManyRows }
        guard rows.allSatisfy({ $0.count <= RegisterLimits.mostColumns }) else { throw .tooManyColumns }
        while rows.last?.allSatisfy({ ImportedText.trimmed($0).isEmpty }) == true { rows.removeLast() }
        guard !rows.isEmpty else { throw .empty }
        return RegisterTable(name: name, rows: rows)
    }

    private static func text(of bytes: [UInt8]) throws(RegisterRefusal) -> String {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isWide {
            let isLittle = bytes.first == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
                let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                return isLittle ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1
            }
            return String(decoding: units, as: UTF16.self)
        }
        guard !bytes.contains(0) else { throw .notATable }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        // Older spreadsheets save in Windows-1252, which any bytes are; UTF-8 tells itself apart.
        if let text = String(validating: body, as: UTF8.self) { return text }
        var result = ""
        for byte in body { result.unicodeScalars.append(Unicode.Scalar(windows[byte] ?? UInt16(byte)) ?? " ") }
        return result
    }

    /// Where Windows-1252 differs from Latin-1 (the signs that people use).
    private static let windows: [UInt8: UInt16] = [
        0x80: 0x20AC, 0x82: 0x201A, 0x84: 0x201E, 0x85: 0x2026, 0x8A: 0x0160, 0x8C: 0x0152, 0x91: 0x2018, 0x92: 0x2019,
        0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x99: 0x2122, 0x9A: 0x0161, 0x9C: 0x0153,
    ]

    /// The sign that stands most often in the first lines, outside quotation marks.
    private static func separator(of text: String) -> Character {
        var counts: [Character: Int] = [:]
        var isQuoted = false
        for character in text.prefix(5_000) {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted, ";,\t".contains(character) { counts[character, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ","
    }

    private static func cells(of text: String, separator: Character) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var iterator = text.makeIterator()
        var next = iterator.next()
        while let character = next {
            next = iterator.next()
            if isQuoted {
                if character != "\"" {
                    cell.append(character)
                } else if next == "\"" {
                    cell.append(character)
                    next = iterator.next()
                } else {
                    isQuoted = false
                }
            } else if character == "\"", cell.isEmpty {
                isQuoted = true
            } else if character == separator {
                row.append(SpreadsheetText.unguarded(cell))
                cell = ""
            } else if character.isNewline {
                rows.append(row + [SpreadsheetText.unguarded(cell)])
                (row, cell) = ([], "")
                if rows.count > RegisterLimits.mostRows { return rows }
            } else {
                cell.append(character)
            }
        }
        if !cell.isEmpty || !row.isEmpty { rows.append(row + [SpreadsheetText.unguarded(cell)]) }
        return rows
    }
}
