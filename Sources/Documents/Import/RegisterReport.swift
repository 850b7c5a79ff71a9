import Declarations

/// What became of a register, row by row: nothing is left out without being named here.
public struct RegisterReport: Sendable, Hashable {
    /// The rows of the sheet, those together that make one purpose.
    public var rows: [Row] = []
    /// What holds for the whole.
    public var general: [Bilingual] = []

    /// One row, or some that belong together.
    public struct Row: Sendable, Hashable {
        /// Numbers of the rows, as the spreadsheet counts them.
        public var numbers: [Int]
        /// What it is called.
        public var title: String
        /// The element that it became; nil when it was left out.
        public var element: String?
        /// What was recognised.
        public var recognised: [Line] = []
        /// What a person has to decide.
        public var decisions: [Bilingual] = []
        /// What was left out, and why.
        public var leftOut: [Bilingual] = []

        init(_ numbers: [Int], _ title: String) {
            self.numbers = numbers
            self.title = title
        }
    }

    /// Something that was recognised.
    public struct Line: Sendable, Hashable {
        /// What kind of thing it is.
        public var field: RegisterField
        /// The texts of it.
        public var texts: [String]
    }

    /// How many elements came out.
    public var elements: Int { rows.count { $0.element != nil } }
    /// How many points wait for a person.
    public var decisions: Int { rows.reduce(0) { $0 + $1.decisions.count } }

    /// The report as a text for a terminal.
    public func text(_ language: Language) -> String {
        var lines = [RegisterImportTexts.summary(self)[language], ""]
        for row in rows {
            let name = row.element ?? RegisterImportTexts.leftOut[language]
            lines.append("\(RegisterImportTexts.rows(row.numbers)[language]): \(row.title) → \(name)")
            lines += row.recognised.map { "  \($0.field.label[language]): \($0.texts.joined(separator: "; "))" }
            lines += row.decisions.map { "  ? \($0[language])" }
            lines += row.leftOut.map { "  – \($0[language])" }
        }
        if !general.isEmpty { lines += [""] + general.map { "– \($0[language])" } }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The report for programs.
    public var json: JSONValue {
        [
            "rows": .array(
                rows.map { row in
                    [
                        "rows": .array(row.numbers.map(JSONValue.number)), "title": .string(row.title),
                        "element": JSONValue(row.element),
                        "recognised": .array(
                            row.recognised.map {
                                ["field": .string($0.field.rawValue), "texts": JSONValue(texts: $0.texts)]
                            }),
                        "decisions": .array(row.decisions.map(Self.both)),
                        "leftOut": .array(row.leftOut.map(Self.both)),
                    ]
                }),
            "general": .array(general.map(Self.both)),
        ]
    }

    private static func both(_ text: Bilingual) -> JSONValue { ["nl": .string(text.nl), "en": .string(text.en)] }
}
