import Declarations
import Rules

/// The right to open data, for one purpose, one actor and one person, in this transaction.
///
/// Only the gate makes one, and it cannot be copied or kept: no purpose, no data.
public struct Grant: ~Copyable {
    /// The declared purpose.
    public let purpose: Purpose.ID

    /// Made by the gate, after its checks; and where a record is sealed again under a new key, which opens it for nobody.
    init(purpose: Purpose.ID) { self.purpose = purpose }
}

/// A wish to open a person's data.
public struct Opening: Sendable {
    /// For which purpose.
    public var purpose: Purpose.ID
    /// In which case, where the purpose is bound to one.
    public var caseRecord: HeldRecord.ID?
    /// By whom.
    public var actor: Actor
    /// The moment.
    public var now: Instant
    /// The date of that moment in Amsterdam.
    public var today: CalendarDate
    /// Under which declaration.
    public var versions: DeclarationVersions

    /// A wish, to be judged by the gate.
    public init(
        purpose: Purpose.ID, caseRecord: HeldRecord.ID? = nil, actor: Actor, now: Instant, today: CalendarDate,
        versions: DeclarationVersions
    ) {
        self.purpose = purpose
        self.caseRecord = caseRecord
        self.actor = actor
        self.now = now
        self.today = today
        self.versions = versions
    }
}

/// A value, opened.
public struct OpenedValue: Sendable, Hashable {
    /// Where it stood and how it came.
    public let stored: StoredValue
    /// What it says.
    public let text: String
    /// How long it is kept, for which purposes, and why.
    public let decision: RetentionDecision
}
