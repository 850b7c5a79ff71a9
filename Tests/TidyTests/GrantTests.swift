import Testing

@Suite("Only the gate makes a grant")
struct GrantTests {
    static func violations(in files: [SwiftFile]) -> [Violation] {
        files.filter { !$0.name.hasPrefix("Sources/Vault/Gate/") }.flatMap { file in
            file.code { line in line.contains(" Grant(") ? "Grant(" : nil }
        }
    }

    @Test("no source makes one, except in the folder of the gate")
    func sources() { #expect(Self.violations(in: Repository.sources) == []) }

    @Test("making one is caught")
    func caught() {
        let line = "let grant = Grant(purpose: purpose.id)"
        #expect(Self.violations(in: [SwiftFile("Sources/Vault/People/A.swift", line)]).count == 1)
        #expect(Self.violations(in: [SwiftFile("Sources/Vault/Gate/A.swift", line)]) == [])
    }
}
