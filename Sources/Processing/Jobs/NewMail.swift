import Declarations
import Documents
import Foundation
import Rules
import Vault

/// Ids for a mail, made before the transaction that writes it.
struct NewMail: Sendable {
    let effect: OutboxEffect.ID
    let collection: Rules.Collection.ID

    init(_ entropy: Entropy) {
        effect = entropy.id()
        collection = entropy.id()
    }
}

/// A mail as it waits, sealed, in the outbox.
struct WaitingMail: Codable, Sendable {
    var to: String
    var subject: String
    var text: String
    var language: Language
}

extension Office {
    /// Writes a letter into the outbox, in the transaction that decided it.
    ///
    /// - Parameter meaning: what follows for the request once the letter has left.
    func put(
        _ letter: Letter, to address: String, in mail: NewMail, as meaning: OutboxEffect.Meaning = .notice,
        request: StoredRequest, into transaction: borrowing Transaction, at now: Instant
    ) throws {
        let waiting = WaitingMail(
            to: address, subject: letter.subject, text: LetterText.render(letter), language: request.language)
        let text = String(decoding: try JSONEncoder().encode(waiting), as: UTF8.self)
        try transaction.addMail(
            mail.effect, text: text, meaning: meaning, request: request.id,
            collection: CollectionFacts(
                id: mail.collection, capacity: BuiltIn.requester,
                declarationVersion: declaration.statement.version, source: "gestand", language: request.language,
                channel: .email, collectedAt: now), at: now)
    }
}
