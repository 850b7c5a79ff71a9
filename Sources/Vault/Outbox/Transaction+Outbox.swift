import Declarations
import Rules

/// An effect that leaves the house: written in the transaction that decided it, carried out afterwards.
public struct OutboxEffect: Sendable, Hashable {
    /// The id of an effect; also its idempotency key.
    public typealias ID = Identifier<OutboxEffect>
    /// Random.
    public var id: ID
    /// The request it belongs to.
    public var request: DataRequest.ID?
    /// How far it is.
    public var state: State
    /// How often it was tried.
    public var attempts: Int
    /// When it is tried again.
    public var nextAt: Instant
    /// The code of the last outcome.
    public var outcome: String?
    /// The reference of that request, by which people talk about it.
    public var reference: String?

    /// How far an effect is.
    public enum State: String, Sendable, Hashable, CaseIterable, Codable {
        /// Waiting for its turn.
        case waiting
        /// Accepted by the other side.
        case sent
        /// Given up; a person must look.
        case dead
    }

    /// The record that holds what is sent, until it has left.
    public var record: HeldRecord.ID { HeldRecord.ID(id.rawValue) }
}

extension Transaction {
    /// Writes a mail into the outbox, sealed.
    public func addMail(
        _ id: OutboxEffect.ID, text: String, request: DataRequest.ID?, collection: CollectionFacts, at now: Instant
    ) throws {
        try addCollection(collection, of: nil)
        try addRecord(
            HeldRecord.ID(id.rawValue), kind: BuiltIn.mailRecord, of: nil, values: [BuiltIn.mail: text],
            identifying: [], collection: collection.id, at: now)
        try run(
            """
            INSERT INTO outbox (organisation, effect, kind, request, state, attempts, next_at, made_at)
            VALUES ($1, $2, $3, $4, $5, 0, $6, $7)
            """, id, "mail", request, OutboxEffect.State.waiting.rawValue, now, now)
    }

    /// Effects whose turn it is, oldest first.
    public func dueEffects(at now: Instant, limit: Int) throws -> [OutboxEffect] {
        try rows(
            """
            \(Self.selectEffects)
            WHERE o.organisation = $1 AND o.state = $2 AND o.next_at <= $3 ORDER BY o.made_at, o.effect LIMIT $4
            """, OutboxEffect.State.waiting.rawValue, now, limit
        ).map(Self.effect)
    }

    /// Effects in a state, newest first.
    public func effects(in state: OutboxEffect.State, limit: Int) throws -> [OutboxEffect] {
        try rows(
            """
            \(Self.selectEffects)
            WHERE o.organisation = $1 AND o.state = $2 ORDER BY o.made_at DESC, o.effect LIMIT $3
            """, state.rawValue, limit
        ).map(Self.effect)
    }

    private static let selectEffects = """
        SELECT o.effect, o.request, o.state, o.attempts, o.next_at, o.outcome, r.reference FROM outbox o
        LEFT JOIN requests r ON r.organisation = o.organisation AND r.request = o.request
        """

    private static func effect(_ row: Row) throws -> OutboxEffect {
        OutboxEffect(
            id: try row.id(0), request: try row.optionalID(1),
            state: OutboxEffect.State(rawValue: try row.text(2)) ?? .dead, attempts: try row.int(3),
            nextAt: try row.instant(4), outcome: try row.optionalText(5), reference: try row.optionalText(6))
    }

    /// Takes an effect for one attempt; false when another worker has it.
    public func claim(_ effect: OutboxEffect, nextTry: Instant) throws -> Bool {
        try run(
            """
            UPDATE outbox SET attempts = attempts + 1, next_at = $2
            WHERE organisation = $1 AND effect = $3 AND state = $4 AND attempts = $5
            """, nextTry, effect.id, OutboxEffect.State.waiting.rawValue, effect.attempts) == 1
    }

    /// Notes what came of an attempt; what was sent is erased, so that the outbox keeps no letters.
    ///
    /// Sent is final: a slower attempt that ends afterwards changes nothing.
    public func finish(_ effect: OutboxEffect.ID, state: OutboxEffect.State, outcome: String, at now: Instant) throws {
        let changed = try run(
            """
            UPDATE outbox SET state = $2, outcome = $3, done_at = $4
            WHERE organisation = $1 AND effect = $5 AND state <> $6
            """, state.rawValue, outcome, now, effect, OutboxEffect.State.sent.rawValue)
        if changed == 1, state == .sent { try eraseRecord(HeldRecord.ID(effect.rawValue)) }
    }

    /// Puts a dead effect back in the queue; false when it is not dead (any more).
    public func retry(_ effect: OutboxEffect.ID, at now: Instant) throws -> Bool {
        try run(
            """
            UPDATE outbox SET state = $2, attempts = 0, next_at = $3
            WHERE organisation = $1 AND effect = $4 AND state = $5
            """, OutboxEffect.State.waiting.rawValue, now, effect, OutboxEffect.State.dead.rawValue) == 1
    }

    /// Erases letters that were given up long ago; that they were given up stays.
    ///
    /// - Returns: how many.
    public func endDeadMails(before instant: Instant) throws -> Int {
        let dead = try rows(
            """
            SELECT o.effect FROM outbox o
            JOIN records r ON r.organisation = o.organisation AND r.record = o.effect
            WHERE o.organisation = $1 AND o.state = $2 AND o.made_at < $3
            """, OutboxEffect.State.dead.rawValue, instant)
        for row in dead { try eraseRecord(try row.id(0)) }
        return dead.count
    }
}
