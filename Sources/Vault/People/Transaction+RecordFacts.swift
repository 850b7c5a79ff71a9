import Declarations
import Rules

/// A record without what is in it.
public struct RecordFacts: Sendable, Hashable {
    /// Its kind.
    public let kind: RecordKind.ID
    /// When it was stored.
    public let createdAt: Instant
    /// What happened to it; nil inside is begun and not finished.
    public let events: [String: CalendarDate?]
}

extension Transaction {
    /// A record of a person, without what is in it; nil when it is not this person's.
    public func recordFacts(_ record: HeldRecord.ID, of person: Person.ID) throws -> RecordFacts? {
        let found = try row(
            "SELECT kind, created_at FROM records WHERE organisation = $1 AND record = $2 AND person = $3", record,
            person)
        guard let found else { return nil }
        var events: [String: CalendarDate?] = [:]
        let rows = try rows(
            "SELECT event, happened_on FROM events WHERE organisation = $1 AND record = $2 ORDER BY event", record)
        for row in rows { events[try row.text(0)] = .some(try row.optionalDate(1)) }
        return RecordFacts(kind: try found.id(0), createdAt: try found.instant(1), events: events)
    }
}
