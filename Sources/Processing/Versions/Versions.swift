import Declarations
import Rules
import Vault

/// Publishing declarations and reading the published ones back.
enum Versions {
    /// Publishes a version: stored byte for byte, and never changed afterwards.
    ///
    /// - Throws: `NeverRefusal` when it contradicts its own promises, `VersionRefusal` when its number is taken.
    static func publish(
        _ read: ReadDeclaration, in vault: OrganisationVault, by actor: Actor, environment: Environment
    ) async throws {
        if let contradiction = NeverRules.contradictions(in: read.declaration).first { throw contradiction }
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
    static func load(from vault: OrganisationVault, today: CalendarDate) async throws -> DeclarationVersions {
        let published = try await vault.read { try $0.versions() }
        let all = try published.map { version in
            let reading = DeclarationReader.read(text: version.source, file: "version \(version.version)")
            guard let read = reading.read else { throw Fault("published version \(version.version) cannot be read") }
            return read.declaration
        }
        let current = all.filter { $0.statement.effective <= today }.max { $0.statement.version < $1.statement.version }
        guard let current = current ?? all.first else { throw Fault("an organisation has no published version") }
        return DeclarationVersions(current: current, earlier: all)
    }
}
