import Declarations

/// The ties of one stored value to purposes, derived from its collection and from what happened since.
public struct ValueBindings: Sendable {
    /// The category of the value.
    public var field: DataCategory.ID
    /// The kind of record it is in.
    public var kind: RecordKind.ID
    /// The kind of person it was collected from.
    public var capacity: PersonKind.ID
    /// The date of the intake in Amsterdam.
    public var collectedOn: CalendarDate
    /// What happened to the value's own record; nil is begun and not finished.
    public var ownEvents: [String: CalendarDate?]
    /// What happened to the person's records of other kinds, one dictionary for each record.
    public var otherEvents: [RecordKind.ID: [[String: CalendarDate?]]]
    /// When the person's records of other kinds were collected: of each kind the latest date.
    public var otherCollected: [RecordKind.ID: CalendarDate]

    /// A value and the events around it.
    public init(
        field: DataCategory.ID, kind: RecordKind.ID, capacity: PersonKind.ID, collectedOn: CalendarDate,
        ownEvents: [String: CalendarDate?] = [:], otherEvents: [RecordKind.ID: [[String: CalendarDate?]]] = [:],
        otherCollected: [RecordKind.ID: CalendarDate] = [:]
    ) {
        self.field = field
        self.kind = kind
        self.capacity = capacity
        self.collectedOn = collectedOn
        self.ownEvents = ownEvents
        self.otherEvents = otherEvents
        self.otherCollected = otherCollected
    }

    /// How far an event is, of this record or of others.
    func state(of reference: EventReference) -> RetentionDecision.EventState? {
        if reference.event == EventReference.collected {
            if reference.record == kind { return .happened(on: collectedOn) }
            return otherCollected[reference.record].map { .happened(on: $0) }
        }
        // The record is there, so what has to happen to it has begun.
        if reference.record == kind { return Self.state(ownEvents[reference.event]) ?? .running }
        let records = otherEvents[reference.record] ?? []
        let states = records.map { Self.state($0[reference.event]) }
        let dates = states.compactMap { state -> CalendarDate? in
            if case .happened(let date)? = state { date } else { nil }
        }
        // A complaint is open from the day it is recorded; and as long as one of several agreements has not ended, the
        // clock has not started.
        if dates.count < states.count { return .running }
        return dates.max().map { .happened(on: $0) }
    }

    private static func state(_ event: CalendarDate??) -> RetentionDecision.EventState? {
        switch event {
        case .some(.some(let date)): .happened(on: date)
        case .some(.none): .running
        case .none: nil
        }
    }
}
