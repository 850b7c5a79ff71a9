import Testing

@Suite("A file holds one concept, so it is small")
struct SizeTests {
    /// No file is longer than this.
    static let longest = 300
    /// Half of the files are shorter than this.
    static let median = 90

    static func violations(in files: [TextFile]) -> [Violation] {
        files.filter { $0.lineCount > longest }.map { Violation($0.name, $0.lineCount, "longer than \(longest) lines") }
    }

    static func median(of files: [TextFile]) -> Int {
        let counts = files.map(\.lineCount).sorted()
        return counts.isEmpty ? 0 : counts[counts.count / 2]
    }

    @Test("no file of source or tests is too long")
    func longest() {
        let files = Repository.files.filter {
            [".swift", ".py", ".sh"].contains(where: $0.name.hasSuffix) || $0.name == "Makefile"
        }
        #expect(files.count > Repository.sources.count)
        #expect(Self.violations(in: files) == [])
    }

    @Test("half of the sources are short")
    func median() {
        #expect(Self.median(of: Repository.sources.map(\.file)) < Self.median)
    }

    @Test("half of the tests are short")
    func medianOfTests() {
        #expect(Self.median(of: Repository.tests.map(\.file)) < Self.median)
    }

    @Test("a file with a line too many is caught")
    func caught() {
        let exact = TextFile("a.swift", String(repeating: "\n", count: 300))
        let tooLong = TextFile("b.swift", String(repeating: "\n", count: 301))
        #expect(Self.violations(in: [exact, tooLong]).map(\.file) == ["b.swift"])
        #expect(Self.median(of: [exact, tooLong]) >= Self.median)
    }
}
