import Declarations
import Rules
import Vault

/// A record on its way in: with its id and the facts of its collection, made before the transaction.
struct Intake: Sendable {
    private let record: NewRecord
    let id: HeldRecord.ID
    private let facts: CollectionFacts

    init(
        _ record: NewRecord, as capacity: PersonKind.ID, channel: Channel, language: Language,
        at collectedAt: Instant, office: Office
    ) {
        self.record = record
        let version = office.declaration.statement.version
        id = record.id ?? office.environment.entropy.id()
        facts = CollectionFacts(
            id: office.environment.entropy.id(), capacity: capacity, declarationVersion: version,
            source: record.source ?? "person", notice: "statement-\(version)", language: language, channel: channel,
            collectedAt: collectedAt)
    }

    func store(
        of person: Person.ID, in office: Office, by actor: Actor, transaction: borrowing Transaction, at now: Instant
    ) throws {
        let declaration = office.declaration
        try SourceRefusal.check(record.source, in: declaration)
        try transaction.addCollection(facts, of: person)
        try transaction.store(
            id, kind: record.kind, of: person, values: record.values, collection: facts.id,
            capacity: facts.capacity, under: declaration, waiting: try office.waitingPurposes(in: transaction),
            by: actor, at: now)
        for (event, date) in record.events { try transaction.setEvent(event, of: id, on: date) }
    }
}

extension Office {
    /// Adds a record to a person who is known already: the next order of a customer.
    ///
    /// - Parameter collectedAt: when the data were collected; nil is now.
    /// - Throws: `GateRefusal` for data no purpose declares or a person who is not here, `ValueRefusal` for a value of the wrong form.
    public func addRecord(
        _ record: NewRecord, to person: Person.ID, as capacity: PersonKind.ID, channel: Channel, language: Language,
        by actor: Actor, collectedAt: Instant? = nil
    ) async throws -> HeldRecord.ID {
        let now = environment.now
        let office = self
        let intake = Intake(
            record, as: capacity, channel: channel, language: language, at: collectedAt ?? now, office: self)
        try await logging(refusalsOf: actor, purpose: nil) {
            try await vault.write { transaction in
                // In the same transaction: someone who was erased a moment ago gets no record any more.
                guard try transaction.holdsPerson(person) else { throw GateRefusal.personUnknown }
                try intake.store(of: person, in: office, by: actor, transaction: transaction, at: now)
            }
        }
        return intake.id
    }
}
