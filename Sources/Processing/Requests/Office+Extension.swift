import Declarations
import Documents
import Rules
import Vault

/// Why more time is not taken.
public enum ExtensionRefusal: Refusal, Hashable {
    /// The rules do not allow it now; the explanation says why.
    case notPossible(Bilingual)
    /// The law asks for a reason.
    case reasonMissing

    /// Stable code.
    public var code: String {
        switch self {
        case .notPossible: "extension.not-possible"
        case .reasonMissing: "extension.reason-missing"
        }
    }
    /// It cannot be accepted.
    public var category: RefusalCategory { .invalid }
    /// What to do.
    public var message: Bilingual {
        switch self {
        case .notPossible(let why): why
        case .reasonMissing:
            Bilingual(
                nl: "Kies waarom het langer duurt. De wet vraagt een reden.",
                en: "Choose why it takes longer. The law asks for a reason.")
        }
    }
}

extension Office {
    /// Takes more time (art. 12(3)): a letter with the reason leaves now, and the term becomes three months.
    ///
    /// - Throws: `ExtensionRefusal` when it is too late for the letter, or was done before.
    ///
    /// - Parameter reason: the reason the law knows; nil when none was chosen.
    public func extend(
        _ reference: String, reason: Letters.ExtensionReason?, explanation: String, revision: Int, by actor: Actor
    ) async throws {
        guard let reason else { throw ExtensionRefusal.reasonMissing }
        guard explanation.count <= ValueRules.noteLimit else { throw LetterAnswerRefusal.tooLong }
        let opening = opening(BuiltIn.rights, by: actor)
        let statusSecret = environment.entropy.secret()
        let mail = NewMail(environment.entropy)
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard var request = try transaction.request(reference: reference) else { throw RequestRefusal.unknown }
                guard request.state.isOpen else { throw RequestRefusal.alreadyAnswered }
                guard request.revision == revision else { throw RequestRefusal.changedMeanwhile }
                let decision = ExtensionDecision(
                    for: request.due(under: office.versions, today: opening.today), on: opening.today)
                guard decision.isPossible else { throw ExtensionRefusal.notPossible(decision.explanation) }
                request.extendedOn = opening.today
                let due = request.due(under: office.versions, today: opening.today)
                request.dueOn = due.binding
                try transaction.update(request)
                try transaction.add(RequestEvent(.extended, by: actor.name, at: opening.now), to: request.id)
                try transaction.log(
                    LogEvent(.decide, purpose: BuiltIn.rights, caseID: request.id.rawValue, detail: "extended"),
                    by: actor, at: opening.now)
                try transaction.addLink(
                    SecretDigest(of: statusSecret),
                    RequestLink(
                        request: request.id, kind: .status,
                        expiresAt: opening.now.adding(hours: Self.statusDays * 24)), at: opening.now)
                let letter = office.extensionLetter(
                    for: request, due: due, reason: reason, explanation: explanation, statusSecret: statusSecret)
                try office.mail(letter, about: request, in: mail, as: .extension, for: opening, into: transaction)
            }
        }
    }
}
