import Declarations
import Rules

/// Which requests are wanted, and from where on.
public struct RequestFilter: Sendable, Hashable {
    /// Only in this state.
    public var state: RequestState?
    /// Only about this right.
    public var right: Right?
    /// Only received on or after this day.
    public var receivedSince: CalendarDate?
    /// Only what comes after this request.
    public var after: Place?

    /// A place in the list, which stays where it is when new requests come in.
    public struct Place: Sendable, Hashable {
        /// When the request came in.
        public var receivedAt: Instant
        /// Its id.
        public var request: DataRequest.ID

        /// A place.
        public init(receivedAt: Instant, request: DataRequest.ID) {
            self.receivedAt = receivedAt
            self.request = request
        }
    }

    /// Every request, or some.
    public init(
        state: RequestState? = nil, right: Right? = nil, receivedSince: CalendarDate? = nil, after: Place? = nil
    ) {
        self.state = state
        self.right = right
        self.receivedSince = receivedSince
        self.after = after
    }
}

extension Transaction {
    /// Requests, the newest first.
    public func requests(_ filter: RequestFilter, limit: Int) throws -> [StoredRequest] {
        let last = filter.after?.receivedAt ?? Instant(milliseconds: .max)
        return try rows(
            """
            SELECT \(Self.columns) FROM requests WHERE organisation = $1 AND ($2 = '' OR state = $2)
            AND ($3 = '' OR kind = $3) AND ($4 = '' OR received_on >= $4)
            AND (received_at < $5 OR (received_at = $5 AND request < $6))
            ORDER BY received_at DESC, request DESC LIMIT $7
            """, filter.state?.rawValue ?? "", filter.right?.rawValue ?? "",
            filter.receivedSince?.description ?? "", last, filter.after?.request.rawValue ?? "", limit
        ).map(Self.request)
    }
}
