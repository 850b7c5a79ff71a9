import Foundation
import Rules
import Vault

extension Office {
    /// Forms begun from one network in an hour: more than any household or office begins, and few enough that the
    /// database is not filled with them.
    public static let draftsPerHour = 60

    /// Begins a form; the secret is the only key to it.
    ///
    /// - Parameter network: the network of the visitor, for the limit.
    /// - Throws: `RequestRefusal.tooMany`.
    public func begin(_ draft: RequestDraft, secret: String, network: String) async throws {
        let bytes = Array(try JSONEncoder().encode(draft))
        let now = environment.now
        try await vault.write { transaction in
            let begun = try transaction.count("draft", of: network, window: 1, at: now)
            guard begun <= Self.draftsPerHour else { throw RequestRefusal.tooMany }
            try transaction.saveDraft(secret, bytes, until: now.adding(hours: Self.draftHours))
        }
    }
}
