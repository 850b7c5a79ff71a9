import Crypto
import Declarations
import Ledger
import Rules

/// All that one organisation keeps: its own database, its own keys, its own log.
public final class OrganisationVault: Sendable {
    /// Whose vault it is.
    public let organisation: Organisation.ID
    /// The name and public key by which others verify the log.
    public let verifierKey: VerifierKey
    let engine: any Engine
    private let keys: KeyRing
    private let entropy: Entropy

    init(
        organisation: Organisation.ID, engine: any Engine, root: RootKey, entropy: Entropy, now: Instant,
        isNew: Bool
    ) async throws {
        self.organisation = organisation
        self.engine = engine
        self.entropy = entropy
        let fresh = isNew ? [entropy.bytes(RootKey.size), entropy.bytes(RootKey.size)] : nil
        keys = try await engine.write { session in
            try KeyRing.open(session, organisation: organisation, root: root, fresh: fresh, now: now)
        }
        verifierKey = keys.signer.verifierKey
    }

    /// Reads a consistent state. Nothing sealed can be opened here: opening is a write.
    public func read<Result: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Result
    ) async throws -> Result {
        try await engine.read { [organisation, keys, entropy] session in
            try body(Transaction(session: session, organisation: organisation, keys: keys, entropy: entropy))
        }
    }

    /// Changes the state: all of the closure is durable when this returns, or none of it.
    ///
    /// The closure may be run twice; ids and instants are made before it.
    public func write<Result: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Result
    ) async throws -> Result {
        try await engine.write { [organisation, keys, entropy] session in
            try body(Transaction(session: session, organisation: organisation, keys: keys, entropy: entropy))
        }
    }

    /// Makes erased rows disappear from the files too.
    ///
    /// - Parameter now: a large file is written anew once a day.
    /// - Returns: false when that has to wait: settle again later.
    @discardableResult
    public func settle(at now: Instant) async throws -> Bool { try await engine.settle(at: now) }

    /// Closes the database.
    public func close() throws { try engine.close() }

    /// A short authentication code of a text under a key of this organisation: for form tokens.
    public func formCode(_ text: String) throws -> String {
        let key = try keys.derived("form", version: keys.currentVersion)
        return HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
