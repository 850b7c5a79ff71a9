import Crypto

/// A name and a private key that sign notes (Ed25519).
public struct NoteSigner: Sendable {
    private let privateKey: Curve25519.Signing.PrivateKey

    /// The key by which others check what this signs.
    public let verifierKey: VerifierKey

    /// A signer from a name and the 32 bytes of a private key (the seed of RFC 8032).
    ///
    /// - Throws: ``NoteFlaw/name`` or ``NoteFlaw/key``.
    public init(name: String, privateKey seed: [UInt8]) throws(NoteFlaw) {
        guard let privateKey = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { throw .key }
        self.privateKey = privateKey
        verifierKey = try VerifierKey(name: name, publicKey: Array(privateKey.publicKey.rawRepresentation))
    }

    func sign(_ message: [UInt8]) throws(NoteFlaw) -> NoteSignature {
        guard let signature = try? privateKey.signature(for: message) else { throw .key }
        return NoteSignature(name: verifierKey.name, keyHash: verifierKey.keyHash, bytes: Array(signature))
    }
}
