import Declarations
import Documents
import Foundation
import Testing

/// What an earlier release published stays readable: `Tests/Fixtures/versions` holds declarations by the release that
/// published them, with a digest of the statement that each makes in both languages.
@Suite("A version that an earlier release published is still read and shown")
struct OldVersionTests {
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    private static let folder = VersionFixture.folder.appendingPathComponent("versions")
    private static let digests = folder.appendingPathComponent("digests.txt")

    /// FNV-1a over 64 bits: enough to notice a change of text.
    private static func digest(_ text: String) -> String {
        let hash = text.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        return String(hash, radix: 16)
    }

    private static func line(_ name: String) throws -> String {
        let declaration = try VersionFixture.read(VersionFixture.text("versions/\(name)"))
        let texts = Language.allCases.map { StatementMarkdown.render(StatementDocument.make(declaration, $0)) }
        for text in texts { #expect(text.count > 2_000) }
        return "\(name) \(texts.map(digest).joined(separator: " "))"
    }

    @Test("six were published by release 1.0.0")
    func there() {
        #expect(Self.names.filter { $0.hasPrefix("1.0.0-") }.count == 6)
    }

    /// A change of the words of the statement changes the digests: look at the difference, then write them anew with
    /// `GESTAND_WRITE_DIGESTS=1`.
    @Test("each is read, and makes the statement it made")
    func same() throws {
        let lines = try Self.names.map(Self.line)
        if ProcessInfo.processInfo.environment["GESTAND_WRITE_DIGESTS"] == "1" {
            try (lines.joined(separator: "\n") + "\n").write(to: Self.digests, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: Self.digests, encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(lines == kept)
    }
}
