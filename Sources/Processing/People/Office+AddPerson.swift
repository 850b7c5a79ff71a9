import Declarations
import Rules
import Vault

/// A record to be stored with a person.
public struct NewRecord: Sendable {
    /// Its id, when the caller has made one to refer to it later; nil makes one.
    public var id: HeldRecord.ID?
    /// The kind, as declared.
    public var kind: RecordKind.ID
    /// The values by category.
    public var values: [DataCategory.ID: String]
    /// What already happened to it; nil is begun and not finished.
    public var events: [String: CalendarDate?]
    /// Where its data come from, when not from the person.
    public var source: String?

    /// A record.
    public init(
        id: HeldRecord.ID? = nil, kind: RecordKind.ID, values: [DataCategory.ID: String],
        events: [String: CalendarDate?] = [:], source: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.values = values
        self.events = events
        self.source = source
    }
}

extension Office {
    /// Adds a person with records: one intake for each source, or nothing at all.
    ///
    /// - Parameter collectedAt: when the data were collected; nil is now.
    /// - Throws: `GateRefusal` for data no purpose declares, `ValueRefusal` for a value of the wrong form.
    public func addPerson(
        as capacity: PersonKind.ID, records: [NewRecord], channel: Channel, language: Language, by actor: Actor,
        collectedAt: Instant? = nil
    ) async throws -> Person.ID {
        let person: Person.ID = environment.entropy.id()
        let pseudonym = environment.entropy.secret()
        let now = environment.now
        let office = self
        let intakes = records.map { record in
            Intake(
                record, as: capacity, channel: channel, language: language, at: collectedAt ?? now, office: self)
        }
        try await logging(refusalsOf: actor, purpose: nil) {
            try await vault.write { transaction in
                try transaction.addPerson(person, pseudonym: pseudonym, at: now)
                for intake in intakes {
                    try intake.store(of: person, in: office, by: actor, transaction: transaction, at: now)
                }
            }
        }
        return person
    }
}
