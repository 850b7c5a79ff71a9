/// A string literal that is SQL, with the rules of the subset that SQLite and PostgreSQL share.
struct SQLStatement {
    let file: String
    let literal: SwiftFile.Literal

    /// Beginnings of statements, in the capitals that the house writes SQL in.
    private static let beginnings = [
        ["SELECT", "FROM"], ["INSERT", "INTO"], ["UPDATE", "SET"], ["DELETE", "FROM"], ["CREATE", "TABLE"],
        ["CREATE", "INDEX"], ["ALTER", "TABLE"], ["DROP", "TABLE"],
    ]
    /// What only one of the engines understands, or what makes ids and instants inside the database.
    private static let foreign = [
        "datetime(", "now(", "strftime(", "julianday(", "random(", "gen_random_uuid(", "ifnull(", "group_concat(",
        "string_agg(",
    ]
    private static let foreignWords: Set<String> = [
        "autoincrement", "current_timestamp", "current_date", "serial", "bigserial", "ilike", "glob", "jsonb",
        "pragma", "vacuum",
    ]

    /// Nil when the literal is no SQL.
    init?(_ literal: SwiftFile.Literal, in file: SwiftFile) {
        let words = Words.of(literal.text)
        let isStatement = Self.beginnings.contains { beginning in
            guard let start = words.firstIndex(of: beginning[0]) else { return false }
            return words[(start + 1)...].contains(beginning[1])
        }
        guard isStatement || literal.text.contains("INSERT OR ") else { return nil }
        self.file = file.name
        self.literal = literal
    }

    /// What is outside the subset.
    var violations: [Violation] {
        (stars + foreignParts + gaps).map { Violation(file, literal.line, $0) }
    }

    private var stars: [String] {
        // A count has no columns to name.
        let text = literal.text.replacing("count(*)", with: "").replacing("COUNT(*)", with: "")
        return text.contains("*") ? ["names no columns (*)"] : []
    }

    private var foreignParts: [String] {
        let text = literal.text.lowercased()
        return Self.foreign.filter { Words.contain($0, in: text) }
            + Words.of(text).filter { Self.foreignWords.contains($0) }
            + (text.contains("insert or ") ? ["insert or"] : [])
            + (text.contains("::") ? [":: is PostgreSQL's alone"] : [])
    }

    /// Arguments are numbered from 1 without gaps, in any order and as often as needed: a number that is not used
    /// would be a value too many, and the engine refuses the statement.
    private var gaps: [String] {
        let parts = literal.text.split(separator: "$", omittingEmptySubsequences: false).dropFirst()
        let numbers = Set(parts.compactMap { part in Int(part.prefix { $0.isNumber }) })
        return numbers == Set(1..<(numbers.count + 1)) ? [] : ["arguments with gaps: \(numbers.sorted())"]
    }
}
