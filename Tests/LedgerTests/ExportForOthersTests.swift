import Foundation
import Testing

@testable import Ledger

@Suite struct ExportForOthersTests {
    /// Leaves exports for a verifier that shares no code with us; `make test` names the folder and runs it.
    private static let folder = ProcessInfo.processInfo.environment["GESTAND_LOG_EXPORTS"]

    @Test("an export is left for each size", .enabled(if: folder != nil), arguments: [1, 5, 256, 600])
    func left(size: Int) throws {
        let folder = try #require(Self.folder)
        let root = URL(filePath: folder).appending(path: "ledger-\(size)")
        for (path, bytes) in try Sample.export(size).files {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }
}
