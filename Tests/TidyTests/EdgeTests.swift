import Testing

@Suite("Clock and chance are arguments")
struct EdgeTests {
    /// What reads the clock or throws dice.
    static let reads = [
        "Date()", "Date.now", "Date(timeIntervalSinceNow:", "time(nil)", "systemUptime", "UUID()", ".random(",
        ".randomElement(", ".shuffled(", ".shuffle(",
        "SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock", "DispatchTime.now", "clock_gettime(",
        "gettimeofday(", "getrandom(", "SymmetricKey(size:", "PrivateKey()",
    ]

    /// The few places where the real clock and real chance come in; the rest gets them as arguments.
    static let edges: Set<String> = [
        "Sources/Vault/Keys/Entropy.swift",
        // How long something took, for time-outs.
        "Sources/Vault/Engine/Stopwatch.swift",
        "Sources/gestand/",
    ]

    static func violations(in files: [SwiftFile]) -> [Violation] {
        files.filter { file in !edges.contains { file.name.hasPrefix($0) } }.flatMap { file in
            file.code { line in reads.first { Words.contain($0, in: line) } }
        }
    }

    @Test("no source reads the clock or throws dice, except at the edge")
    func sources() {
        #expect(Self.violations(in: Repository.sources) == [])
    }

    @Test(
        "reading the clock and throwing dice is caught",
        arguments: [
            "let now = Date()", "let id = UUID().uuidString", "Int.random(in: 0..<6)", "let now = Date.now",
            "names.shuffled()", "let key = SymmetricKey(size: .bits256)",
        ])
    func caught(line: String) {
        #expect(Self.violations(in: [SwiftFile("Sources/Rules/A.swift", line)]).count == 1)
    }

    @Test("the edge itself, and dates of our own, are not caught")
    func notCaught() {
        #expect(Self.violations(in: [SwiftFile("Sources/Vault/Keys/Entropy.swift", "UInt8.random(in: 0...255)")]) == [])
        #expect(Self.violations(in: [SwiftFile("Sources/Rules/A.swift", "let date = CalendarDate()")]) == [])
    }
}
