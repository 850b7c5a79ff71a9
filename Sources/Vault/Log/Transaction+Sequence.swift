import Declarations
import Ledger
import Rules

extension Transaction {
    /// Most entries numbered in one go, so that a long backlog does not hold up others.
    public static var sequenceLimit: Int { 2_000 }

    /// Gives waiting entries their place in the tree and signs the new head.
    ///
    /// - Returns: how many entries were numbered.
    public func sequence(at now: Instant) throws -> Int {
        let waiting = try rows(
            """
            SELECT entry, leaf FROM log_entries WHERE organisation = $1 AND position IS NULL
            ORDER BY made_at, entry LIMIT $2
            """, Self.sequenceLimit)
        guard !waiting.isEmpty else { return 0 }
        var frontier = try head()?.frontier ?? Frontier()
        for row in waiting {
            let hash = TreeHash.leaf(try row.bytes(1))
            try run(
                "UPDATE log_entries SET position = $2, hash = $3 WHERE organisation = $1 AND entry = $4",
                frontier.size, hash.bytes, try row.text(0))
            frontier.append(hash)
        }
        let checkpoint = try Checkpoint(
            origin: keys.signer.verifierKey.name, size: frontier.size, root: frontier.root)
        let note = try checkpoint.signed(by: keys.signer)
        try run(
            """
            INSERT INTO log_heads (organisation, size, frontier, note, signed_at) VALUES ($1, $2, $3, $4, $5)
            """, frontier.size, frontier.bytes, String(decoding: note.bytes, as: UTF8.self), now)
        return waiting.count
    }

    /// The newest signed head of the log; nil before the first.
    public func head() throws -> LogHead? {
        let found = try row(
            """
            SELECT frontier, note, signed_at FROM log_heads WHERE organisation = $1 ORDER BY size DESC LIMIT 1
            """)
        guard let found else { return nil }
        guard let frontier = Frontier(bytes: try found.bytes(0)) else { throw Fault("the log's head is damaged") }
        return LogHead(frontier: frontier, note: try found.text(1), signedAt: try found.instant(2))
    }

    /// Every signed head: a log that has them all is the same one, or goes on from it.
    func logNotes() throws -> Set<String> {
        Set(try rows("SELECT note FROM log_heads WHERE organisation = $1").map { try $0.text(0) })
    }

    /// Entries that wait for their number.
    func waitingEntries() throws -> [String] {
        try rows("SELECT entry FROM log_entries WHERE organisation = $1 AND position IS NULL").map { try $0.text(0) }
    }

    /// Whether the log has an entry.
    func holdsEntry(_ id: String) throws -> Bool {
        try row("SELECT entry FROM log_entries WHERE organisation = $1 AND entry = $2", id) != nil
    }

    /// Numbered entries from a position on, as leaf bytes.
    public func logLeaves(from position: Int, limit: Int) throws -> [[UInt8]] {
        try rows(
            """
            SELECT leaf FROM log_entries WHERE organisation = $1 AND position >= $2 ORDER BY position LIMIT $3
            """, position, limit
        ).map { try $0.bytes(0) }
    }

    /// Numbered entries, newest first, with their positions.
    public func newestLog(limit: Int) throws -> [(position: Int, leaf: [UInt8])] {
        try rows(
            """
            SELECT position, leaf FROM log_entries WHERE organisation = $1 AND position IS NOT NULL
            ORDER BY position DESC LIMIT $2
            """, limit
        ).map { (try $0.int(0), try $0.bytes(1)) }
    }
}

/// A signed head of the log.
public struct LogHead: Sendable {
    /// The tree's right edge; gives size and root.
    public let frontier: Frontier
    /// The signed checkpoint (C2SP tlog-checkpoint).
    public let note: String
    /// When it was signed.
    public let signedAt: Instant
}
