import Crypto
import Declarations
import Rules

extension Transaction {
    static var columns: String {
        """
        request, reference, kind, state, channel, language, capacity, person, record, declaration_version,
        received_on, received_at, identity_asked_on, identity_on, identity_way, extended_on, due_on, answered_on,
        answered_at, outcome, revision
        """
    }

    /// Adds a request just received.
    public func addRequest(_ request: StoredRequest) throws {
        try run(
            """
            INSERT INTO requests (organisation, request, reference, kind, state, channel, language, capacity, record,
            declaration_version, received_on, received_at, due_on, revision)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """, request.id, request.reference, request.kind.rawValue, request.state.rawValue,
            request.channel.rawValue, request.language.rawValue, request.capacity, request.record,
            request.declarationVersion, request.receivedOn, request.receivedAt, request.dueOn, request.revision)
    }

    /// Stores a changed request, when nobody else changed it since it was read.
    ///
    /// - Throws: `RequestRefusal.changedMeanwhile` when someone did.
    public func update(_ request: StoredRequest) throws {
        let changed = try run(
            """
            UPDATE requests SET state = $2, person = $3, identity_asked_on = $4, identity_on = $5, identity_way = $6,
            extended_on = $7, due_on = $8, answered_on = $9, answered_at = $10, outcome = $11, revision = $12
            WHERE organisation = $1 AND request = $13 AND revision = $14
            """, request.state.rawValue, request.person, request.identityAskedOn, request.identityOn,
            request.identityWay?.rawValue, request.extendedOn, request.dueOn, request.answeredOn, request.answeredAt,
            request.outcome?.rawValue, request.revision + 1, request.id, request.revision)
        guard changed == 1 else { throw RequestRefusal.changedMeanwhile }
    }

    /// Stores what a letter that left, or never will, changes about the term of a request.
    ///
    /// Nobody decided anything, so the revision stays: an officer who looks at it meanwhile decides about the same.
    public func noteTerm(of request: StoredRequest) throws {
        try run(
            """
            UPDATE requests SET identity_asked_on = $2, extended_on = $3, due_on = $4
            WHERE organisation = $1 AND request = $5
            """, request.identityAskedOn, request.extendedOn, request.dueOn, request.id)
    }

    /// A request by its id.
    public func request(_ id: DataRequest.ID) throws -> StoredRequest? {
        try row("SELECT \(Self.columns) FROM requests WHERE organisation = $1 AND request = $2", id)
            .map(Self.request)
    }

    /// A request by its reference.
    public func request(reference: String) throws -> StoredRequest? {
        try row("SELECT \(Self.columns) FROM requests WHERE organisation = $1 AND reference = $2", reference)
            .map(Self.request)
    }

    /// All requests received on or after a date, the earliest due first.
    public func requests(receivedSince date: CalendarDate) throws -> [StoredRequest] {
        try rows(
            """
            SELECT \(Self.columns) FROM requests WHERE organisation = $1 AND received_on >= $2
            ORDER BY due_on, reference
            """, date
        ).map(Self.request)
    }

    /// Requests whose term still runs, the earliest due first.
    public func openRequests() throws -> [StoredRequest] {
        try rows(
            """
            SELECT \(Self.columns) FROM requests WHERE organisation = $1 AND state IN ($2, $3)
            ORDER BY due_on, reference
            """, RequestState.awaitingIdentity.rawValue, RequestState.inProgress.rawValue
        ).map(Self.request)
    }

    static func request(_ row: Row) throws -> StoredRequest {
        guard let kind = Right(rawValue: try row.text(2)), let state = RequestState(rawValue: try row.text(3)),
            let channel = Channel(rawValue: try row.text(4)), let language = Language(rawValue: try row.text(5))
        else { throw Fault("a request holds a word that this release does not know") }
        var request = StoredRequest(
            id: try row.id(0), reference: try row.text(1), kind: kind, channel: channel, language: language,
            capacity: try row.optionalID(6), record: try row.id(8), declarationVersion: try row.int(9),
            receivedOn: try row.date(10), receivedAt: try row.instant(11), dueOn: try row.date(16))
        request.state = state
        request.person = try row.optionalID(7)
        request.identityAskedOn = try row.optionalDate(12)
        request.identityOn = try row.optionalDate(13)
        request.identityWay = try row.optionalText(14).flatMap { IdentitySettings.Way(rawValue: $0) }
        request.extendedOn = try row.optionalDate(15)
        request.answeredOn = try row.optionalDate(17)
        request.answeredAt = try row.optionalInstant(18)
        request.outcome = try row.optionalText(19).flatMap { RequestOutcome(rawValue: $0) }
        request.revision = try row.int(20)
        return request
    }

    /// The next number of a counter, starting at 1.
    public func next(_ counter: String) throws -> Int {
        let row = try row(
            """
            INSERT INTO counters (organisation, name, value) VALUES ($1, $2, 1)
            ON CONFLICT (organisation, name) DO UPDATE SET value = counters.value + 1 RETURNING value
            """, counter)
        guard let row else { throw Fault("a counter gave no number") }
        return try row.int(0)
    }
}
