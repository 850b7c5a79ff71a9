import Declarations
import Documents
import Foundation
import Ledger
import Rules
import Vault

extension Office {
    /// Writes the newest checkpoint of the log into the outbox, to the privacy contact: once a day, and only when
    /// entries were added since the last one.
    ///
    /// The day is the mail's idempotency key: however often this runs, one mail leaves.
    ///
    /// - Returns: 1 when a mail was written.
    public func mailCheckpoint() async throws -> Int {
        let organisation = declaration.organisation
        guard let address = organisation.privacyContact?.contact.email else { return 0 }
        let now = environment.now
        let today = environment.today
        let known = try await vault.read { try $0.newestCheckpointMail() }
        if let known, known.sentOn >= today { return 0 }
        let effect = OutboxEffect.ID("checkpoint-\(organisation.id)-\(today)")
        let collection: Rules.Collection.ID = environment.entropy.id()
        let language = declaration.statement.languages.first ?? .nl
        let key = vault.verifierKey.text
        let version = declaration.statement.version
        return try await vault.write { transaction in
            let last = try transaction.newestCheckpointMail()
            guard let head = try transaction.head(), head.frontier.size > last?.size ?? 0 else { return 0 }
            let mail = CheckpointMail(sentOn: today, size: head.frontier.size, recipient: address, effect: effect)
            guard try transaction.add(mail) else { return 0 }
            let letter = CheckpointLetter(
                organisation: organisation.name, on: today, entries: head.frontier.size, note: head.note, key: key)
            let waiting = WaitingMail(
                to: address, subject: letter.subject[language], text: letter.text[language], language: language)
            try transaction.addMail(
                effect, text: String(decoding: try JSONEncoder().encode(waiting), as: UTF8.self),
                meaning: .accountability, request: nil,
                collection: CollectionFacts(
                    id: collection, capacity: BuiltIn.witness, declarationVersion: version, source: "gestand",
                    language: language, channel: .email, collectedAt: now), at: now)
            try transaction.log(
                LogEvent(.checkpoint, purpose: BuiltIn.accountability, detail: "mail"),
                by: .system(job: "checkpoint"), at: now)
            return 1
        }
    }
}
