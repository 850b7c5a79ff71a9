import Declarations
import Documents
import Rules
import Vault

/// An answer in words, for requests that are no package of data: what was done, and what was not and why.
public struct LetterAnswer: Sendable {
    /// What was done, a sentence each.
    public var done: [String]
    /// What was refused, with a reason from the closed list; nil when nothing was.
    public var refused: (what: String, reason: RefusalReason)?

    /// An answer.
    public init(done: [String], refused: (what: String, reason: RefusalReason)? = nil) {
        self.done = done
        self.refused = refused
    }
}

/// Why an answer in words cannot go.
public enum LetterAnswerRefusal: Refusal, Hashable {
    /// It says nothing.
    case empty
    /// The reason is not one for this right.
    case reasonNotAllowed
    /// A refusal does not say what is refused.
    case whatMissing

    /// Stable code.
    public var code: String {
        switch self {
        case .empty: "answer.empty"
        case .reasonNotAllowed: "answer.reason-not-allowed"
        case .whatMissing: "answer.what-missing"
        }
    }
    /// It cannot be accepted.
    public var category: RefusalCategory { .invalid }
    /// What to do.
    public var message: Bilingual {
        switch self {
        case .empty:
            Bilingual(
                nl: "Schrijf wat u hebt gedaan, of kies waarom het niet gaat.",
                en: "Write what you did, or choose why it cannot be done.")
        case .reasonNotAllowed:
            Bilingual(
                nl: "Deze reden kent de wet niet bij dit recht. Kies een andere.",
                en: "The law does not know this reason for this right. Choose another.")
        case .whatMissing:
            Bilingual(nl: "Schrijf wat u weigert.", en: "Write what is refused.")
        }
    }
}

extension Office {
    /// Answers a request by letter: what was done, and what was refused with its reason, the complaint and the court.
    public func answer(
        _ reference: String, by letter: LetterAnswer, revision: Int, actor: Actor
    ) async throws {
        guard !letter.done.isEmpty || letter.refused != nil else { throw LetterAnswerRefusal.empty }
        if let refused = letter.refused, refused.what.isEmpty { throw LetterAnswerRefusal.whatMissing }
        let opening = opening(BuiltIn.rights, by: actor)
        let mail = NewMail(environment.entropy)
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                try office.send(letter, for: reference, revision: revision, in: mail, opening, transaction)
            }
        }
    }

    private func send(
        _ letter: LetterAnswer, for reference: String, revision: Int, in mail: NewMail, _ opening: Opening,
        _ transaction: borrowing Transaction
    ) throws {
        let actor = opening.actor
        _ = try transaction.checkRole(opening)
        guard var request = try transaction.request(reference: reference) else { throw RequestRefusal.unknown }
        guard request.state.isOpen else { throw RequestRefusal.alreadyAnswered }
        guard request.revision == revision else { throw RequestRefusal.changedMeanwhile }
        if let refused = letter.refused,
            !RefusalReason.allowed(for: request.kind, in: versions[request.declarationVersion]).contains(refused.reason)
        {
            throw LetterAnswerRefusal.reasonNotAllowed
        }
        guard request.identityWay != nil || letter.refused?.reason == .identity else {
            throw RequestRefusal.identityMissing
        }
        request.state = request.state == .awaitingIdentity ? .closed : .answered
        request.answeredOn = opening.today
        request.answeredAt = opening.now
        request.outcome = letter.refused == nil ? .granted : letter.done.isEmpty ? .refused : .partly
        try transaction.update(request)
        try transaction.add(
            RequestEvent(.answered, by: actor.name, at: opening.now, detail: request.outcome?.rawValue),
            to: request.id)
        try transaction.log(
            LogEvent(
                .answer, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person,
                declarationVersion: declaration.statement.version, detail: request.outcome?.rawValue),
            by: actor, at: opening.now)
        let address = try transaction.openBuiltIn(request.record, BuiltIn.requestEmail, for: opening)
        guard let address else { throw RequestRefusal.unknown }
        try put(
            self.letter(for: request, letter), to: String(decoding: address, as: UTF8.self), in: mail,
            request: request, into: transaction, at: opening.now)
    }

    private func letter(for request: StoredRequest, _ answer: LetterAnswer) -> Letter {
        let done = answer.done.map { Bilingual(same: $0) }
        guard let refused = answer.refused else {
            return Letters.done(letterContext(of: request), on: environment.today, actions: done, told: [])
        }
        return Letters.refusal(
            letterContext(of: request),
            refused: [
                Letters.Refused(
                    what: Bilingual(same: refused.what), reason: refused.reason.text,
                    law: refused.reason.law(for: request.kind))
            ], granted: done)
    }
}
