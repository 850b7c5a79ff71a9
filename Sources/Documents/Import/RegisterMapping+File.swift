import Declarations

extension RegisterMapping {
    /// The mapping as a file that a person reads and changes.
    public func text(_ tables: [RegisterTable], _ language: Language) -> String {
        let headings = tables.first { $0.name == sheet }?.rows
        let row = headings.flatMap { $0.indices.contains(header - 1) ? $0[header - 1] : nil } ?? []
        let words = RegisterField.allCases.map { "#   \($0.rawValue): \($0.label[language])" }
        let lines = columns.sorted { $0.key < $1.key }.map { index, field in
            let heading = row.indices.contains(index) ? ImportedText.clean(row[index]) : ""
            return "\(SpreadsheetText.column(index)): \(field.rawValue)  # \(heading)"
        }
        let lead = RegisterImportTexts.mappingLead[language].split(separator: "\n").map { "# \($0)" }
        return (lead + words + ["sheet: \(ImportedText.clean(sheet))", "header: \(header)"] + lines)
            .joined(separator: "\n") + "\n"
    }

    /// Reads such a file.
    ///
    /// - Throws: `RegisterRefusal.mapping` with the line that is not right.
    public static func read(_ text: String, for tables: [RegisterTable]) throws(RegisterRefusal) -> RegisterMapping {
        var mapping = RegisterMapping(sheet: tables.first?.name ?? "", header: 1, columns: [:])
        for line in text.split(whereSeparator: \.isNewline).map(ImportedText.trimmed) {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            guard let colon = line.firstIndex(of: ":") else { throw .mapping(line) }
            let key = ImportedText.trimmed(line[..<colon])
            let rest = ImportedText.trimmed(line[line.index(after: colon)...])
            let value = ImportedText.trimmed(rest.firstRange(of: " #").map { rest[..<$0.lowerBound] } ?? rest[...])
            switch key {
            case "sheet":
                // A name may hold a number sign, and spaces that were drawn together.
                guard let table = tables.first(where: { ImportedText.clean($0.name) == rest }) else {
                    throw .mapping(line)
                }
                mapping.sheet = table.name
            case "header":
                guard let number = Int(value) else { throw .mapping(line) }
                mapping.header = number
            default:
                guard let index = column(key), let field = RegisterField(rawValue: value),
                    mapping.columns[index] == nil
                else { throw .mapping(line) }
                mapping.columns[index] = field
            }
        }
        if let fault = mapping.fault(tables) { throw fault }
        return mapping
    }

    /// The place of a column from its letters: A is 0.
    private static func column(_ letters: String) -> Int? {
        let values = letters.utf8.map { Int($0) - 64 }
        guard (1...2).contains(values.count), values.allSatisfy({ (1...26).contains($0) }) else { return nil }
        return values.reduce(0) { $0 * 26 + $1 } - 1
    }
}
