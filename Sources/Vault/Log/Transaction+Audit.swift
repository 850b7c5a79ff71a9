import Ledger
import Rules

extension Transaction {
    /// Heads whose signature is checked, the newest first. Of older ones the text is compared with the entries, and
    /// the newest signature stands for those entries too.
    public static var auditedSignatures: Int { 500 }
    /// Rows read at a time, so that a long log takes no more memory than a short one.
    private static var auditPage: Int { 1_000 }

    /// Reads the whole log and checks it: every entry, and every signed head.
    ///
    /// - Returns: the first thing that is wrong; nil when the log holds.
    public func auditLog() throws -> AuditFault? {
        var audit = LogAudit(key: keys.signer.verifierKey)
        do {
            let heads = try row("SELECT count(*) FROM log_heads WHERE organisation = $1")?.int(0) ?? 0
            var number = 0
            var reached = 0
            while true {
                let page = try rows(
                    """
                    SELECT size, frontier, note FROM log_heads WHERE organisation = $1 AND size > $2
                    ORDER BY size LIMIT $3
                    """, reached, Self.auditPage)
                guard let last = page.last else { break }
                reached = try last.int(0)
                for head in page {
                    number += 1
                    let size = try head.int(0)
                    try takeEntries(upTo: size, into: &audit)
                    try audit.compare(
                        size: size, edge: try head.bytes(1), note: Array(try head.text(2).utf8),
                        verifiesSignature: number > heads - Self.auditedSignatures)
                }
            }
            return try unsigned(from: audit.size)
        } catch let fault as AuditFault { return fault }
    }

    private func takeEntries(upTo size: Int, into audit: inout LogAudit) throws {
        while audit.size < size {
            let page = try rows(
                """
                SELECT position, leaf, hash FROM log_entries
                WHERE organisation = $1 AND position >= $2 AND position < $3 ORDER BY position LIMIT $4
                """, audit.size, size, Self.auditPage)
            guard !page.isEmpty else { throw AuditFault.missing(audit.size) }
            for entry in page {
                try audit.take(
                    try entry.int(0), leaf: try entry.bytes(1), noted: try entry.optionalBytes(2) ?? [])
            }
        }
    }

    private func unsigned(from size: Int) throws -> AuditFault? {
        try row("SELECT min(position) FROM log_entries WHERE organisation = $1 AND position >= $2", size)?
            .optionalInteger(0).map { .unsigned(Int($0)) }
    }
}
