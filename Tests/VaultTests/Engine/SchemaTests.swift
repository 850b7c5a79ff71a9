import Testing

@testable import Vault

@Suite("Every table is described once, for both engines")
struct SchemaTests {
    static let tables = Schema.steps.flatMap { $0 }

    @Test("every key, unique and index starts with the organisation, and names columns that are there")
    func organisation() {
        for table in Self.tables {
            let names = table.columns.map(\.name)
            #expect(names.first == "organisation" && Set(names).count == names.count, "\(table.name)")
            for list in [table.primaryKey] + table.uniques + table.indexes {
                #expect(list.first == "organisation" && Set(list).isSubset(of: names), "\(table.name)")
            }
        }
        #expect(Set(Self.tables.map(\.name)).count == Self.tables.count)
    }

    @Test("instants are integers named at, dates are texts named on, and a key is never empty")
    func types() {
        for table in Self.tables {
            for column in table.columns {
                if column.name.hasSuffix("_at") { #expect(column.kind == .integer, "\(table.name).\(column.name)") }
                if column.name.hasSuffix("_on") { #expect(column.kind == .text, "\(table.name).\(column.name)") }
                if table.primaryKey.contains(column.name) { #expect(!column.nullable, "\(table.name).\(column.name)") }
            }
        }
    }

    @Test("in SQLite a table is strict and is its own index")
    func sqlite() {
        let table = Table(
            "notes", key: ["note"], columns: [.text("note"), .integer("made_at"), .bytes("sealed").optional],
            uniques: [["made_at"]], indexes: [["made_at", "note"]])
        #expect(
            table.sqlite == [
                "CREATE TABLE notes (organisation TEXT NOT NULL, note TEXT NOT NULL, made_at INTEGER NOT NULL, "
                    + "sealed BLOB, PRIMARY KEY (organisation, note), UNIQUE (organisation, made_at)) "
                    + "STRICT, WITHOUT ROWID",
                "CREATE INDEX notes_by_made_at_note ON notes (organisation, made_at, note)",
            ])
    }
}
