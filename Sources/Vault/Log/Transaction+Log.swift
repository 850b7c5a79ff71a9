import Declarations
import Ledger
import Rules

/// Something to be remembered in the log: never contents, never free text.
public struct LogEvent: Sendable {
    /// What was done.
    public var verb: LogVerb
    /// For which purpose.
    public var purpose: Purpose.ID?
    /// In which case: a request or a record.
    public var caseID: String?
    /// About whom; the log gets the person's random pseudonym.
    public var person: Person.ID?
    /// Which categories.
    public var fields: [DataCategory.ID]
    /// Under which version of the declaration.
    public var declarationVersion: Int?
    /// A closed code, such as `unknown-user`.
    public var detail: String?

    /// An event; only the verb is always there.
    public init(
        _ verb: LogVerb, purpose: Purpose.ID? = nil, caseID: String? = nil, person: Person.ID? = nil,
        fields: [DataCategory.ID] = [], declarationVersion: Int? = nil, detail: String? = nil
    ) {
        self.verb = verb
        self.purpose = purpose
        self.caseID = caseID
        self.person = person
        self.fields = fields
        self.declarationVersion = declarationVersion
        self.detail = detail
    }
}

extension Transaction {
    /// Writes an entry of the log, in the transaction that decided it.
    public func log(_ event: LogEvent, by actor: Actor, at now: Instant) throws {
        let nonce = entropy.bytes(LogEntry.nonceBytes)
        let entry = try LogEntry(
            nonce: nonce, organisation: organisation.rawValue, instant: now.milliseconds, actor: actor.inLog,
            verb: event.verb, purpose: event.purpose?.rawValue, caseID: event.caseID,
            subject: try event.person.flatMap { try pseudonym(of: $0) },
            fields: Set(event.fields.map(\.rawValue)).sorted(), declarationVersion: event.declarationVersion,
            detail: event.detail)
        let id: Identifier<LogEntry> = entropy.id()
        try run(
            """
            INSERT INTO log_entries (organisation, entry, leaf, position, made_at) VALUES ($1, $2, $3, NULL, $4)
            """, id, entry.bytes, now)
    }

    private func pseudonym(of person: Person.ID) throws -> String? {
        try row("SELECT pseudonym FROM people WHERE organisation = $1 AND person = $2", person)?.text(0)
    }
}

extension Actor {
    /// The actor as the log names it.
    var inLog: LogActor {
        switch self {
        case .staff(let id, _): LogActor(kind: .staff, id: id)
        case .token(let id, _): LogActor(kind: .token, id: id)
        case .system(let job): LogActor(kind: .system, id: job)
        case .operator(let user): LogActor(kind: .operator, id: user)
        case .person(let request): LogActor(kind: .person, id: request)
        }
    }
}
