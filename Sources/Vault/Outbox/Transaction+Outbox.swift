import Declarations
import Rules

extension Transaction {
    /// Writes a mail into the outbox, sealed.
    public func addMail(
        _ id: OutboxEffect.ID, text: String, meaning: OutboxEffect.Meaning, request: DataRequest.ID?,
        collection: CollectionFacts, at now: Instant
    ) throws {
        try addCollection(collection, of: nil)
        try addRecord(
            HeldRecord.ID(id.rawValue), kind: BuiltIn.mailRecord, of: nil, values: [BuiltIn.mail: text],
            identifying: [], collection: collection.id, at: now)
        try run(
            """
            INSERT INTO outbox (organisation, effect, kind, meaning, request, state, attempts, next_at, made_at)
            VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8)
            """, id, "mail", meaning.rawValue, request, OutboxEffect.State.waiting.rawValue, now, now)
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

    /// One effect.
    public func effect(_ id: OutboxEffect.ID) throws -> OutboxEffect? {
        try row("\(Self.selectEffects) WHERE o.organisation = $1 AND o.effect = $2", id).map(Self.effect)
    }

    /// Effects that have not left, and that no later one about the same request made good; newest first.
    public func undeliveredEffects(limit: Int) throws -> [OutboxEffect] {
        try rows(
            """
            \(Self.selectEffects)
            WHERE o.organisation = $1 AND o.state IN ($2, $3) AND NOT EXISTS (
            SELECT 1 FROM outbox s WHERE s.organisation = o.organisation AND s.request = o.request
            AND s.state IN ($4, $5) AND s.made_at > o.made_at) ORDER BY o.made_at DESC, o.effect LIMIT $6
            """, OutboxEffect.State.waiting.rawValue, OutboxEffect.State.dead.rawValue,
            OutboxEffect.State.sent.rawValue, OutboxEffect.State.reached.rawValue, limit
        ).map(Self.effect)
    }

    /// When the answer to each request left, for the first time; nil while it has not.
    public func answersLeft(writtenSince instant: Instant) throws -> [DataRequest.ID: Instant?] {
        var left: [DataRequest.ID: Instant?] = [:]
        let found = try rows(
            """
            SELECT request, state, done_at FROM outbox
            WHERE organisation = $1 AND meaning = $2 AND made_at >= $3 ORDER BY done_at
            """, OutboxEffect.Meaning.answer.rawValue, instant)
        for row in found {
            guard let request: DataRequest.ID = try row.optionalID(0) else { continue }
            let state = OutboxEffect.State(rawValue: try row.text(1))
            let at = state == .sent || state == .reached ? try row.optionalInstant(2) : nil
            // An empty instant comes first on one engine and last on the other.
            left.updateValue((left[request] ?? nil) ?? at, forKey: request)
        }
        return left
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
        SELECT o.effect, o.meaning, o.request, o.state, o.attempts, o.next_at, o.made_at, o.outcome, r.reference
        FROM outbox o
        LEFT JOIN requests r ON r.organisation = o.organisation AND r.request = o.request
        """

    private static func effect(_ row: Row) throws -> OutboxEffect {
        guard let meaning = OutboxEffect.Meaning(rawValue: try row.text(1)),
            let state = OutboxEffect.State(rawValue: try row.text(3))
        else { throw Fault("the outbox holds a word that this release does not know") }
        return OutboxEffect(
            id: try row.id(0), meaning: meaning, request: try row.optionalID(2), state: state,
            attempts: try row.int(4), nextAt: try row.instant(5), madeAt: try row.instant(6),
            outcome: try row.optionalText(7), reference: try row.optionalText(8))
    }

    /// Takes an effect for one attempt; false when another worker has it.
    public func claim(_ effect: OutboxEffect, nextTry: Instant) throws -> Bool {
        try run(
            """
            UPDATE outbox SET attempts = attempts + 1, next_at = $2
            WHERE organisation = $1 AND effect = $3 AND state = $4 AND attempts = $5
            """, nextTry, effect.id, OutboxEffect.State.waiting.rawValue, effect.attempts) == 1
    }

    /// Takes back that an attempt was counted: it never got as far as the letter.
    public func uncount(_ effect: OutboxEffect) throws {
        try run(
            "UPDATE outbox SET attempts = $2 WHERE organisation = $1 AND effect = $3 AND state = $4",
            effect.attempts, effect.id, OutboxEffect.State.waiting.rawValue)
    }

    /// Notes what came of an attempt; what was sent is erased, so that the outbox keeps no letters.
    ///
    /// Sent is final: a slower attempt that ends afterwards changes nothing.
    ///
    /// - Returns: false when that was so.
    @discardableResult
    public func finish(
        _ effect: OutboxEffect.ID, state: OutboxEffect.State, outcome: String, at now: Instant
    ) throws -> Bool {
        let changed = try run(
            """
            UPDATE outbox SET state = $2, outcome = $3, done_at = $4
            WHERE organisation = $1 AND effect = $5 AND state <> $6 AND state <> $7
            """, state.rawValue, outcome, now, effect, OutboxEffect.State.sent.rawValue,
            OutboxEffect.State.reached.rawValue)
        guard changed == 1 else { return false }
        if state == .sent || state == .reached { try eraseRecord(HeldRecord.ID(effect.rawValue)) }
        return true
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
    /// - Returns: which.
    public func endDeadMails(before instant: Instant) throws -> [OutboxEffect] {
        let dead = try rows(
            """
            \(Self.selectEffects)
            JOIN records h ON h.organisation = o.organisation AND h.record = o.effect
            WHERE o.organisation = $1 AND o.state = $2 AND o.made_at < $3
            """, OutboxEffect.State.dead.rawValue, instant
        ).map(Self.effect)
        for effect in dead { try eraseRecord(effect.record) }
        return dead
    }
}
