import Declarations
import Rules

extension Office {
    /// The declaration in force as it was published, byte for byte.
    ///
    /// - Throws: `Fault` when the version in force is not among those published.
    public func declarationText() async throws -> String {
        let number = declaration.statement.version
        let published = try await vault.read { try $0.versions() }
        guard let version = published.first(where: { $0.version == number }) else {
            throw Fault("version \(number) is in force but was not published")
        }
        return version.source
    }
}
