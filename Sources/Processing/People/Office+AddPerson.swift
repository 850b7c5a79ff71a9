import Declarations
import Rules
import Vault

/// A record to be stored with a person.
public struct NewRecord: Sendable {
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
        kind: RecordKind.ID, values: [DataCategory.ID: String], events: [String: CalendarDate?] = [:],
        source: String? = nil
    ) {
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
        let declaration = declaration
        let intakes = records.map { record in
            (
                record, id: environment.entropy.id() as HeldRecord.ID,
                facts: CollectionFacts(
                    id: environment.entropy.id(), capacity: capacity,
                    declarationVersion: declaration.statement.version, source: record.source ?? "person",
                    notice: "statement-\(declaration.statement.version)", language: language, channel: channel,
                    collectedAt: collectedAt ?? now)
            )
        }
        try await logging(refusalsOf: actor, purpose: nil) {
            try await vault.write { transaction in
                try transaction.addPerson(person, pseudonym: pseudonym, at: now)
                for (record, id, facts) in intakes {
                    try transaction.addCollection(facts, of: person)
                    try transaction.store(
                        id, kind: record.kind, of: person, values: record.values, collection: facts.id,
                        capacity: capacity, under: declaration, by: actor, at: now)
                    for (event, date) in record.events { try transaction.setEvent(event, of: id, on: date) }
                }
            }
        }
        return person
    }

    /// Notes that something happened to a record, which may start a retention clock.
    public func setEvent(
        _ event: String, of record: HeldRecord.ID, on date: CalendarDate?, by actor: Actor
    ) async throws {
        let now = environment.now
        try await vault.write { transaction in
            try transaction.setEvent(event, of: record, on: date)
            try transaction.log(LogEvent(.configure, caseID: record.rawValue, detail: "event"), by: actor, at: now)
        }
    }
}
