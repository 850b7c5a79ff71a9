import Testing

@Suite("All SQL is in the vault, in the subset that both engines share")
struct SQLTests {
    /// What speaks to one engine, about its files, is not in the subset.
    static let engineFolder = "Sources/Vault/Engine/"

    static func outsideVault(_ files: [SwiftFile]) -> [Violation] {
        statements(in: files.filter { $0.module != "Vault" }).map { Violation($0.file, $0.literal.line, "SQL") }
    }

    static func outsideSubset(_ files: [SwiftFile]) -> [Violation] {
        statements(in: files.filter { $0.module == "Vault" && !$0.name.hasPrefix(engineFolder) })
            .flatMap(\.violations)
    }

    private static func statements(in files: [SwiftFile]) -> [SQLStatement] {
        files.flatMap { file in file.literals.compactMap { SQLStatement($0, in: file) } }
    }

    @Test("no other module holds SQL")
    func elsewhere() {
        #expect(Self.outsideVault(Repository.sources) == [])
    }

    @Test("the vault keeps to the subset")
    func subset() {
        #expect(Self.outsideSubset(Repository.sources) == [])
    }

    @Test("the statements of the vault are found at all")
    func found() {
        #expect(!Self.statements(in: Repository.sources.filter { $0.module == "Vault" }).isEmpty)
    }

    @Test(
        "SQL elsewhere is caught",
        arguments: [
            "let a = \"SELECT name FROM people\"", "let a = \"\"\"\n  DELETE FROM people\n  \"\"\"",
            "let a = \"INSERT INTO people (name) VALUES ($1)\"", "let a = \"UPDATE people SET name = $1\"",
        ])
    func elsewhereIsCaught(text: String) {
        #expect(Self.outsideVault([SwiftFile("Sources/Processing/A.swift", text)]).count == 1)
        #expect(Self.outsideVault([SwiftFile("Sources/Vault/A.swift", text)]) == [])
    }

    @Test(
        "a sentence about choosing is no SQL", arguments: ["\"Select a person from the list\"", "// SELECT a FROM b"])
    func sentences(text: String) {
        #expect(Self.outsideVault([SwiftFile("Sources/Site/A.swift", "let a = \(text)")]) == [])
    }

    @Test(
        "statements outside the subset are caught",
        arguments: [
            "SELECT * FROM people", "SELECT p.* FROM people p", "INSERT INTO a (b) VALUES ($1) RETURNING *",
            "SELECT a FROM b WHERE c = $1 AND d = $3", "SELECT a FROM b WHERE c = $2 AND d = $3",
            "SELECT a FROM b WHERE c = $0 AND d = $1", "SELECT a FROM b WHERE c < now()",
            "SELECT strftime('%Y', a) FROM b",
            "INSERT OR REPLACE INTO a (b) VALUES ($1)", "CREATE TABLE a (b INTEGER PRIMARY KEY AUTOINCREMENT)",
            "SELECT a::text FROM b", "UPDATE a SET b = CURRENT_TIMESTAMP WHERE c = $1",
        ])
    func outsideIsCaught(statement: String) {
        #expect(Self.outsideSubset([SwiftFile("Sources/Vault/A.swift", "let a = \"\(statement)\"")]).count == 1)
    }

    @Test(
        "statements in the subset are not",
        arguments: [
            "SELECT count(*) FROM people WHERE organisation = $1 AND known = $2 OR hidden = $2",
            "INSERT INTO a (b, c) VALUES ($1, $2) ON CONFLICT (b) DO UPDATE SET c = $2 RETURNING b",
            "UPDATE a SET b = $3 WHERE c = $1 AND d = $2 AND e = $1", "SELECT a FROM b",
        ])
    func insideIsNotCaught(statement: String) {
        #expect(Self.outsideSubset([SwiftFile("Sources/Vault/A.swift", "let a = \"\(statement)\"")]) == [])
    }
}
