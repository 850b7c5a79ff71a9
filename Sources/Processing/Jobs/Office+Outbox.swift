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

    /// Carries out effects whose turn it is: at least once, with the effect's id as idempotency key.
    ///
    /// - Parameters:
    ///   - transport: how mail leaves.
    ///   - sender: the address mails come from.
    /// - Returns: how many were sent.
    public func runOutbox(over transport: any MailTransport, from sender: MailAddress) async throws -> Int {
        let now = environment.now
        let due = try await vault.read { try $0.dueEffects(at: now, limit: Self.outboxRound) }
        var sent = 0
        for effect in due where try await carryOut(effect, over: transport, from: sender) { sent += 1 }
        return sent
    }

    private func carryOut(
        _ effect: OutboxEffect, over transport: any MailTransport, from sender: MailAddress
    ) async throws -> Bool {
        let actor = Actor.system(job: "outbox")
        let opening = opening(BuiltIn.rights, by: actor)
        let retryAt = opening.now.adding(minutes: Self.firstBackoffMinutes << effect.attempts)
        let plain = try await vault.write { transaction -> [UInt8]? in
            guard try transaction.claim(effect, nextTry: retryAt) else { return nil }
            return try transaction.openBuiltIn(effect.record, BuiltIn.mail, for: opening) ?? []
        }
        guard let plain else { return false }
        let outcome: MailOutcome
        if let waiting = try? JSONDecoder().decode(WaitingMail.self, from: Data(plain)),
            let mail = try? OutgoingMail(
                messageID: effect.id.rawValue, from: sender, to: MailAddress(waiting.to),
                replyTo: declaration.organisation.privacyContact?.contact.email.flatMap { try? MailAddress($0) },
                subject: waiting.subject, text: waiting.text, language: waiting.language.rawValue)
        {
            outcome = await transport.send(mail)
        } else {
            outcome = .refused(code: "malformed")
        }
        try await settle(effect, outcome, by: actor)
        if case .accepted = outcome { return true }
        return false
    }

    private func settle(_ effect: OutboxEffect, _ outcome: MailOutcome, by actor: Actor) async throws {
        let now = environment.now
        let givenUp = effect.attempts + 1 >= Self.outboxAttempts
        let (state, code): (OutboxEffect.State, String) =
            switch outcome {
            case .accepted(let reply): (.sent, reply)
            case .refused(let code): (.dead, code)
            case .deferred(let code), .unreachable(let code): (givenUp ? .dead : .waiting, code)
            }
        try await vault.write { transaction in
            try transaction.finish(effect.id, state: state, outcome: code, at: now)
            if state != .waiting {
                try transaction.log(
                    LogEvent(
                        .send, purpose: BuiltIn.rights, caseID: effect.request?.rawValue,
                        detail: state == .sent ? "mail" : "mail-refused"), by: actor, at: now)
            }
        }
    }
}
