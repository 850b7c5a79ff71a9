import Declarations
import Rules
import Vault

/// One organisation at work: its vault, its published declarations, and the world around it.
///
/// The use cases are methods of it, in a file each. It is a value: publishing a version gives a new one.
public struct Office: Sendable {
    /// What the organisation keeps.
    public let vault: OrganisationVault
    /// What it declares, all versions.
    public let versions: DeclarationVersions
    /// Clock, randomness, address.
    public let environment: Environment

    /// An office over an open vault.
    public init(vault: OrganisationVault, versions: DeclarationVersions, environment: Environment) {
        self.vault = vault
        self.versions = versions
        self.environment = environment
    }

    /// Whose office it is.
    public var organisation: Organisation.ID { vault.organisation }

    /// The declaration in force.
    public var declaration: Declaration { versions.current }

    /// A wish to open data now.
    func opening(_ purpose: Purpose.ID, by actor: Actor, caseRecord: HeldRecord.ID? = nil) -> Opening {
        opening(purpose, by: actor, caseRecord: caseRecord, at: environment.now)
    }

    /// A wish to open data at a moment that was read before: a write closure may run twice, and reads no clock.
    func opening(
        _ purpose: Purpose.ID, by actor: Actor, caseRecord: HeldRecord.ID? = nil, at now: Instant
    ) -> Opening {
        Opening(
            purpose: purpose, caseRecord: caseRecord, actor: actor, now: now, today: AmsterdamTime.date(of: now),
            versions: versions)
    }

    /// Writes to the log that something was refused, after the transaction that refused it was rolled back.
    ///
    /// A purpose that is not declared and a case that does not exist are words that somebody typed: they may be
    /// anything, a name too, so the log does not repeat them.
    func logging<Result: Sendable>(
        refusalsOf actor: Actor, purpose: Purpose.ID?, case caseRecord: HeldRecord.ID? = nil,
        _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        do { return try await body() } catch let refusal as any Refusal where refusal.isAboutPermission {
            let now = environment.now
            let declared = purpose.flatMap { declaration.purpose($0)?.id }
            try await vault.write { transaction in
                let known = try caseRecord.flatMap { try transaction.holds($0) ? $0.rawValue : nil }
                try transaction.log(
                    LogEvent(.refuse, purpose: declared, caseID: known, detail: refusal.code), by: actor, at: now)
            }
            throw refusal
        }
    }
}
