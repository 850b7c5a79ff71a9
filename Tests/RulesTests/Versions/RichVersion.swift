import Declarations
import Foundation
import Testing

/// The declaration with every key, with changes to its text.
enum RichVersion {
    static func make(_ changes: [(String, String)] = [], version: Int? = nil) throws -> Declaration {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Fixtures/declarations/rich.yaml").standardized
        var text = try String(contentsOf: file, encoding: .utf8)
        for (old, new) in changes {
            try #require(text.contains(old), "\(old)")
            text = text.replacingOccurrences(of: old, with: new)
        }
        let reading = DeclarationReader.read(text: text, file: "rich")
        var declaration = try #require(reading.read?.declaration, "\(reading.findings.map(\.message.en))")
        if let version { declaration.statement.version = version }
        return declaration
    }
}
