import Declarations
import Rules

/// What happened to a request, for its timeline.
public struct RequestEvent: Sendable, Hashable {
    /// What happened.
    public var kind: Kind
    /// Who did it, as the log names them: `staff:…`, `person:…`, `system:…`.
    public var actor: String
    /// When.
    public var at: Instant
    /// A closed word, such as the way identity was established.
    public var detail: String?

    /// What can happen to a request.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// It came in.
        case received
        /// A link to confirm was mailed.
        case identityAsked = "identity-asked"
        /// The person used the link, or showed who they are.
        case identified
        /// A new link was mailed.
        case linkRenewed = "link-renewed"
        /// The letter that extends the term was sent.
        case extended
        /// The answer was sent.
        case answered
        /// The answer was collected.
        case downloaded
        /// The answer can no longer be collected.
        case downloadEnded = "download-ended"
        /// The person took it back.
        case withdrawn
        /// It was closed without an answer.
        case closed
        /// It fell due without an answer.
        case overdue
        /// Data were restricted; the detail is the ground.
        case restricted
        /// The letter left that says from which day, the detail, the data are used again.
        case liftingAnnounced = "lifting-announced"
        /// The restriction ended.
        case lifted
        /// A person searched another system, the detail, for the answer.
        case searched
    }

    /// An event.
    public init(_ kind: Kind, by actor: String, at: Instant, detail: String? = nil) {
        self.kind = kind
        self.actor = actor
        self.at = at
        self.detail = detail
    }
}

extension Actor {
    /// The actor as a timeline names it.
    public var name: String { inLog.description }
}

extension Transaction {
    /// Adds to a request's timeline.
    public func add(_ event: RequestEvent, to request: DataRequest.ID) throws {
        let last = try row(
            "SELECT max(number) FROM request_events WHERE organisation = $1 AND request = $2", request)?
            .optionalInteger(0)
        try run(
            """
            INSERT INTO request_events (organisation, request, number, kind, actor, happened_at, detail)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, request, (last ?? 0) + 1, event.kind.rawValue, event.actor, event.at, event.detail)
    }

    /// A request's timeline, oldest first.
    public func events(of request: DataRequest.ID) throws -> [RequestEvent] {
        try rows(
            """
            SELECT kind, actor, happened_at, detail FROM request_events
            WHERE organisation = $1 AND request = $2 ORDER BY number
            """, request
        ).map { row in
            guard let kind = RequestEvent.Kind(rawValue: try row.text(0)) else {
                throw Fault("a timeline holds a word that this release does not know")
            }
            return RequestEvent(
                kind, by: try row.text(1), at: try row.instant(2), detail: try row.optionalText(3))
        }
    }
}
