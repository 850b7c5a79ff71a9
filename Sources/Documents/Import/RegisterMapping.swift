import Declarations

/// Which column of a register is what: proposed by Gestand, confirmed or changed by a person.
public struct RegisterMapping: Sendable, Hashable {
    /// The sheet with the activities.
    public var sheet: String
    /// The row with the headings, counted from 1.
    public var header: Int
    /// What each column is, by its place from 0.
    public var columns: [Int: RegisterField]

    /// A mapping.
    public init(sheet: String, header: Int, columns: [Int: RegisterField]) {
        self.sheet = sheet
        self.header = header
        self.columns = columns
    }

    /// Rows in which headings are looked for; some registers begin with a cover.
    private static let mostRowsAbove = 40

    /// The sheet and row whose headings are known best, with what each column probably is.
    ///
    /// A column whose heading is not known is kept as a remark, so that nothing gets lost by itself.
    ///
    /// - Throws: `RegisterRefusal.noHeadings`.
    public static func propose(_ tables: [RegisterTable]) throws(RegisterRefusal) -> RegisterMapping {
        var best: (score: Int, mapping: RegisterMapping)?
        for table in tables {
            for row in table.rows.indices.prefix(mostRowsAbove) {
                let columns = proposal(table.rows[row])
                let fields = Set(columns.values).subtracting([.note])
                let names = fields.contains(.activity) || fields.contains(.purpose)
                guard names, fields.count >= 2, fields.count > best?.score ?? 0 else { continue }
                best = (fields.count, RegisterMapping(sheet: table.name, header: row + 1, columns: columns))
            }
        }
        guard let best else { throw .noHeadings }
        return best.mapping
    }

    private static func proposal(_ headings: [String]) -> [Int: RegisterField] {
        var columns: [Int: RegisterField] = [:]
        for (index, heading) in headings.enumerated() where !ImportedText.trimmed(heading).isEmpty {
            let field = RegisterHeadings.field(heading) ?? .note
            let isTaken = field.isSingle && columns.values.contains(field)
            columns[index] = isTaken ? .note : field
        }
        return columns
    }

    /// What is not right about it for these sheets, or nil.
    func fault(_ tables: [RegisterTable]) -> RegisterRefusal? {
        guard let table = tables.first(where: { $0.name == sheet }) else { return .mapping("sheet: \(sheet)") }
        guard header >= 1, header <= table.rows.count else { return .mapping("header: \(header)") }
        let names = columns.values.contains(.activity) || columns.values.contains(.purpose)
        return names ? nil : .noActivity
    }
}
