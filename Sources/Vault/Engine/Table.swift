/// A table, described once and written out for each engine.
struct Table: Sendable {
    let name: String
    let columns: [Column]
    let primaryKey: [String]
    let uniques: [[String]]
    let indexes: [[String]]

    /// A table whose key starts with the organisation, as every key does.
    init(
        _ name: String, key: [String], columns: [Column], uniques: [[String]] = [], indexes: [[String]] = []
    ) {
        self.name = name
        self.columns = [.text("organisation")] + columns
        primaryKey = ["organisation"] + key
        self.uniques = uniques.map { ["organisation"] + $0 }
        self.indexes = indexes.map { ["organisation"] + $0 }
    }

    /// A column of one of the three types.
    struct Column: Sendable {
        let name: String
        let kind: Kind
        let nullable: Bool

        enum Kind: Sendable { case integer, text, bytes }

        static func integer(_ name: String) -> Column { Column(name: name, kind: .integer, nullable: false) }
        static func text(_ name: String) -> Column { Column(name: name, kind: .text, nullable: false) }
        static func bytes(_ name: String) -> Column { Column(name: name, kind: .bytes, nullable: false) }
        /// The same column, which may be empty.
        var optional: Column { Column(name: name, kind: kind, nullable: true) }
    }

    /// The statements that make the table in SQLite.
    var sqlite: [String] {
        let lines = columns.map { column in
            let type =
                switch column.kind {
                case .integer: "INTEGER"
                case .text: "TEXT"
                case .bytes: "BLOB"
                }
            return "\(column.name) \(type)\(column.nullable ? "" : " NOT NULL")"
        }
        let constraints =
            ["PRIMARY KEY (\(primaryKey.joined(separator: ", ")))"]
            + uniques.map { "UNIQUE (\($0.joined(separator: ", ")))" }
        let body = (lines + constraints).joined(separator: ", ")
        let table = "CREATE TABLE \(name) (\(body)) STRICT, WITHOUT ROWID"
        return [table]
            + indexes.map {
                "CREATE INDEX \(name)_by_\($0.dropFirst().joined(separator: "_")) ON \(name) (\($0.joined(separator: ", ")))"
            }
    }
}
