import Declarations
import Ledger

/// A checkpoint that was mailed, so that someone outside keeps it.
public struct CheckpointMail: Sendable, Hashable {
    /// The day it was written; there is one a day at most.
    public var sentOn: CalendarDate
    /// How many entries the log had.
    public var size: Int
    /// The address of the privacy contact at that time, as the statement names it.
    public var recipient: String
    /// The mail.
    public var effect: OutboxEffect.ID

    /// A mailed checkpoint.
    public init(sentOn: CalendarDate, size: Int, recipient: String, effect: OutboxEffect.ID) {
        self.sentOn = sentOn
        self.size = size
        self.recipient = recipient
        self.effect = effect
    }
}

extension Transaction {
    /// The newest checkpoint that was written into the outbox; nil before the first.
    public func newestCheckpointMail() throws -> CheckpointMail? {
        try row(
            """
            SELECT sent_on, size, recipient, effect FROM checkpoint_mails WHERE organisation = $1
            ORDER BY sent_on DESC LIMIT 1
            """
        ).map(Self.checkpointMail)
    }

    /// The newest checkpoint that the mail server took, and when; nil when none has left.
    public func newestCheckpointSent() throws -> (mail: CheckpointMail, at: Instant)? {
        let found = try row(
            """
            SELECT c.sent_on, c.size, c.recipient, c.effect, o.done_at FROM checkpoint_mails c
            JOIN outbox o ON o.organisation = c.organisation AND o.effect = c.effect
            WHERE c.organisation = $1 AND o.state = $2 ORDER BY c.sent_on DESC LIMIT 1
            """, OutboxEffect.State.sent.rawValue)
        guard let found, let at = try found.optionalInstant(4) else { return nil }
        return (try Self.checkpointMail(found), at)
    }

    /// Remembers which checkpoint a mail holds.
    ///
    /// - Returns: false when one was remembered for that day already.
    public func add(_ mail: CheckpointMail) throws -> Bool {
        try run(
            """
            INSERT INTO checkpoint_mails (organisation, sent_on, size, recipient, effect)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT (organisation, sent_on) DO NOTHING
            """, mail.sentOn, mail.size, mail.recipient, mail.effect) == 1
    }

    private static func checkpointMail(_ row: Row) throws -> CheckpointMail {
        CheckpointMail(
            sentOn: try row.date(0), size: try row.int(1), recipient: try row.text(2), effect: try row.id(3))
    }
}
