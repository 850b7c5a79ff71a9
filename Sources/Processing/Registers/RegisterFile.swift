import Documents

/// A register as a file that an organisation brings along.
public enum RegisterFile {
    /// The sheets of a spreadsheet or of a text with columns, told apart by the first bytes.
    ///
    /// - Parameters:
    ///   - name: What a file without sheets of its own is called in reports.
    ///   - reader: Reads spreadsheets; without one they are refused.
    /// - Throws: `RegisterRefusal` or `SpreadsheetRefusal`.
    public static func tables(
        _ bytes: [UInt8], name: String, reader: (any SpreadsheetReader)?
    ) throws -> [RegisterTable] {
        guard !bytes.isEmpty else { throw RegisterRefusal.empty }
        guard bytes.count <= RegisterLimits.largestFile else { throw RegisterRefusal.tooLarge }
        // What a program before 2007 writes, and what Office makes of a workbook with a password.
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw SpreadsheetRefusal.locked }
        guard bytes.starts(with: Array("PK".utf8)) else { return [try DelimitedText.table(bytes, name: name)] }
        guard let reader else { throw SpreadsheetRefusal.broken }
        let tables = try reader.sheets(in: bytes).map { RegisterTable(name: $0.name, rows: $0.rows) }
        guard tables.contains(where: { !$0.rows.isEmpty }) else { throw RegisterRefusal.empty }
        return tables
    }
}
