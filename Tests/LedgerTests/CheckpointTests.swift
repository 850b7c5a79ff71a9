import Testing

@testable import Ledger

@Suite struct CheckpointTests {
    private let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

    @Test func aCheckpointIsThreeLinesAndItsExtensions() throws {
        let plain = try Checkpoint(origin: Sample.origin, size: 0, root: .empty)
        #expect(plain.text == "\(Sample.origin)\n0\n\(root)\n")
        #expect(try Checkpoint(text: plain.text) == plain)

        let extended = try Checkpoint(origin: "name", size: .max, root: .empty, extensions: ["one", "two 2"])
        #expect(extended.text == "name\n9223372036854775807\n\(root)\none\ntwo 2\n")
        #expect(try Checkpoint(text: extended.text) == extended)
    }

    @Test func aSignedCheckpointIsReadOnlyWithItsKey() throws {
        let checkpoint = try Checkpoint(origin: Sample.origin, size: 3, root: .empty)
        let note = try checkpoint.signed(by: Sample.signer())
        #expect(try Checkpoint(note: note, verifiedBy: Sample.signer().verifierKey) == checkpoint)
        #expect(throws: NoteFlaw.notSignedByKey) {
            try Checkpoint(note: note, verifiedBy: Sample.signer(seed: 8).verifierKey)
        }
    }

    @Test func malformedCheckpointsAreRefusedWithTheirReason() {
        let wrong: [(String, NoteFlaw)] = [
            ("", .checkpointLines), ("name\n0\n", .checkpointLines), ("name\n0\n\(root)", .checkpointLines),
            ("\n0\n\(root)\n", .checkpointLines), ("name\n0\n\(root)\n\n", .checkpointLines),
            ("name\n0\n\(root)\n\nlast\n", .checkpointLines),
            ("name\n00\n\(root)\n", .checkpointSize), ("name\n+1\n\(root)\n", .checkpointSize),
            ("name\n-1\n\(root)\n", .checkpointSize), ("name\n1 \n\(root)\n", .checkpointSize),
            ("name\n\n\(root)\n", .checkpointSize), ("name\n0x1\n\(root)\n", .checkpointSize),
            ("name\n9223372036854775808\n\(root)\n", .checkpointSize),
            ("name\n1\n\(root.dropLast())\n", .checkpointRoot), ("name\n1\nAAAA\n", .checkpointRoot),
        ]
        for (text, flaw) in wrong {
            #expect(throws: flaw) { try Checkpoint(text: text) }
        }
        #expect(throws: NoteFlaw.checkpointLines) { try Checkpoint(origin: "", size: 0, root: .empty) }
        #expect(throws: NoteFlaw.checkpointLines) { try Checkpoint(origin: "a\nb", size: 0, root: .empty) }
        #expect(throws: NoteFlaw.checkpointSize) { try Checkpoint(origin: "a", size: -1, root: .empty) }
        #expect(throws: NoteFlaw.checkpointLines) {
            try Checkpoint(origin: "a", size: 0, root: .empty, extensions: [""])
        }
    }
}
