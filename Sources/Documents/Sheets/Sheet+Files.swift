extension Sheet {
    /// Rows by column: an array of texts per cell, because a cell may hold several values.
    var json: JSONValue {
        let rows = rows.map { row -> JSONValue in
            let cells = zip(columns, row.cells).map { JSONValue.Member($0.id, JSONValue(texts: $1)) }
            return .object([JSONValue.Member("id", .string(row.id))] + cells)
        }
        return [
            "id": .string(id), "name": .string(name),
            "columns": .array(columns.map { ["id": .string($0.id), "title": .string($0.title)] }),
            "rows": .array(rows),
        ]
    }

    /// Comma-separated values (RFC 4180): a header line, lines of a cell after each other with `; ` between.
    ///
    /// What a spreadsheet would take for a formula starts with an apostrophe, so that it stays a text.
    var csv: String {
        let lines = [columns.map(\.title)] + rows.map { $0.cells.map { $0.joined(separator: "; ") } }
        return SpreadsheetText.byteOrderMark
            + lines.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        let text = SpreadsheetText.guarded(cell)
        guard text.contains(where: { ",;\t\"".contains($0) || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
