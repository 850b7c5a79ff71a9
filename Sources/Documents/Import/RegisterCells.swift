import Declarations

/// The cells of the rows that make one purpose, by what their column is.
struct RegisterCells {
    /// Headings whose text was longer than a declaration takes.
    private(set) var cuts: [String] = []
    private var texts: [RegisterField: [String]] = [:]
    /// Remarks: the heading and the text.
    private(set) var remarks: [(heading: String, text: String)] = []

    init(_ session: RegisterImportSession, _ rows: [Int]) {
        for (column, field) in session.mapping.columns.sorted(by: { $0.key < $1.key }) where field != .ignore {
            var lines: [String] = []
            for row in rows {
                var text = session.table[row, column]
                guard !text.isEmpty, !lines.contains(text) else { continue }
                if text.count > Self.longest {
                    text = String(text.prefix(Self.longest))
                    cuts.append(session.heading(column))
                }
                lines.append(text)
            }
            guard !lines.isEmpty else { continue }
            texts[field, default: []] += lines
            if field == .note { remarks.append((session.heading(column), lines.joined(separator: "; "))) }
        }
    }

    /// The longest text of a cell that is read; a declaration takes as much in one text.
    private static let longest = ReadingLimits.longestText / 4

    /// Everything in the columns of a field, each cell from a new line.
    func text(_ field: RegisterField) -> String { (texts[field] ?? []).joined(separator: "\n") }

    /// The same as one line.
    func line(_ field: RegisterField) -> String { (texts[field] ?? []).map(ImportedText.clean).joined(separator: "; ") }

    /// The lines in the columns of a field.
    func lines(_ field: RegisterField) -> [String] {
        text(field).split(whereSeparator: \.isNewline).map { ImportedText.clean(String($0)) }
    }

    /// The points in the columns of a field; none where the cell says that there is nothing.
    func items(_ field: RegisterField) -> [String] {
        var seen: Set<String> = []
        return (texts[field] ?? []).filter { !ImportedText.isNothing($0) }.flatMap(ImportedText.items)
            .filter { !ImportedText.isNothing($0) && seen.insert($0.lowercased()).inserted }
    }

    /// What the activity is called, and what else is said about it.
    func name(isOurs: Bool) -> (title: String, explanation: String?) {
        let activity = text(.activity)
        let purpose = text(.purpose)
        let leading = activity.isEmpty ? purpose : activity
        var lines = leading.split(whereSeparator: \.isNewline).map(String.init)
        // Our own files with commas have the lines of a cell behind each other.
        if isOurs, lines.count == 1, let gap = leading.firstRange(of: "; ") {
            lines = [String(leading[..<gap.lowerBound]), String(leading[gap.upperBound...])]
        }
        let title = ImportedText.clean(lines.first ?? "")
        let rest = lines.dropFirst() + (activity.isEmpty || purpose.isEmpty ? [] : [purpose])
        let explanation = ImportedText.clean(rest.joined(separator: " "))
        return (title, explanation.isEmpty || explanation == title ? nil : explanation)
    }
}
