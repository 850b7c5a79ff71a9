import Declarations
import Rules
import Vault

extension Office {
    /// Effects that a person can see at once.
    static let undeliveredShown = 50

    /// What could not leave, and then what waits: newest first.
    ///
    /// - Throws: `GateRefusal.roleMissing` for who does not handle requests.
    public func undelivered(by actor: Actor) async throws -> [OutboxEffect] {
        let opening = opening(BuiltIn.rights, by: actor)
        return try await vault.read { transaction in
            _ = try transaction.checkRole(opening)
            return try transaction.effects(in: .dead, limit: Self.undeliveredShown)
                + transaction.effects(in: .waiting, limit: Self.undeliveredShown)
        }
    }

    /// Tries again what was given up; what has left or waits already stays as it is.
    ///
    /// - Throws: `GateRefusal.roleMissing` for who does not handle requests.
    public func retry(_ effect: OutboxEffect.ID, by actor: Actor) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard try transaction.retry(effect, at: opening.now) else { return }
                try transaction.log(
                    LogEvent(.decide, purpose: BuiltIn.rights, detail: "mail-retried"), by: actor, at: opening.now)
            }
        }
    }
}
