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

    /// Whether it holds keys, or digests by which somebody could be recognised.
    var holdsKeysOrDigests: Bool { columns.contains { ["wrapped", "digest"].contains($0.name) } }

    /// Whether it holds what keys have sealed.
    var holdsSealed: Bool { columns.contains { $0.name == "sealed" } }

    /// The columns by which rows of one organisation are told apart.
    var keyColumns: [String] { Array(primaryKey.dropFirst()) }

    /// The statements that make the table in PostgreSQL. Texts are compared by their bytes, as in SQLite.
    var postgres: [String] {
        written { kind in
            switch kind {
            case .integer: "bigint"
            case .text: "text COLLATE \"C\""
            case .bytes: "bytea"
            }
        }
    }

    /// The statements that make the table in SQLite.
    var sqlite: [String] {
        written(" STRICT, WITHOUT ROWID") { kind in
            switch kind {
            case .integer: "INTEGER"
            case .text: "TEXT"
            case .bytes: "BLOB"
            }
        }
    }

    private func written(_ ending: String = "", type: (Column.Kind) -> String) -> [String] {
        let lines = columns.map { "\($0.name) \(type($0.kind))\($0.nullable ? "" : " NOT NULL")" }
        let constraints =
            ["PRIMARY KEY (\(primaryKey.joined(separator: ", ")))"]
            + uniques.map { "UNIQUE (\($0.joined(separator: ", ")))" }
        let body = (lines + constraints).joined(separator: ", ")
        return ["CREATE TABLE \(name) (\(body))\(ending)"]
            + indexes.map {
                "CREATE INDEX \(Self.indexName(name, $0)) ON \(name) (\($0.joined(separator: ", ")))"
            }
    }

    static func indexName(_ table: String, _ columns: [String]) -> String {
        "\(table)_by_\(columns.dropFirst().joined(separator: "_"))"
    }
}
