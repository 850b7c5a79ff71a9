import Crypto
import Declarations
import Ledger
import Rules

/// The keys of one organisation, unwrapped in memory; the database holds them wrapped under the root key.
struct KeyRing: Sendable {
    /// Wraps record keys; the highest version wraps new ones.
    private let wrapping: [Int: SymmetricKey]
    /// The version for new keys.
    let currentVersion: Int
    /// Signs checkpoints of the log.
    let signer: NoteSigner

    init(wrapping: [Int: SymmetricKey], signer: NoteSigner) throws {
        guard let newest = wrapping.keys.max() else { throw Fault("an organisation has no wrapping key") }
        self.wrapping = wrapping
        self.signer = signer
        currentVersion = newest
    }

    /// A record key, wrapped for the database (RFC 3394).
    func wrap(_ key: SymmetricKey) throws -> [UInt8] {
        [UInt8](try AES.KeyWrap.wrap(key, using: try wrappingKey(currentVersion)))
    }

    /// A record key from the database.
    func unwrap(_ wrapped: [UInt8], version: Int) throws -> SymmetricKey {
        try AES.KeyWrap.unwrap(wrapped, using: try wrappingKey(version))
    }

    /// A key for looking up one field: two fields with the same value have different digests.
    func lookupKey(field: String) throws -> SymmetricKey {
        try derived("lookup/\(field)", version: 1)
    }

    /// A key for a use of our own, such as throttles and form tokens.
    func derived(_ use: String, version: Int) throws -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: try wrappingKey(version), info: Array("gestand/\(use)/\(version)".utf8),
            outputByteCount: 32)
    }

    private func wrappingKey(_ version: Int) throws -> SymmetricKey {
        guard let key = wrapping[version] else { throw Fault("wrapping key \(version) is not in the ring") }
        return key
    }
}
