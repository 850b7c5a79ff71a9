import Foundation
import Testing

@testable import Ledger

@Suite struct LogExportTests {
    @Test(arguments: [0, 1, 255, 256, 257, 600])
    func anExportVerifies(size: Int) throws {
        let export = try Sample.export(size)
        let layout = TileLayout(size: size)
        #expect(export.files.count == 2 + layout.hashTiles.count + layout.bundles.count)
        let outcome = LogVerification.verify(files: export.files, trusting: try Sample.signer().verifierKey)
        #expect(outcome.faults == [])
        #expect(outcome.isSound)
        #expect(outcome.checkpoint?.size == size)

        let bundles = try layout.bundles.map { try #require(export.files[$0.path]) }
        #expect(try bundles.flatMap { try #require(EntryBundle.decode($0)) } == Sample.entries(size))
    }

    @Test func whatCannotBeProvenIsNotExported() throws {
        let entries = try Sample.entries(3)
        let note = try Sample.note(over: entries)
        let key = try Sample.signer().verifierKey
        #expect(throws: LogFault.checkpointRoot) {
            try LogExport(entries: Array(entries.dropLast()), checkpoint: note, key: key)
        }
        #expect(throws: LogFault.checkpointRoot) {
            try LogExport(entries: entries.reversed(), checkpoint: note, key: key)
        }
        #expect(throws: LogFault.checkpointSignature) {
            try LogExport(entries: entries, checkpoint: note, key: Sample.signer(seed: 8).verifierKey)
        }
        let otherOrigin = try Sample.note(over: entries, origin: "log.example.org/other")
        #expect(throws: LogFault.checkpointOrigin) {
            try LogExport(entries: entries, checkpoint: otherOrigin, key: key)
        }
        let noCheckpoint = try SignedNote(text: "hello\n", signedBy: Sample.signer())
        #expect(throws: LogFault.checkpointMalformed) {
            try LogExport(entries: entries, checkpoint: noCheckpoint, key: key)
        }
        let tooLong = entries + [[UInt8](repeating: 0, count: 65_536)]
        #expect(throws: LogFault.entry(3)) {
            try LogExport(entries: tooLong, checkpoint: Sample.note(over: tooLong), key: key)
        }
    }

    /// Writes a log for checkers in other languages: the export in the folder that GESTAND_LOG_EXPORT names, and
    /// beside it, with `.earlier` behind the folder's name, a checkpoint from when the log was shorter.
    @Test func anExportVerifiesAfterBeingWrittenToAFolder() throws {
        let named = ProcessInfo.processInfo.environment["GESTAND_LOG_EXPORT"]
        let temporary = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let folder = named.map { URL(fileURLWithPath: $0, isDirectory: true) } ?? temporary
        let earlierFile = URL(fileURLWithPath: folder.path + ".earlier")
        defer {
            try? FileManager.default.removeItem(at: temporary)
            if named == nil { try? FileManager.default.removeItem(at: earlierFile) }
        }

        let export = try Sample.export(600)
        let earlier = try Sample.note(over: Sample.entries(389))
        for (path, bytes) in export.files {
            let file = folder.appendingPathComponent(path)
            let parent = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        try Data(earlier.bytes).write(to: earlierFile)

        var files: [String: [UInt8]] = [:]
        for path in export.files.keys {
            files[path] = try Array(Data(contentsOf: folder.appendingPathComponent(path)))
        }
        let handedOut = try SignedNote(bytes: Array(Data(contentsOf: earlierFile)))
        #expect(LogVerification.verify(files: files, earlier: [handedOut]).isSound)
    }
}
