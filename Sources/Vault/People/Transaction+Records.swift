import Crypto
import Declarations
import Rules

/// One stored value, without what it says.
public struct StoredValue: Sendable, Hashable {
    /// The record it is in.
    public var record: HeldRecord.ID
    /// What kind of record.
    public var kind: RecordKind.ID
    /// The category.
    public var field: DataCategory.ID
    /// The category under which it was sealed; another than ``field`` when that has another id since.
    public var place: DataCategory.ID
    /// The intake it came with.
    public var collection: CollectionFacts
}

extension StoredValue {
    /// The same value under the ids of today.
    func renamed(by renames: Renames) -> StoredValue {
        guard !renames.isEmpty else { return self }
        var copy = self
        copy.kind = renames.current(.record, kind)
        copy.field = renames.current(.data, field)
        copy.collection.capacity = renames.current(.person, collection.capacity)
        copy.collection.source = renames.current(.source, DataSource.ID(collection.source)).rawValue
        return copy
    }
}

extension Transaction {
    /// Seals values as a new record under a key of its own, with the look-ups by which a person is found.
    ///
    /// The caller has checked the intake rules; values are in their stored form.
    func addRecord(
        _ record: HeldRecord.ID, kind: RecordKind.ID, of person: Person.ID?, values: [DataCategory.ID: String],
        identifying: Set<DataCategory.ID>, collection: Rules.Collection.ID, at now: Instant
    ) throws {
        let key = SymmetricKey(data: entropy.bytes(RootKey.size))
        try run(
            """
            INSERT INTO records (organisation, record, person, kind, collection, created_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, record, person, kind, collection, now)
        try run(
            "INSERT INTO record_keys (organisation, record, key_version, wrapped) VALUES ($1, $2, $3, $4)",
            record, keys.currentVersion, try keys.wrap(key))
        for (field, value) in values {
            try seal(Array(value.utf8), into: record, field, key: key, collection: collection)
            if let person, identifying.contains(field) {
                try run(
                    """
                    INSERT INTO lookups (organisation, field, digest, record, person) VALUES ($1, $2, $3, $4, $5)
                    ON CONFLICT (organisation, field, digest, record) DO NOTHING
                    """, field, try lookupDigest(field, value), record, person)
            }
        }
    }

    /// Adds a value to a record that exists.
    func addValue(
        _ plain: [UInt8], to record: HeldRecord.ID, _ field: DataCategory.ID, collection: Rules.Collection.ID
    ) throws {
        try seal(plain, into: record, field, key: try recordKey(record), collection: collection)
    }

    private func seal(
        _ plain: [UInt8], into record: HeldRecord.ID, _ field: DataCategory.ID, key: SymmetricKey,
        collection: Rules.Collection.ID
    ) throws {
        let place = SealedValue.Place(organisation: organisation, record: record, field: field)
        let sealed = try SealedValue(sealing: plain, key: key, place: place)
        try run(
            """
            INSERT INTO sealed_values (organisation, record, field, collection, sealed) VALUES ($1, $2, $3, $4, $5)
            """, record, field, collection, sealed.bytes)
    }

    /// Erases a record with its key, look-ups and events, so that nothing of it can be read again.
    ///
    /// A collection of nobody's, such as of a letter, is of that record alone and goes with it. Of what was passed on, that
    /// it was passed on stays: whoever got it must be told (art. 19).
    func eraseRecord(_ record: HeldRecord.ID) throws {
        try run(
            """
            DELETE FROM collections WHERE organisation = $1 AND person IS NULL AND collection IN (
            SELECT r.collection FROM records r WHERE r.organisation = $1 AND r.record = $2)
            """, record)
        try run("DELETE FROM sealed_values WHERE organisation = $1 AND record = $2", record)
        try run("DELETE FROM record_keys WHERE organisation = $1 AND record = $2", record)
        try run("DELETE FROM lookups WHERE organisation = $1 AND record = $2", record)
        try run("DELETE FROM events WHERE organisation = $1 AND record = $2", record)
        try run("DELETE FROM records WHERE organisation = $1 AND record = $2", record)
    }

    /// Erases one value of a record that stays: the rest is sealed again under a new key, and the old key goes, so
    /// that an older copy of the value opens nowhere any more.
    func eraseValue(_ record: HeldRecord.ID, _ field: DataCategory.ID, grant: borrowing Grant) throws {
        let found = try rows(
            "SELECT field, collection FROM sealed_values WHERE organisation = $1 AND record = $2 AND field <> $3",
            record, field
        ).map { (field: try $0.id(0) as DataCategory.ID, collection: try $0.id(1) as Rules.Collection.ID) }
        let rest = try open(Set(found.map(\.field)), of: record, grant: grant)
        try run("DELETE FROM sealed_values WHERE organisation = $1 AND record = $2", record)
        try run("DELETE FROM lookups WHERE organisation = $1 AND record = $2 AND field = $3", record, field)
        let key = SymmetricKey(data: entropy.bytes(RootKey.size))
        try run(
            "UPDATE record_keys SET key_version = $2, wrapped = $3 WHERE organisation = $1 AND record = $4",
            keys.currentVersion, try keys.wrap(key), record)
        for value in found {
            guard let plain = rest[value.field] else { continue }
            try seal(plain, into: record, value.field, key: key, collection: value.collection)
        }
    }

    /// People with this value in this category, without telling what else they have.
    public func peopleFound(by field: DataCategory.ID, value: String) throws -> [Person.ID] {
        try rows(
            """
            SELECT DISTINCT person FROM lookups WHERE organisation = $1 AND field = $2 AND digest = $3 ORDER BY person
            """, field, try lookupDigest(field, value)
        ).map { try $0.id(0) }
    }

    /// Since when a person is known by this value; nil when they are not.
    public func knownSince(_ person: Person.ID, by field: DataCategory.ID, value: String) throws -> Instant? {
        try row(
            """
            SELECT min(c.collected_at) FROM lookups l
            JOIN sealed_values v ON v.organisation = l.organisation AND v.record = l.record AND v.field = l.field
            JOIN collections c ON c.organisation = v.organisation AND c.collection = v.collection
            WHERE l.organisation = $1 AND l.field = $2 AND l.digest = $3 AND l.person = $4
            """, field, try lookupDigest(field, value), person)?.optionalInstant(0)
    }

    private func lookupDigest(_ field: DataCategory.ID, _ value: String) throws -> [UInt8] {
        let key = try keys.lookupKey(field: field.rawValue)
        return Array(
            HMAC<SHA256>.authenticationCode(for: Array(ValueRules.lookupForm(value).utf8), using: key))
    }

    /// All values of a person, without what they say.
    func storedValues(of person: Person.ID) throws -> [StoredValue] {
        try rows(
            """
            SELECT v.record, r.kind, v.field, v.collection, c.capacity, c.declaration_version, c.source, c.notice,
            c.language, c.channel, c.case_record, c.collected_at
            FROM records r
            JOIN sealed_values v ON v.organisation = r.organisation AND v.record = r.record
            JOIN collections c ON c.organisation = v.organisation AND c.collection = v.collection
            WHERE r.organisation = $1 AND r.person = $2 ORDER BY r.created_at, v.record, v.field
            """, person
        ).map { row in
            StoredValue(
                record: try row.id(0), kind: try row.id(1), field: try row.id(2), place: try row.id(2),
                collection: CollectionFacts(
                    id: try row.id(3), capacity: try row.id(4), declarationVersion: try row.int(5),
                    source: try row.text(6), notice: try row.optionalText(7),
                    language: Language(rawValue: try row.text(8)) ?? .nl,
                    channel: Channel(rawValue: try row.text(9)) ?? .web, caseRecord: try row.optionalID(10),
                    collectedAt: try row.instant(11)))
        }
    }

    /// The kind of each record of a person, of those without values too: their events count.
    func recordKinds(of person: Person.ID) throws -> [HeldRecord.ID: RecordKind.ID] {
        var kinds: [HeldRecord.ID: RecordKind.ID] = [:]
        for row in try rows("SELECT record, kind FROM records WHERE organisation = $1 AND person = $2", person) {
            kinds[try row.id(0)] = try row.id(1)
        }
        return kinds
    }

    /// Whether a record with this id exists.
    public func holds(_ record: HeldRecord.ID) throws -> Bool {
        try row("SELECT kind FROM records WHERE organisation = $1 AND record = $2", record) != nil
    }

    /// What happened to a person's records: record and event to the date, nil inside when not finished.
    func events(of person: Person.ID) throws -> [HeldRecord.ID: [String: CalendarDate?]] {
        var result: [HeldRecord.ID: [String: CalendarDate?]] = [:]
        let found = try rows(
            """
            SELECT e.record, e.event, e.happened_on FROM events e
            JOIN records r ON r.organisation = e.organisation AND r.record = e.record
            WHERE e.organisation = $1 AND r.person = $2
            """, person)
        for row in found {
            result[try row.id(0), default: [:]][try row.text(1)] = .some(try row.optionalDate(2))
        }
        return result
    }

    /// What is stored about a person's bindings because it cannot be derived.
    ///
    /// - Parameter renames: what purposes are called today.
    public func marks(of person: Person.ID, renames: Renames = Renames()) throws -> PersonMarks {
        var marks = PersonMarks()
        let endings = try rows(
            "SELECT purpose, reason, ended_on FROM endings WHERE organisation = $1 AND person = $2", person)
        for row in endings {
            guard let reason = RetentionDecision.Ending.Reason(rawValue: try row.text(1)) else {
                throw Fault("an ending has an unknown reason")
            }
            marks.ended[renames.current(.purpose, try row.id(0))] = RetentionDecision.Ending(
                on: try row.date(2), reason: reason)
        }
        let restrictions = try rows(
            "SELECT purpose FROM restrictions WHERE organisation = $1 AND person = $2 AND lifted_at IS NULL", person)
        for row in restrictions {
            if let purpose: Purpose.ID = try row.optionalID(0) {
                marks.restricted.insert(renames.current(.purpose, purpose))
            } else {
                marks.restrictedEntirely = true
            }
        }
        return marks
    }
}
