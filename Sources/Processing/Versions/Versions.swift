import Declarations
import Rules
import Vault

/// Publishing declarations and reading the published ones back.
enum Versions {
    /// Refuses a declaration that contradicts its own promises, or has no day on which it takes effect.
    static func check(_ declaration: Declaration) throws {
        if declaration.statement.exactness == .unknown { throw UndatedStatement() }
        if let contradiction = NeverRules.contradictions(in: declaration).first { throw contradiction }
    }

    /// What is to happen in the transaction that publishes.
    typealias Also = @Sendable (borrowing Transaction) throws -> Void

    /// Publishes a version: stored byte for byte, and never changed afterwards.
    ///
    /// - Parameters:
    ///   - isConfirmed: whether somebody looked at what it changes for people and said yes.
    ///   - also: done with it, or not at all; also when this very text was published before.
    /// - Throws: `NeverRefusal` when it contradicts its own promises, `VersionRefusal` when its number is taken,
    ///   `PublicationRefusal` when it cannot follow on the earlier ones, or changes something and is not confirmed.
    static func publish(
        _ read: ReadDeclaration, isConfirmed: Bool = false, in vault: OrganisationVault, by actor: Actor,
        environment: Environment, with also: @escaping Also = { _ in }
    ) async throws {
        try check(read.declaration)
        let now = environment.now
        let settings = read.declaration.statement
        let version = PublishedVersion(
            version: settings.version, source: read.text, effectiveOn: settings.effective, publishedAt: now)
        try await vault.write { transaction in
            let earlier = try transaction.versions()
            if !earlier.contains(where: { $0.version == version.version }) {
                let declarations = try earlier.map(declaration)
                try PublicationRules.check(read.declaration, after: declarations)
                if let newest = declarations.last, !isConfirmed {
                    let material = VersionComparison(from: newest, to: read.declaration).material
                    guard material.isEmpty else { throw PublicationRefusal.unconfirmed(changes: material.count) }
                }
            }
            if try transaction.publish(version) {
                try transaction.log(
                    LogEvent(.publish, declarationVersion: version.version), by: actor, at: now)
            }
            try also(transaction)
        }
    }

    /// Every published version; in force is the newest one that has taken effect, or else the first.
    ///
    /// - Returns: nil when none was published: the work stopped between making the vault and publishing.
    static func load(from vault: OrganisationVault, today: CalendarDate) async throws -> DeclarationVersions? {
        let published = try await vault.read { try $0.versions() }
        let all = try published.map(declaration)
        let days = Dictionary(published.map { ($0.version, AmsterdamTime.date(of: $0.publishedAt)) }) { first, _ in
            first
        }
        return all.first.map {
            DeclarationVersions(current: $0, earlier: all, publishedOn: days).inForce(on: today)
        }
    }

    /// What a published version declares. Every release reads what an earlier one published.
    static func declaration(of version: PublishedVersion) throws -> Declaration {
        let reading = DeclarationReader.read(text: version.source, file: "version \(version.version)")
        guard let read = reading.read else { throw Fault("published version \(version.version) cannot be read") }
        return read.declaration
    }
}
