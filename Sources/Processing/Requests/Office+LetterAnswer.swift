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
    /// It is longer than a letter of ours may be.
    case tooLong

    /// Stable code.
    public var code: String {
        switch self {
        case .empty: "answer.empty"
        case .reasonNotAllowed: "answer.reason-not-allowed"
        case .whatMissing: "answer.what-missing"
        case .tooLong: "answer.too-long"
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
        case .tooLong:
            Bilingual(
                nl: "De brief is te lang. Schrijf ten hoogste \(ValueRules.noteLimit) tekens.",
                en: "The letter is too long. Write \(ValueRules.noteLimit) characters at most.")
        }
    }
}

extension Office {
    /// Answers a request by letter: what was done, and what was refused with its reason, the complaint and the court.
    public func answer(
        _ reference: String, by letter: LetterAnswer, revision: Int, actor: Actor
    ) async throws {
        var letter = letter
        letter.done.removeAll { !$0.isSaid }
        guard !letter.done.isEmpty || letter.refused != nil else { throw LetterAnswerRefusal.empty }
        if let refused = letter.refused, !refused.what.isSaid { throw LetterAnswerRefusal.whatMissing }
        let words = letter.done.reduce(letter.refused?.what.count ?? 0) { $0 + $1.count }
        guard words <= ValueRules.noteLimit else { throw LetterAnswerRefusal.tooLong }
        let checked = letter
        let opening = opening(BuiltIn.rights, by: actor)
        let mail = NewMail(environment.entropy)
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                try office.send(checked, for: reference, revision: revision, in: mail, opening, transaction)
            }
        }
    }

    private func send(
        _ letter: LetterAnswer, for reference: String, revision: Int, in mail: NewMail, _ opening: Opening,
        _ transaction: borrowing Transaction
    ) throws {
        _ = try transaction.checkRole(opening)
        guard var request = try transaction.request(reference: reference) else { throw RequestRefusal.unknown }
        guard request.state.isOpen else { throw RequestRefusal.alreadyAnswered }
        guard request.revision == revision else { throw RequestRefusal.changedMeanwhile }
        if let refused = letter.refused,
            !RefusalReason.allowed(for: request.kind, in: versions[request.declarationVersion]).contains(refused.reason)
        {
            throw LetterAnswerRefusal.reasonNotAllowed
        }
        // A copy goes with the answer; only a whole refusal of it is a letter.
        guard !request.kind.isAnsweredWithData || (letter.refused != nil && letter.done.isEmpty) else {
            throw RequestRefusal.otherAnswer
        }
        // Who asks that something stops is right whoever it is; only a no needs to be addressed (art. 21(2)).
        let isSafe = !request.kind.needsIdentity || request.kind == .objection && letter.refused == nil
        guard request.identityWay != nil || letter.refused?.reason == .identity || isSafe else {
            throw RequestRefusal.identityMissing
        }
        try close(
            &request, as: letter.refused == nil ? .granted : letter.done.isEmpty ? .refused : .partly, for: opening,
            in: transaction)
        try transaction.update(request)
        try self.mail(
            self.letter(for: request, letter, on: opening.today), about: request, in: mail, as: .answer, for: opening,
            into: transaction)
    }

    private func letter(for request: StoredRequest, _ answer: LetterAnswer, on today: CalendarDate) -> Letter {
        let done = answer.done.map { Bilingual(same: $0) }
        guard let refused = answer.refused else {
            return Letters.done(letterContext(of: request), on: today, actions: done, told: [])
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
