import Testing

@testable import Ledger

@Suite struct LogVerificationTests {
    @Test func aFlippedByteAnywhereIsFoundAndNamed() throws {
        let size = 5
        let export = try Sample.export(size)
        for (path, bytes) in export.files {
            let owners = path.hasPrefix("tile/entries/") ? try owners(ofBytesIn: 0..<size) : []
            for index in bytes.indices {
                for mask in [0x01, 0x20, 0x80] as [UInt8] {
                    let faults = faults(in: export, flipping: path, at: index, mask)
                    switch path {
                    case "checkpoint", "key.vkey":
                        #expect(faults.count == 1)
                        // A key that is not itself any more has signed nothing, so the key must be named.
                        #expect(faults.first?.file == path)
                    case "tile/0/000.p/5": #expect(faults == [.tile(path)])
                    default: #expect(faults == [.entry(owners[index])])
                    }
                }
            }
        }
    }

    @Test func aFlippedByteInALargerLogIsFoundAndNamed() throws {
        let export = try Sample.export(600)
        for path in ["tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2"] {
            let bytes = try #require(export.files[path])
            for index in stride(from: 0, to: bytes.count, by: 61) {
                #expect(faults(in: export, flipping: path, at: index, 0x10) == [.tile(path)])
            }
        }
        for bundle in TileLayout(size: 600).bundles {
            let owners = try owners(ofBytesIn: bundle.range)
            #expect(owners.count == export.files[bundle.path]?.count)
            for index in stride(from: 0, to: owners.count, by: 997) {
                #expect(faults(in: export, flipping: bundle.path, at: index, 0x10) == [.entry(owners[index])])
            }
        }
    }

    @Test func everyBundleWithAWrongEntryIsNamed() throws {
        var files = try Sample.export(600).files
        for path in ["tile/entries/000", "tile/entries/002.p/88"] { files[path]?[5] ^= 1 }
        #expect(LogVerification.verify(files: files).faults == [.entry(0), .entry(512)])
    }

    @Test func whatWasChangedTogetherStillMissesTheSignedRoot() throws {
        var entries = try Sample.entries(300)
        let honest = try Sample.export(300)
        entries[280] = try Sample.entry(999).bytes
        var forged = try LogExport(
            entries: entries, checkpoint: Sample.note(over: entries), key: Sample.signer().verifierKey
        ).files
        forged["checkpoint"] = honest.files["checkpoint"]
        #expect(LogVerification.verify(files: forged).faults == [.checkpointRoot])

        forged["tile/entries/000"]?[5] ^= 1
        #expect(LogVerification.verify(files: forged).faults == [.entry(0), .checkpointRoot])
    }

    @Test func missingAndSuperfluousFilesAreNamed() throws {
        let files = try Sample.export(257).files
        for path in files.keys {
            var fewer = files
            fewer[path] = nil
            #expect(LogVerification.verify(files: fewer).faults == [.missingFile(path)])
        }
        var more = files
        more["tile/0/002"] = []
        more["notes.txt"] = []
        let expected: [LogFault] = [.unexpectedFile("notes.txt"), .unexpectedFile("tile/0/002")]
        #expect(LogVerification.verify(files: more).faults == expected)
    }

    @Test func filesOfTheWrongLengthAreNamed() throws {
        let files = try Sample.export(4).files
        for change in [-32, -1, 1, 32] {
            var changed = files
            let bytes = try #require(files["tile/0/000.p/4"])
            changed["tile/0/000.p/4"] = change < 0 ? bytes.dropLast(-change) : bytes + [UInt8](bytes.prefix(change))
            #expect(LogVerification.verify(files: changed).faults == [.tile("tile/0/000.p/4")])
        }
        let bundle = "tile/entries/000.p/4"
        for more in [[0], [0, 0], [0, 1, 9]] as [[UInt8]] {
            var changed = files
            changed[bundle]? += more
            #expect(LogVerification.verify(files: changed).faults == [.bundle(bundle)])
        }
        var shorter = files
        shorter[bundle] = try EntryBundle.encode(Sample.entries(3))
        #expect(LogVerification.verify(files: shorter).faults == [.entry(3)])
    }

    @Test func aSignedSizeOutOfProportionIsRefusedAtOnce() throws {
        var files = try Sample.export(5).files
        let huge = try Checkpoint(origin: Sample.origin, size: .max, root: .empty).signed(by: Sample.signer())
        files["checkpoint"] = huge.bytes
        #expect(LogVerification.verify(files: files).faults == [.missingFile("tile/entries/000")])
    }

    @Test func anotherKeyIsNotTrusted() throws {
        let files = try Sample.export(2).files
        let other = try Sample.signer(seed: 8).verifierKey
        let outcome = LogVerification.verify(files: files, trusting: other)
        #expect(outcome.faults == [.keyNotTrusted])
        #expect(!outcome.isSound)

        var replaced = files
        replaced["key.vkey"] = Array((other.text + "\n").utf8)
        #expect(LogVerification.verify(files: replaced).faults == [.checkpointSignature])
        replaced["key.vkey"] = Array(other.text.utf8)
        #expect(LogVerification.verify(files: replaced).faults == [.keyMalformed])
    }

    @Test func theLogMustHaveGrownFromWhatWasHandedOut() throws {
        let entries = try Sample.entries(20)
        let files = try Sample.export(20).files
        let honest = try [0, 7, 7, 16, 20].map { try Sample.note(over: entries.prefix($0)) }
        #expect(LogVerification.verify(files: files, earlier: honest).isSound)

        let rewritten = try Sample.note(over: entries.prefix(8).reversed())
        let root = MerkleTree(leaves: entries.map(TreeHash.leaf)).root
        let longer = try Checkpoint(origin: Sample.origin, size: 21, root: root).signed(by: Sample.signer())
        let foreign = try SignedNote(text: "hello\n", signedBy: Sample.signer())
        let outcome = LogVerification.verify(files: files, earlier: honest + [longer, foreign, rewritten])
        #expect(outcome.faults == [.earlierNote(6), .earlierCheckpoint(size: 8), .earlierCheckpoint(size: 21)])
    }

    @Test func everyFaultHasACodeOfItsOwn() {
        let faults: [LogFault] = [
            .missingFile("a"), .unexpectedFile("a"), .keyMalformed, .keyNotTrusted, .checkpointMalformed,
            .checkpointSignature, .checkpointOrigin, .checkpointRoot, .tile("a"), .entry(3), .bundle("a"),
            .earlierCheckpoint(size: 3), .earlierNote(3),
        ]
        #expect(Set(faults.map(\.code)).count == faults.count)
        #expect(faults.map(\.entry) == faults.map { $0 == .entry(3) ? 3 : nil })
        #expect(faults.filter { $0.file == nil } == [.entry(3), .earlierCheckpoint(size: 3), .earlierNote(3)])
    }

    private func faults(in export: LogExport, flipping path: String, at index: Int, _ mask: UInt8) -> [LogFault] {
        var files = export.files
        files[path]?[index] ^= mask
        return LogVerification.verify(files: files).faults
    }

    /// For each byte of the bundle with these entries: the index of the entry it belongs to.
    private func owners(ofBytesIn range: Range<Int>) throws -> [Int] {
        try range.flatMap { [Int](repeating: $0, count: 2 + (try Sample.entry($0).bytes.count)) }
    }
}
