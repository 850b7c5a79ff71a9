import Declarations
import Rules

/// What is known about an intake of data, for each value that came with it.
public struct CollectionFacts: Sendable, Hashable {
    /// The id of the intake.
    public var id: Rules.Collection.ID
    /// The kind of person someone was at that moment.
    public var capacity: PersonKind.ID
    /// The version of the declaration that governed it.
    public var declarationVersion: Int
    /// Where the data came from: `person`, `device`, or a named source.
    public var source: String
    /// The notice that was shown.
    public var notice: String?
    /// The language it was shown in.
    public var language: Language
    /// The channel.
    public var channel: Channel
    /// The record it was about.
    public var caseRecord: HeldRecord.ID?
    /// When.
    public var collectedAt: Instant

    /// An intake.
    public init(
        id: Rules.Collection.ID, capacity: PersonKind.ID, declarationVersion: Int, source: String,
        notice: String? = nil, language: Language, channel: Channel, caseRecord: HeldRecord.ID? = nil,
        collectedAt: Instant
    ) {
        self.id = id
        self.capacity = capacity
        self.declarationVersion = declarationVersion
        self.source = source
        self.notice = notice
        self.language = language
        self.channel = channel
        self.caseRecord = caseRecord
        self.collectedAt = collectedAt
    }
}

extension Transaction {
    /// Adds a person without any data.
    public func addPerson(_ person: Person.ID, pseudonym: String, at now: Instant) throws {
        try run(
            "INSERT INTO people (organisation, person, pseudonym, created_at) VALUES ($1, $2, $3, $4)",
            person, pseudonym, now)
    }

    /// Stores an intake once; its values point to it.
    public func addCollection(_ facts: CollectionFacts, of person: Person.ID?) throws {
        try run(
            """
            INSERT INTO collections (organisation, collection, person, capacity, declaration_version, source, notice,
            language, channel, case_record, collected_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """, facts.id, person, facts.capacity, facts.declarationVersion, facts.source, facts.notice,
            facts.language.rawValue, facts.channel.rawValue, facts.caseRecord, facts.collectedAt)
    }

    /// Number of people.
    public func countPeople() throws -> Int {
        try row("SELECT count(*) FROM people WHERE organisation = $1")?.int(0) ?? 0
    }

    /// Notes that something happened to a record, starting clocks; nil means begun and not finished.
    public func setEvent(_ event: String, of record: HeldRecord.ID, on date: CalendarDate?) throws {
        try run(
            """
            INSERT INTO events (organisation, record, event, happened_on) VALUES ($1, $2, $3, $4)
            ON CONFLICT (organisation, record, event) DO UPDATE SET happened_on = excluded.happened_on
            """, record, event, date)
    }

    /// Notes that a person's data went to a recipient (needed for art. 15(1)(c) and 19).
    public func addDisclosure(_ disclosure: Disclosure) throws {
        try run(
            """
            INSERT INTO disclosures (organisation, disclosure, person, record, fields, recipient, purpose, disclosed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, disclosure.id, disclosure.person, disclosure.record,
            disclosure.fields.map(\.rawValue).sorted().joined(separator: " "), disclosure.recipient,
            disclosure.purpose, disclosure.at)
    }

    /// What went to whom, oldest first.
    public func disclosures(of person: Person.ID) throws -> [Disclosure] {
        try rows(
            """
            SELECT disclosure, record, fields, recipient, purpose, disclosed_at FROM disclosures
            WHERE organisation = $1 AND person = $2 ORDER BY disclosed_at, disclosure
            """, person
        ).map { row in
            Disclosure(
                id: try row.id(0), person: person, record: try row.id(1),
                fields: try row.text(2).split(separator: " ").map { DataCategory.ID(String($0)) },
                recipient: try row.id(3), purpose: try row.id(4), at: try row.instant(5))
        }
    }
}

/// Data of a person that went to a recipient.
public struct Disclosure: Sendable, Hashable {
    /// The id of a disclosure.
    public typealias ID = Identifier<Disclosure>
    /// Random.
    public var id: ID
    /// Whose data.
    public var person: Person.ID
    /// From which record.
    public var record: HeldRecord.ID
    /// Which categories.
    public var fields: [DataCategory.ID]
    /// To whom.
    public var recipient: Recipient.ID
    /// For which purpose.
    public var purpose: Purpose.ID
    /// When.
    public var at: Instant

    /// A disclosure.
    public init(
        id: ID, person: Person.ID, record: HeldRecord.ID, fields: [DataCategory.ID], recipient: Recipient.ID,
        purpose: Purpose.ID, at: Instant
    ) {
        self.id = id
        self.person = person
        self.record = record
        self.fields = fields
        self.recipient = recipient
        self.purpose = purpose
        self.at = at
    }
}
