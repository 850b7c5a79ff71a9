import Declarations
import Documents
import Rules
import Vault

extension Office {
    /// Gives a request its outcome, with its entry in log and timeline; the caller stores it.
    func close(
        _ request: inout StoredRequest, as outcome: RequestOutcome, for opening: Opening,
        in transaction: borrowing Transaction
    ) throws {
        request.state = request.state == .awaitingIdentity ? .closed : .answered
        request.answeredOn = opening.today
        request.answeredAt = opening.now
        request.outcome = outcome
        try transaction.add(
            RequestEvent(.answered, by: opening.actor.name, at: opening.now, detail: outcome.rawValue),
            to: request.id)
        try transaction.log(
            LogEvent(
                .answer, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person,
                declarationVersion: declaration.statement.version, detail: outcome.rawValue),
            by: opening.actor, at: opening.now)
    }

    /// Puts a letter about a request into the outbox, to the address it came from.
    ///
    /// - Parameter meaning: what follows for the request once the letter has left.
    func mail(
        _ letter: Letter, about request: StoredRequest, in mail: NewMail, as meaning: OutboxEffect.Meaning = .notice,
        for opening: Opening, into transaction: borrowing Transaction
    ) throws {
        let address = try transaction.openBuiltIn(request.record, BuiltIn.requestEmail, for: opening)
        guard let address else { throw RequestRefusal.unknown }
        try put(
            letter, to: String(decoding: address, as: UTF8.self), in: mail, as: meaning, request: request,
            into: transaction, at: opening.now)
    }

    /// Closes requests of which nobody showed in time who asked (art. 12(6)): with a letter that says why, and what
    /// the person can do (art. 12(4)).
    ///
    /// A request that was never asked who makes it stays open: that is ours to put right.
    ///
    /// - Returns: how many were closed.
    func closeUnidentified() async throws -> Int {
        let opening = opening(BuiltIn.rights, by: .system(job: "upkeep"))
        let office = self
        let due = try await vault.read { try $0.openRequests().filter { $0.isUnidentified(on: opening.today) } }
        for candidate in due {
            let mail = NewMail(environment.entropy)
            try await vault.write { transaction in
                guard var request = try transaction.request(candidate.id), request.isUnidentified(on: opening.today)
                else { return }
                request.state = .closed
                request.outcome = .unidentified
                request.answeredOn = opening.today
                request.answeredAt = opening.now
                try transaction.update(request)
                try transaction.endLinks(of: request.id, kind: .identity)
                let detail = RequestOutcome.unidentified.rawValue
                try transaction.add(
                    RequestEvent(.closed, by: opening.actor.name, at: opening.now, detail: detail), to: request.id)
                try transaction.log(
                    LogEvent(.decide, purpose: BuiltIn.rights, caseID: request.id.rawValue, detail: detail),
                    by: opening.actor, at: opening.now)
                let reason = RefusalReason.identity
                let letter = Letters.refusal(
                    office.letterContext(of: request),
                    refused: [
                        Letters.Refused(
                            what: RightTexts.noun(request.kind), reason: reason.text, law: reason.law(for: request.kind)
                        )
                    ])
                try office.mail(letter, about: request, in: mail, as: .answer, for: opening, into: transaction)
            }
        }
        return due.count
    }
}

extension StoredRequest {
    /// Months to show who asks, from the day it was asked.
    static let identityMonths = 3

    /// Whether it was asked long ago who makes this request, and nobody showed it.
    func isUnidentified(on today: CalendarDate) -> Bool {
        state == .awaitingIdentity
            && identityAskedOn.map { $0.adding(months: Self.identityMonths) < today } == true
    }
}

extension String {
    /// Whether there is a word in it.
    var isSaid: Bool { contains { !$0.isWhitespace } }
}
