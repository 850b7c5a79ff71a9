import Crypto
import Declarations
import Rules

extension Transaction {
    /// Begins a call under a key of its caller, or gives what an earlier call with the same key answered.
    ///
    /// Key and call are kept as keyed digests, the answer sealed under a key that follows from the caller's: who has
    /// the file alone cannot try likely calls against it.
    /// - Parameters:
    ///   - key: the caller's key, within whatever it belongs to.
    ///   - call: what was asked, byte for byte.
    /// - Returns: nil when this call is the first; it is then to be finished or taken back.
    /// - Throws: `IdempotencyRefusal`.
    public func begin(_ key: String, call: [UInt8], at now: Instant) throws -> [UInt8]? {
        let digest = try idempotencyDigest(Array(key.utf8), "key")
        let request = try idempotencyDigest(call, "call")
        let isFirst =
            try run(
                """
                INSERT INTO idempotency (organisation, digest, request_digest, made_at) VALUES ($1, $2, $3, $4)
                ON CONFLICT (organisation, digest) DO NOTHING
                """, digest, request, now) == 1
        if isFirst { return nil }
        let found = try row(
            "SELECT request_digest, sealed FROM idempotency WHERE organisation = $1 AND digest = $2", digest)
        guard let found, try found.bytes(0) == request else { throw IdempotencyRefusal.otherRequest }
        guard let sealed = try found.optionalBytes(1) else { throw IdempotencyRefusal.inProgress }
        let box = try AES.GCM.SealedBox(combined: sealed)
        return Array(try AES.GCM.open(box, using: try idempotencyKey(key)))
    }

    /// Keeps what a call answered.
    public func finish(_ key: String, answer: [UInt8]) throws {
        let box = try AES.GCM.seal(answer, using: try idempotencyKey(key))
        guard let combined = box.combined else { throw Fault("sealing gave no combined form") }
        try run(
            "UPDATE idempotency SET sealed = $2 WHERE organisation = $1 AND digest = $3", Array(combined),
            try idempotencyDigest(Array(key.utf8), "key"))
    }

    /// Takes back a call that was refused, so that the key can be used again.
    public func takeBack(_ key: String) throws {
        try run(
            "DELETE FROM idempotency WHERE organisation = $1 AND digest = $2 AND sealed IS NULL",
            try idempotencyDigest(Array(key.utf8), "key"))
    }

    /// Forgets calls of long ago, and gives how many.
    public func endRemembered(before instant: Instant) throws -> Int {
        try run("DELETE FROM idempotency WHERE organisation = $1 AND made_at < $2", instant)
    }

    private func idempotencyDigest(_ bytes: [UInt8], _ use: String) throws -> [UInt8] {
        let key = try keys.derived("idempotency-\(use)", version: keys.currentVersion)
        return Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
    }

    private func idempotencyKey(_ key: String) throws -> SymmetricKey {
        SymmetricKey(data: try idempotencyDigest(Array(key.utf8), "answer"))
    }
}
