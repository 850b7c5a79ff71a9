import Declarations
import Rules

extension Relocation {
    /// What an earlier move brought, when the other place holds the organisation with all of this log: that move was cut
    /// off before the old place was closed. Nil when it has to be carried, or what is there is something else.
    func arrived(
        _ organisation: Organisation.ID, from source: any SQLSession, at target: any RelocationTarget, now: Instant
    ) throws -> RelocationReceipt? {
        guard try target.holds(organisation) else { return nil }
        let left = try transaction(organisation, over: source, now: now)
        let (notes, waiting) = (try left.logNotes(), try left.waitingEntries())
        // Without a signed head there is nothing by which the two could be known as the same.
        guard !notes.isEmpty else { return nil }
        var size: Int?
        try target.lend(organisation) { session in
            let there = try self.transaction(organisation, over: session, now: now)
            guard try notes.isSubset(of: there.logNotes()),
                try waiting.allSatisfy({ try there.holdsEntry($0) })
            else { return }
            size = try there.head()?.frontier.size
        }
        return size.map { RelocationReceipt(organisation: organisation, tables: [], logSize: $0) }
    }

    private func transaction(
        _ organisation: Organisation.ID, over session: any SQLSession, now: Instant
    ) throws -> Transaction {
        let keys = try KeyRing.open(session, organisation: organisation, root: root, fresh: nil, now: now)
        return Transaction(session: session, organisation: organisation, keys: keys, entropy: entropy)
    }
}
