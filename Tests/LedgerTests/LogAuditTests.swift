import Testing

@testable import Ledger

@Suite("A log is checked where it is kept, and the first wrong entry or head is named")
struct LogAuditTests {
    /// A log with heads at some sizes, as it is kept.
    struct Kept {
        var leaves: [[UInt8]]
        var noted: [[UInt8]]
        var heads: [(size: Int, edge: [UInt8], note: [UInt8])] = []

        init(_ sizes: [Int]) throws {
            leaves = try Sample.entries(sizes.last ?? 0)
            noted = leaves.map { TreeHash.leaf($0).bytes }
            for size in sizes {
                var frontier = Frontier()
                for leaf in leaves.prefix(size) { frontier.append(.leaf(leaf)) }
                heads.append((size, frontier.bytes, try Sample.note(over: leaves.prefix(size)).bytes))
            }
        }

        func audit() throws -> AuditFault? {
            var audit = LogAudit(key: try Sample.signer().verifierKey)
            do throws(AuditFault) {
                for head in heads {
                    for number in audit.size..<head.size {
                        try audit.take(number, leaf: leaves[number], noted: noted[number])
                    }
                    try audit.compare(size: head.size, edge: head.edge, note: head.note, verifiesSignature: true)
                }
            } catch { return error }
            return nil
        }
    }

    static let sizes = [1, 3, 8, 11, 25]

    @Test("a log that nobody touched holds")
    func sound() throws {
        #expect(try Kept(Self.sizes).audit() == nil)
    }

    @Test("a changed entry is named, whichever it is", arguments: 0..<25)
    func entry(number: Int) throws {
        var kept = try Kept(Self.sizes)
        kept.leaves[number][5] ^= 1
        #expect(try kept.audit() == .entry(number))
    }

    @Test("an entry changed together with its hash lies between two heads, and is among those named", arguments: 0..<25)
    func entryAndHash(number: Int) throws {
        var kept = try Kept(Self.sizes)
        kept.leaves[number][5] ^= 1
        kept.noted[number] = TreeHash.leaf(kept.leaves[number]).bytes
        guard case .entries(let range)? = try kept.audit() else {
            Issue.record("not found")
            return
        }
        #expect(range.contains(number))
        let after = try #require(Self.sizes.first { $0 > number })
        let before = Self.sizes.last { $0 <= number } ?? 0
        #expect(range.lowerBound >= before && range.upperBound <= after)
    }

    @Test("a head is named when its note, its signature or its edge was changed", arguments: 0..<sizes.count)
    func head(place: Int) throws {
        let size = Self.sizes[place]
        var note = try Kept(Self.sizes)
        note.heads[place].note = try Sample.note(over: Array(note.leaves.prefix(size).reversed()) + [[1]]).bytes
        #expect(try note.audit() == .head(size: size))
        var signature = try Kept(Self.sizes)
        let other = try Checkpoint(
            origin: Sample.origin, size: size, root: try #require(Frontier(bytes: signature.heads[place].edge)).root)
        signature.heads[place].note = try other.signed(by: Sample.signer(seed: 8)).bytes
        #expect(try signature.audit() == .head(size: size))
        var edge = try Kept(Self.sizes)
        edge.heads[place].edge[12] ^= 1
        #expect(try edge.audit() == .head(size: size))
    }

    @Test("an entry that is not there is named")
    func missing() throws {
        var audit = LogAudit(key: try Sample.signer().verifierKey)
        let leaf = try Sample.entry(0).bytes
        try audit.take(0, leaf: leaf, noted: TreeHash.leaf(leaf).bytes)
        #expect(throws: AuditFault.missing(1)) { try audit.take(2, leaf: leaf, noted: TreeHash.leaf(leaf).bytes) }
    }

    @Test("the code of a fault is read back, and nothing else is")
    func codes() {
        let faults: [AuditFault] = [.entry(0), .entries(3..<9), .missing(5), .head(size: 40), .unsigned(7)]
        for fault in faults { #expect(AuditFault(code: fault.code) == fault) }
        for text in ["", "held", "entry", "entry.x", "entry.1.2", "entries.9.3", "entry.-1", "entry."] {
            #expect(AuditFault(code: text) == nil)
        }
    }
}
