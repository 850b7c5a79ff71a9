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
        (stars + foreignParts + outOfOrder).map { Violation(file, literal.line, $0) }
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

    /// A part that is put together with others may start with a later argument.
    private var isWhole: Bool {
        ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains(Words.of(literal.text).first ?? "")
    }

    /// Arguments are numbered in the order in which they first appear: to SQLite `$2` is a name, and it gives out
    /// places in order of appearance.
    private var outOfOrder: [String] {
        var firstUses: [Int] = []
        for part in literal.text.split(separator: "$", omittingEmptySubsequences: false).dropFirst() {
            guard let number = Int(part.prefix { $0.isNumber }), !firstUses.contains(number) else { continue }
            firstUses.append(number)
        }
        let start = isWhole ? 1 : firstUses.first ?? 1
        return zip(firstUses, start...).allSatisfy { $0 == $1 } ? [] : ["arguments out of order: \(firstUses)"]
    }
}
