/// A sheet of a register that an organisation brings along: cells as text, as a spreadsheet or a file with commas has
/// them.
public struct RegisterTable: Sendable, Hashable {
    /// The name on its tab, or of the file.
    public var name: String
    /// The rows from the first one on, empty ones too, so that numbers are those the organisation sees.
    public var rows: [[String]]

    /// A sheet.
    public init(name: String, rows: [[String]]) {
        self.name = name
        self.rows = rows
    }

    /// The text of a cell, without white space around it; empty where there is none.
    subscript(row: Int, column: Int) -> String {
        guard rows.indices.contains(row), rows[row].indices.contains(column) else { return "" }
        return ImportedText.trimmed(rows[row][column])
    }

    /// How many rows hold anything.
    var filledRows: Int { rows.count { $0.contains { !ImportedText.trimmed($0).isEmpty } } }
}

/// What a register may hold at most. A real one has some hundred rows; a file with more costs time that a visitor or
/// an operator should not be able to ask for.
public enum RegisterLimits {
    /// Largest file in bytes.
    public static let largestFile = 5 * 1_024 * 1_024
    /// Most sheets.
    public static let mostSheets = 50
    /// Most rows of a sheet.
    public static let mostRows = 5_000
    /// Most columns of a sheet.
    public static let mostColumns = 200
    /// Most characters in all cells together.
    public static let mostCharacters = 4_000_000
    /// Most elements of one kind that come out.
    public static let mostElements = 1_000
}
