import Declarations
import Foundation
import Testing

/// Files of `Tests/Fixtures` for tests about versions.
enum VersionFixture {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Fixtures").standardized

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    static func read(_ text: String) throws -> Declaration {
        let reading = DeclarationReader.read(text: text, file: "fixture")
        return try #require(reading.read?.declaration, "\(reading.findings.map(\.message.en))")
    }

    /// A declaration with every key, with changes to its text.
    static func rich(_ changes: [(String, String)] = []) throws -> Declaration {
        var text = try text("declarations/rich.yaml")
        for (old, new) in changes {
            try #require(text.components(separatedBy: old).count == 2, "\(old) must stand there once")
            text = text.replacingOccurrences(of: old, with: new)
        }
        return try read(text)
    }
}
