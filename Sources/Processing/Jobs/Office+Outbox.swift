import Declarations
import Foundation
import Rules
import Vault

extension Office {
    /// Attempts before an effect is given up and shown to a person.
    public static let outboxAttempts = 8
    /// Effects in one round, so that one organisation does not hold up the others.
    public static let outboxRound = 50
    /// Minutes before the second attempt; doubled each time, about ten hours in all.
    static let firstBackoffMinutes = 5
    /// Days that a server may be away before its letters are given up: longer than a long weekend.
    static let unreachableDays = 7

    /// Carries out effects whose turn it is: at least once, with the effect's id as idempotency key.
    ///
    /// A letter that cannot be opened keeps no other from leaving. A server that is away ends the round: each of the
    /// others would wait for it in turn.
    ///
    /// - Parameters:
    ///   - transport: how mail leaves.
    ///   - sender: the address mails come from.
    /// - Returns: how many were sent.
    /// - Throws: what was wrong with the last letter that could not be opened, after the others were sent.
    public func runOutbox(over transport: any MailTransport, from sender: MailAddress) async throws -> Int {
        let now = environment.now
        let due = try await vault.read { try $0.dueEffects(at: now, limit: Self.outboxRound) }
        var sent = 0
        var failure: (any Error)?
        round: for effect in due {
            do {
                switch try await carryOut(effect, over: transport, from: sender) {
                case .accepted: sent += 1
                case .unreachable: break round
                case .refused, .deferred, nil: continue
                }
            } catch { failure = error }
        }
        if let failure { throw failure }
        return sent
    }

    private func carryOut(
        _ effect: OutboxEffect, over transport: any MailTransport, from sender: MailAddress
    ) async throws -> MailOutcome? {
        let opening = opening(effect.purpose, by: .system(job: "outbox"))
        let retryAt = opening.now.adding(minutes: Self.firstBackoffMinutes << effect.attempts)
        // Claimed before it is opened: what cannot be opened counts as an attempt, and ends where a person sees it.
        guard try await vault.write({ try $0.claim(effect, nextTry: retryAt) }) else { return nil }
        let outcome: MailOutcome
        do {
            let plain = try await vault.write { try $0.openBuiltIn(effect.record, BuiltIn.mail, for: opening) }
            if let mail = plain.flatMap({ letter($0, of: effect, from: sender) }) {
                outcome = await transport.send(mail)
            } else {
                outcome = .refused(code: "malformed")
            }
        } catch {
            try await settle(effect, .deferred(code: "unopened"))
            throw error
        }
        try await settle(effect, outcome)
        return outcome
    }

    private func letter(_ plain: [UInt8], of effect: OutboxEffect, from sender: MailAddress) -> OutgoingMail? {
        guard let waiting = try? JSONDecoder().decode(WaitingMail.self, from: Data(plain)) else { return nil }
        let replyTo = declaration.organisation.privacyContact?.contact.email.flatMap { try? MailAddress($0) }
        return try? OutgoingMail(
            messageID: effect.id.rawValue, from: sender, to: MailAddress(waiting.to), replyTo: replyTo,
            subject: waiting.subject, text: waiting.text, language: waiting.language.rawValue)
    }

    private func settle(_ effect: OutboxEffect, _ outcome: MailOutcome) async throws {
        let now = environment.now
        let today = AmsterdamTime.date(of: now)
        let isTriedOut = effect.attempts + 1 >= Self.outboxAttempts
        let isAwayTooLong = effect.madeAt.adding(hours: Self.unreachableDays * 24) < now
        var settled = effect
        let code: String
        switch outcome {
        case .accepted(let reply): (settled.state, code) = (.sent, reply)
        case .refused(let reason): (settled.state, code) = (.dead, reason)
        case .deferred(let reason): (settled.state, code) = (isTriedOut ? .dead : .waiting, reason)
        case .unreachable(let reason): (settled.state, code) = (isAwayTooLong ? .dead : .waiting, reason)
        }
        let (result, office) = (settled, self)
        try await vault.write { transaction in
            guard try transaction.finish(result.id, state: result.state, outcome: code, at: now) else { return }
            // That the server is away says nothing about this letter.
            if case .unreachable = outcome { try transaction.uncount(result) }
            guard result.state != .waiting else { return }
            try office.noteDelivery(of: result, on: today, in: transaction, at: now)
            try transaction.log(
                LogEvent(
                    .send, purpose: result.purpose, caseID: result.request?.rawValue,
                    detail: result.state == .sent ? "mail" : "mail-refused"),
                by: .system(job: "outbox"), at: now)
        }
    }
}

extension OutboxEffect {
    /// What it is sent for.
    var purpose: Purpose.ID { request == nil ? BuiltIn.accountability : BuiltIn.rights }
}
