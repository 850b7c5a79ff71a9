import Declarations
import Rules

/// A request as it is stored: facts, and no words of the person; those are sealed in its record.
public struct StoredRequest: Sendable, Hashable {
    /// Random id.
    public var id: DataRequest.ID
    /// The number people use.
    public var reference: String
    /// Which right.
    public var kind: Right
    /// How far it is.
    public var state: RequestState
    /// How it came in.
    public var channel: Channel
    /// The language of the person.
    public var language: Language
    /// In which capacity the person asked, when they said so.
    public var capacity: PersonKind.ID?
    /// Who it is, once identity is established and data were found.
    public var person: Person.ID?
    /// The record with the person's address and words.
    public var record: HeldRecord.ID
    /// The version of the declaration on the day of receipt, whose promises count.
    public var declarationVersion: Int
    /// The Amsterdam date of receipt; never changes.
    public var receivedOn: CalendarDate
    /// The moment of receipt.
    public var receivedAt: Instant
    /// When identity was asked.
    public var identityAskedOn: CalendarDate?
    /// When identity was established.
    public var identityOn: CalendarDate?
    /// In which way.
    public var identityWay: IdentitySettings.Way?
    /// When the letter that extends the term was sent.
    public var extendedOn: CalendarDate?
    /// The binding due date, kept for finding what is due; the rules compute it.
    public var dueOn: CalendarDate
    /// When the answer was sent.
    public var answeredOn: CalendarDate?
    /// The moment it was sent.
    public var answeredAt: Instant?
    /// What came of it.
    public var outcome: RequestOutcome?
    /// Raised by every change, so that two officers cannot both decide.
    public var revision: Int

    /// A request just received.
    public init(
        id: DataRequest.ID, reference: String, kind: Right, channel: Channel, language: Language,
        capacity: PersonKind.ID?, record: HeldRecord.ID, declarationVersion: Int, receivedOn: CalendarDate,
        receivedAt: Instant, dueOn: CalendarDate
    ) {
        self.id = id
        self.reference = reference
        self.kind = kind
        state = .awaitingIdentity
        self.channel = channel
        self.language = language
        self.capacity = capacity
        self.record = record
        self.declarationVersion = declarationVersion
        self.receivedOn = receivedOn
        self.receivedAt = receivedAt
        self.dueOn = dueOn
        revision = 1
    }
}
