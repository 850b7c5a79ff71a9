import Declarations
import Documents
import Foundation
import Rules
import Vault

extension Office {
    /// Years that the contents of evidence are kept after it lapsed: as long as a dispute about it is likely.
    static let evidenceYears = 2

    /// Reminds the privacy contact of what lapses within the warning time, once for each end, in one mail.
    ///
    /// - Returns: how many ends it is about.
    func remindOfEvidence() async throws -> Int {
        guard let contact = declaration.organisation.privacyContact?.contact.email else { return 0 }
        let (now, today) = (environment.now, environment.today)
        let mail = NewMail(environment.entropy)
        let language = declaration.statement.languages.first ?? .nl
        let collection = CollectionFacts(
            id: mail.collection, capacity: BuiltIn.witness, declarationVersion: declaration.statement.version,
            source: "gestand", language: language, channel: .email, collectedAt: now)
        let place = environment.baseAddress + "/desk/\(organisation)\(language == .nl ? "" : "/en")/attestations"
        let office = self
        return try await vault.write { transaction in
            let ending = try office.standings(in: transaction, today: today)
                .filter { $0.state == .lapsing || $0.state == .lapsed }
            let new = try ending.filter { standing in
                guard let lapsesOn = standing.lapsesOn else { return false }
                return try transaction.noteReminder(of: standing.id, lapsesOn: lapsesOn, at: now)
            }
            guard !new.isEmpty else { return 0 }
            try office.checkContact(for: BuiltIn.accountability, by: .email)
            let letter = EvidenceReminder.letter(new, organisation: office.declaration.organisation.name, at: place)
            let waiting = WaitingMail(
                to: contact, subject: letter.subject[language], text: letter.text[language], language: language)
            let text = String(decoding: try JSONEncoder().encode(waiting), as: UTF8.self)
            try transaction.addMail(mail.effect, text: text, request: nil, collection: collection, at: now)
            return new.count
        }
    }

    /// Erases the contents of evidence that lapsed long ago, or whose subject is gone that long.
    ///
    /// - Returns: how many were erased.
    func eraseOldEvidence() async throws -> Int {
        let (now, today) = (environment.now, environment.today)
        let office = self
        return try await vault.write { transaction in
            let duties = try office.duties(in: transaction)
            var erased = 0
            for item in try transaction.evidence() where item.withdrawal == nil {
                let id = item.duty.renamed(by: office.versions.renames)
                let duty = duties.first { $0.id == id }
                let ended = duty.map { $0.lapses(item) } ?? item.until ?? item.givenOn
                guard let ended, ended.adding(months: 12 * Self.evidenceYears) < today else { continue }
                if try transaction.eraseContents(of: item, by: .system(job: "upkeep"), at: now) { erased += 1 }
            }
            return erased
        }
    }
}
