import Declarations
import Foundation
import Rules

/// The declarations of the example organisations, read from their folder.
enum DemoExamples {
    /// Every declaration in a folder; the organisation that shows everything comes first.
    ///
    /// - Throws: `DemoRefusal`.
    static func read(_ folder: String) throws -> [ReadDeclaration] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.sorted()
        guard !names.isEmpty else { throw DemoRefusal.examplesMissing(folder) }
        let read = try names.map { name in
            let path = "\(folder)/\(name)"
            guard let bytes = FileManager.default.contents(atPath: path) else {
                throw DemoRefusal.examplesMissing(folder)
            }
            let reading = DeclarationReader.read(bytes: [UInt8](bytes), file: path)
            if let read = reading.read { return read }
            let message = reading.findings.first?.message ?? DemoTexts.unreadable
            throw DemoRefusal.exampleFlawed(file: path, message: message)
        }
        return read.sorted { one, other in
            (one.declaration.organisation.id == DemoHouse.first ? 0 : 1, one.declaration.organisation.name)
                < (other.declaration.organisation.id == DemoHouse.first ? 0 : 1, other.declaration.organisation.name)
        }
    }
}
