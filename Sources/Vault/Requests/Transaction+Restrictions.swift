import Declarations
import Rules

/// Data that may only be stored (art. 18).
public struct Restriction: Sendable, Hashable {
    /// The id of a restriction.
    public typealias ID = Identifier<Restriction>
    /// Made from the request, so that a repeated closure makes no second one.
    public var id: ID
    /// Whose data.
    public var person: Person.ID
    /// For which purpose; nil is all.
    public var purpose: Purpose.ID?
    /// Why, as a closed word.
    public var ground: String
    /// The request it follows from.
    public var request: DataRequest.ID?
    /// Since when.
    public var startedAt: Instant

    /// A restriction.
    public init(
        id: ID, person: Person.ID, purpose: Purpose.ID?, ground: String, request: DataRequest.ID?, startedAt: Instant
    ) {
        self.id = id
        self.person = person
        self.purpose = purpose
        self.ground = ground
        self.request = request
        self.startedAt = startedAt
    }
}

extension Transaction {
    /// Restricts data of a person, from this transaction on.
    ///
    /// - Returns: whether it was not there yet.
    @discardableResult
    public func restrict(_ restriction: Restriction) throws -> Bool {
        try run(
            """
            INSERT INTO restrictions (organisation, restriction, person, purpose, ground, request, started_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (organisation, restriction) DO NOTHING
            """, restriction.id, restriction.person, restriction.purpose, restriction.ground, restriction.request,
            restriction.startedAt) == 1
    }

    /// The purposes for which a request restricts data now; nil is all.
    public func restrictedPurposes(of request: DataRequest.ID) throws -> [Purpose.ID?] {
        try rows(
            "SELECT purpose FROM restrictions WHERE organisation = $1 AND request = $2 AND lifted_at IS NULL", request
        ).map { try $0.optionalID(0) }
    }

    /// How many restrictions of a request are in force.
    public func restrictions(of request: DataRequest.ID) throws -> Int {
        try row(
            "SELECT count(*) FROM restrictions WHERE organisation = $1 AND request = $2 AND lifted_at IS NULL",
            request)?.int(0) ?? 0
    }

    /// Lifts the restrictions of a request; gives how many there were.
    public func liftRestrictions(of request: DataRequest.ID, at now: Instant) throws -> Int {
        try run(
            """
            UPDATE restrictions SET lifted_at = $2 WHERE organisation = $1 AND request = $3 AND lifted_at IS NULL
            """, now, request)
    }

    /// Number of restrictions now in force, by ground.
    public func restrictionsInForce() throws -> [String: Int] {
        var counts: [String: Int] = [:]
        let found = try rows(
            "SELECT ground, count(*) FROM restrictions WHERE organisation = $1 AND lifted_at IS NULL GROUP BY ground")
        for row in found { counts[try row.text(0)] = try row.int(1) }
        return counts
    }

    /// Whether the actor holds a role for the purpose of an opening.
    public func checkRole(_ opening: Opening) throws -> Purpose { try admit(opening) }
}
