import Declarations
import Rules
import Vault

/// Why a letter that was given up stays as it is.
public enum UndeliveredRefusal: Refusal, Hashable {
    /// The letter was erased after a month.
    case erased

    /// Stable code.
    public var code: String { "outbox.erased" }
    /// It came too late.
    public var category: RefusalCategory { .conflict }
    /// What to do.
    public var message: Bilingual {
        Bilingual(
            nl: "Deze brief is na 30 dagen gewist. Bereik de persoon op een andere manier, of stuur een nieuwe link.",
            en: "This letter was erased after 30 days. Reach the person in another way, or send a new link.")
    }
}

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
    /// - Throws: `GateRefusal.roleMissing` for who does not handle requests, `UndeliveredRefusal.erased`.
    public func retry(_ effect: OutboxEffect.ID, by actor: Actor) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard try transaction.retry(effect, at: opening.now) else { return }
                guard try transaction.holds(HeldRecord.ID(effect.rawValue)) else { throw UndeliveredRefusal.erased }
                try transaction.log(
                    LogEvent(.decide, purpose: BuiltIn.rights, detail: "mail-retried"), by: actor, at: opening.now)
            }
        }
    }

    /// Notes that whoever a given-up letter was for was told in another way, such as by telephone or on paper; the
    /// letter is erased.
    ///
    /// - Throws: `GateRefusal.roleMissing` for who does not handle requests.
    public func reachOtherwise(_ id: OutboxEffect.ID, by actor: Actor) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard var effect = try transaction.effect(id), effect.state == .dead else { return }
                effect.state = .reached
                let outcome = effect.outcome ?? "reached"
                guard try transaction.finish(id, state: .reached, outcome: outcome, at: opening.now) else { return }
                try office.noteDelivery(of: effect, on: opening.today, in: transaction, at: opening.now)
                try transaction.log(
                    LogEvent(
                        .decide, purpose: BuiltIn.rights, caseID: effect.request?.rawValue, detail: "mail-reached"),
                    by: actor, at: opening.now)
            }
        }
    }
}
