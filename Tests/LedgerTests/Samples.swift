import Ledger

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// What the tests sign, log and hash.
enum Sample {
    static let origin = "log.example.org/organisation"

    static func signer(_ name: String = origin, seed: UInt8 = 7) throws -> NoteSigner {
        try NoteSigner(name: name, privateKey: [UInt8](repeating: seed, count: 32))
    }

    /// Leaf hashes that all differ.
    static func leaves(_ count: Int) -> [TreeHash] {
        (0..<count).map { .leaf(Array("leaf \($0)".utf8)) }
    }

    /// An entry that depends on its number alone.
    static func entry(_ number: Int) throws -> LogEntry {
        var numbers = SeededNumbers(state: UInt64(number))
        let verbs = LogVerb.allCases
        let kinds = LogActor.Kind.allCases
        return try LogEntry(
            nonce: (0..<16).map { _ in UInt8.random(in: 0...255, using: &numbers) },
            organisation: "organisation",
            instant: 1_764_000_000_000 + Int64(number) * 977,
            actor: LogActor(kind: kinds[number % kinds.count], id: "actor-\(number % 5)"),
            verb: verbs[number % verbs.count],
            purpose: number.isMultiple(of: 3) ? nil : "purpose-\(number % 4)",
            caseID: number.isMultiple(of: 2) ? nil : "case-\(number)",
            subject: number.isMultiple(of: 5) ? nil : String(UInt64.random(in: 0...(.max), using: &numbers), radix: 36),
            fields: (0..<number % 4).map { "field-\(9 - $0)" },
            declarationVersion: number.isMultiple(of: 7) ? nil : number + 1,
            detail: number.isMultiple(of: 4) ? "done.\(number)" : nil)
    }

    static func entries(_ count: Int) throws -> [[UInt8]] {
        try (0..<count).map { try entry($0).bytes }
    }

    /// A checkpoint over the first entries, signed.
    static func note(over entries: some Sequence<[UInt8]>, origin: String = origin) throws -> SignedNote {
        var frontier = Frontier()
        for entry in entries { frontier.append(.leaf(entry)) }
        return try Checkpoint(origin: origin, size: frontier.size, root: frontier.root).signed(by: signer())
    }

    static func export(_ count: Int) throws -> LogExport {
        let entries = try entries(count)
        return try LogExport(entries: entries, checkpoint: note(over: entries), key: signer().verifierKey)
    }
}

/// Bytes as hexadecimal digits, in both directions.
enum Hex {
    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    static func decode(_ text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
