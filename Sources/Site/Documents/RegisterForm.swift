import Documents

/// What travels along in the form of an import: the rows as text with columns, and what each column is.
struct RegisterForm {
    var tables: [RegisterTable]
    var mapping: RegisterMapping

    /// Most columns that fit a form; each is a field of its own.
    private static let mostColumns = 80

    init(_ tables: [RegisterTable], _ mapping: RegisterMapping) throws(RegisterRefusal) {
        guard mapping.columns.count <= Self.mostColumns else { throw .tooManyColumns }
        self.tables = tables
        self.mapping = mapping
    }

    /// The sheet that the mapping is about.
    var table: RegisterTable? { tables.first { $0.name == mapping.sheet } }

    /// The hidden fields.
    var hidden: [(name: String, value: String)] {
        let others = tables.filter { $0.name != mapping.sheet }.map { table in
            [table.name, String(table.rows.count { row in row.contains { !$0.isEmpty } })]
        }
        return [
            ("sheet", mapping.sheet), ("header", String(mapping.header)),
            ("rows", RegisterTable.text(table?.rows ?? [])), ("others", RegisterTable.text(others)),
        ]
    }

    /// The fields of the columns as hidden ones, for a page that does not ask for them.
    var hiddenColumns: [(name: String, value: String)] {
        mapping.columns.sorted { $0.key < $1.key }.map { (Self.name($0.key), $0.value.rawValue) }
    }

    static func name(_ column: Int) -> String { "column-\(column)" }

    /// Reads them back.
    static func read(_ form: FormBody) throws(RegisterRefusal) -> RegisterForm {
        let sheet = form["sheet"]
        let table = try DelimitedText.table(Array(form["rows"].utf8), name: sheet)
        var tables = [RegisterTable(name: sheet, rows: table.rows.map { $0.map(unmarked) })]
        if !form["others"].isEmpty {
            for row in try DelimitedText.table(Array(form["others"].utf8), name: "").rows {
                let count = min(row.last.flatMap { Int($0) } ?? 0, RegisterLimits.mostRows)
                let rows = [[String]](repeating: ["-"], count: max(0, count))
                tables.append(RegisterTable(name: unmarked(row.first ?? ""), rows: rows))
            }
        }
        guard let header = Int(form["header"]) else { throw .noHeadings }
        var columns: [Int: RegisterField] = [:]
        for column in 0..<RegisterLimits.mostColumns {
            if let field = RegisterField(rawValue: form[name(column)]) { columns[column] = field }
        }
        return try RegisterForm(tables, RegisterMapping(sheet: sheet, header: header, columns: columns))
    }

    /// A cell without the mark that `RegisterTable.text` puts before each.
    private static func unmarked(_ cell: String) -> String {
        cell.first == RegisterTable.mark ? String(cell.dropFirst()) : cell
    }
}

extension RegisterTable {
    /// Stands before each cell on its way through a form: a cell keeps white space at its ends, an empty row stays a
    /// row, and the separator is not in doubt.
    static let mark: Character = "·"

    /// Rows as text with tabs, each cell between quotation marks.
    static func text(_ rows: [[String]]) -> String {
        rows.map { row in
            let cells = row.isEmpty ? [""] : row
            return cells.map { "\"\(mark)" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: "\t")
        }.joined(separator: "\n")
    }
}
