import Declarations
import Rules
import Vault

/// Why data do not go to a recipient.
public enum DisclosureRefusal: Refusal, Hashable {
    /// The purpose does not name the recipient.
    case recipientOutside(purpose: Purpose.ID, recipient: Recipient.ID)
    /// The recipient may have some of the purpose's data, but not this.
    case categoryOutside(recipient: Recipient.ID, category: DataCategory.ID)
    /// The record holds nothing of this that the purpose may use.
    case nothing

    /// Stable code.
    public var code: String {
        switch self {
        case .recipientOutside: "recipient.outside-purpose"
        case .categoryOutside: "recipient.category-outside"
        case .nothing: "disclosure.nothing"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory { self == .nothing ? .notFound : .invalid }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .recipientOutside(let purpose, let recipient):
            Bilingual(
                nl:
                    "Voor het doel ‘\(purpose)’ gaat niets naar ‘\(recipient)’. Noem die onder `purposes.\(purpose).recipients`.",
                en:
                    "For the purpose ‘\(purpose)’ nothing goes to ‘\(recipient)’. Name it under `purposes.\(purpose).recipients`."
            )
        case .categoryOutside(let recipient, let category):
            Bilingual(
                nl:
                    "‘\(category)’ gaat niet naar ‘\(recipient)’. Noem het onder `recipients.\(recipient).data`, of laat het weg.",
                en:
                    "‘\(category)’ does not go to ‘\(recipient)’. Name it under `recipients.\(recipient).data`, or leave it out."
            )
        case .nothing:
            Bilingual(
                nl: "Dit dossier heeft niets wat voor dit doel mag worden doorgegeven.",
                en: "This record holds nothing that may be passed on for this purpose.")
        }
    }
}

extension Office {
    /// Passes data of one record on to a declared recipient, and remembers it for art. 15(1)(c) and 19.
    ///
    /// Passing on is reading: the gate is asked first. What promises never to happen is refused here too, so
    /// that a promise holds also for a recipient that came into the declaration another way.
    ///
    /// - Returns: the values as they go out, by category.
    /// - Throws: `GateRefusal`, `DisclosureRefusal`, `NeverRefusal`; nothing is remembered then but the refusal.
    public func disclose(
        _ fields: Set<DataCategory.ID>, of record: HeldRecord.ID, person: Person.ID, to recipient: Recipient.ID,
        for purpose: Purpose.ID, by actor: Actor
    ) async throws -> [DataCategory.ID: String] {
        let id: Disclosure.ID = environment.entropy.id()
        let isBoundToCase = declaration.purposes[id: purpose]?.per != nil
        let opening = opening(purpose, by: actor, caseRecord: isBoundToCase ? record : nil)
        let office = self
        return try await logging(refusalsOf: actor, purpose: purpose, case: record) {
            try await vault.write { transaction in
                try office.checkDisclosure(of: fields, to: recipient, for: purpose)
                let opened = try transaction.open(person, for: opening, fields: fields, record: record)
                guard !opened.isEmpty else { throw DisclosureRefusal.nothing }
                let sent = opened.map(\.stored.field)
                try transaction.addDisclosure(
                    Disclosure(
                        id: id, person: person, record: record, fields: sent, recipient: recipient, purpose: purpose,
                        at: opening.now))
                try transaction.log(
                    LogEvent(
                        .disclose, purpose: purpose, caseID: record.rawValue, person: person, fields: sent,
                        declarationVersion: office.declaration.statement.version, detail: recipient.rawValue),
                    by: actor, at: opening.now)
                return Dictionary(opened.map { ($0.stored.field, $0.text) }) { first, _ in first }
            }
        }
    }

    /// Refuses what the declaration does not allow to go to a recipient; no one's data are looked at.
    public func checkDisclosure(
        of fields: Set<DataCategory.ID>, to id: Recipient.ID, for purpose: Purpose.ID
    ) throws {
        guard let declared = declaration.purposes[id: purpose] else {
            throw GateRefusal.purposeUnknown(purpose.rawValue)
        }
        guard declared.recipients.contains(id), let recipient = declaration.recipients[id: id] else {
            throw DisclosureRefusal.recipientOutside(purpose: purpose, recipient: id)
        }
        if let outside = fields.subtracting(recipient.data).sorted().first {
            throw DisclosureRefusal.categoryOutside(recipient: id, category: outside)
        }
        let contradictions = NeverRules.contradictions(in: declaration)
        let paths = ["recipients.\(id)", "purposes.\(purpose)"]
        if let never = contradictions.first(where: { paths.contains($0.path) }) { throw never }
    }
}
