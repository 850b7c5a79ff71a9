import Crypto
import Declarations
import Rules

extension Transaction {
    /// Keeps a half-filled form, sealed under a key that only the holder of its secret has.
    public func saveDraft(_ secret: String, _ plain: [UInt8], until expiry: Instant) throws {
        let box = try AES.GCM.seal(plain, using: Self.draftKey(secret))
        guard let combined = box.combined else { throw Fault("sealing gave no combined form") }
        try run(
            """
            INSERT INTO drafts (organisation, digest, sealed, expires_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (organisation, digest) DO UPDATE SET sealed = excluded.sealed, expires_at = excluded.expires_at
            """, SecretDigest(of: secret).bytes, Array(combined), expiry)
    }

    /// A form as it was left; nil when there is none, or its time is over.
    public func draft(_ secret: String, at now: Instant) throws -> [UInt8]? {
        let found = try row(
            "SELECT sealed FROM drafts WHERE organisation = $1 AND digest = $2 AND expires_at > $3",
            SecretDigest(of: secret).bytes, now)
        guard let found else { return nil }
        let box = try AES.GCM.SealedBox(combined: try found.bytes(0))
        return Array(try AES.GCM.open(box, using: Self.draftKey(secret)))
    }

    /// Forgets a form.
    public func endDraft(_ secret: String) throws {
        try run("DELETE FROM drafts WHERE organisation = $1 AND digest = $2", SecretDigest(of: secret).bytes)
    }

    /// Forgets forms whose time is over.
    public func endDrafts(before now: Instant) throws -> Int {
        try run("DELETE FROM drafts WHERE organisation = $1 AND expires_at <= $2", now)
    }

    private static func draftKey(_ secret: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Array(secret.utf8)), info: Array("gestand/draft".utf8),
            outputByteCount: RootKey.size)
    }
}
