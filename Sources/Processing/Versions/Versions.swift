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

    /// Publishes a version: stored byte for byte, and never changed afterwards.
    ///
    /// - Throws: `NeverRefusal` when it contradicts its own promises, `VersionRefusal` when its number is taken.
    static func publish(
        _ read: ReadDeclaration, in vault: OrganisationVault, by actor: Actor, environment: Environment
    ) async throws {
        try check(read.declaration)
        let now = environment.now
        let settings = read.declaration.statement
        let version = PublishedVersion(
            version: settings.version, source: read.text, effectiveOn: settings.effective, publishedAt: now)
        try await vault.write { transaction in
            guard try transaction.publish(version) else { return }
            try transaction.log(
                LogEvent(.publish, declarationVersion: version.version), by: actor, at: now)
        }
    }

    /// Every published version; in force is the newest one that has taken effect, or else the first.
    ///
    /// - Returns: nil when none was published: the work stopped between making the vault and publishing.
    static func load(from vault: OrganisationVault, today: CalendarDate) async throws -> DeclarationVersions? {
        let published = try await vault.read { try $0.versions() }
        let all = try published.map { version in
            let reading = DeclarationReader.read(text: version.source, file: "version \(version.version)")
            guard let read = reading.read else { throw Fault("published version \(version.version) cannot be read") }
            return read.declaration
        }
        return all.first.map { DeclarationVersions(current: $0, earlier: all).inForce(on: today) }
    }
}
