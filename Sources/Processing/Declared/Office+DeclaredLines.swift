import Declarations
import Rules
import Vault

/// Where in the file of a published version each element stands.
public struct DeclaredLines: Sendable {
    private let read: ReadDeclaration?

    /// The line of an element, or of the nearest one that contains it; nil when the file is not known.
    public func line(of element: String) -> Int? { read?.position(of: element).line }

    init(_ read: ReadDeclaration?) { self.read = read }
}

extension Office {
    /// The lines of the version in force, as its file was published.
    public func declaredLines() async throws -> DeclaredLines {
        let number = declaration.statement.version
        let version = try await vault.read { try $0.versions().first { $0.version == number } }
        guard let version else { return DeclaredLines(nil) }
        return DeclaredLines(DeclarationReader.read(text: version.source, file: "version \(number)").read)
    }
}
