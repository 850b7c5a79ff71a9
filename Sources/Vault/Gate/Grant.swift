import Declarations
import Rules

/// The right to open data, for one purpose, one actor and one person, in this transaction.
///
/// Only the gate makes one, and it cannot be copied or kept: no purpose, no data.
public struct Grant: ~Copyable {
    /// The declared purpose.
    public let purpose: Purpose.ID

    /// Made by the gate, after its checks.
    init(purpose: Purpose.ID) { self.purpose = purpose }
}

/// Every version of a declaration that data were collected under, and the one in force.
public struct DeclarationVersions: Sendable {
    /// The version in force.
    public let current: Declaration
    private let all: [Int: Declaration]

    /// The versions of one organisation.
    public init(current: Declaration, earlier: [Declaration] = []) {
        self.current = current
        var all: [Int: Declaration] = [current.statement.version: current]
        for declaration in earlier { all[declaration.statement.version] = declaration }
        self.all = all
    }

    /// The newest version before the one in force; nil when that is the first.
    public var before: Declaration? {
        all.values.filter { $0.statement.version < current.statement.version }
            .max { $0.statement.version < $1.statement.version }
    }

    /// Whether a version with this number is among them.
    public func knows(_ version: Int) -> Bool { all[version] != nil }

    /// The same versions with the one in force on a day: the newest that has taken effect, or else the first.
    public func inForce(on today: CalendarDate) -> DeclarationVersions {
        let sorted = all.values.sorted { $0.statement.version < $1.statement.version }
        let current = sorted.last { $0.statement.effective <= today } ?? sorted.first ?? current
        return DeclarationVersions(current: current, earlier: sorted)
    }

    /// The version with this number; the one in force when it is not known here.
    public subscript(version: Int) -> Declaration { all[version] ?? current }
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
