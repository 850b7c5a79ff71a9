import Crypto

/// The public key by which notes are checked, with its name: what others must get from a source they trust
/// (C2SP signed-note, Ed25519).
public struct VerifierKey: Hashable, Sendable {
    /// The signature type of Ed25519 in C2SP signed-note.
    static let ed25519: UInt8 = 0x01

    /// The name that signs; for a log it is the log's origin.
    public let name: String
    /// The 32 bytes of the public key (RFC 8032).
    public let publicKey: [UInt8]
    /// The first four bytes of SHA-256(name || newline || 0x01 || public key), as a number: it tells keys of one
    /// name apart and protects nothing.
    public let keyHash: UInt32

    /// A key with a name.
    ///
    /// - Throws: ``NoteFlaw/name`` or ``NoteFlaw/key``.
    public init(name: String, publicKey: [UInt8]) throws(NoteFlaw) {
        guard Self.isName(name) else { throw .name }
        guard publicKey.count == 32 else { throw .key }
        self.name = name
        self.publicKey = publicKey
        let digest = SHA256.hash(data: Array(name.utf8) + [UInt8(ascii: "\n"), Self.ed25519] + publicKey)
        keyHash = digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Reads a verifier key as ``text`` writes it: `name+hash+base64(0x01 || public key)`, the hash as eight
    /// hexadecimal digits in lower case.
    ///
    /// - Throws: ``NoteFlaw/key``, ``NoteFlaw/keyHash`` or ``NoteFlaw/name``.
    public init(parsing text: String) throws(NoteFlaw) {
        let plus = UInt8(ascii: "+")
        // The Base 64 at the end may hold a plus sign of its own; the name may not.
        let parts = text.utf8.split(separator: plus, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let name = String(parts[0]), let hash = String(parts[1]) else { throw .key }
        guard let encoded = Base64.decode(parts[2]), encoded.first == Self.ed25519 else { throw .key }
        try self.init(name: name, publicKey: Array(encoded.dropFirst()))
        guard hash == hashText else { throw .keyHash }
    }

    /// The key as one line of text, without a newline.
    public var text: String {
        "\(name)+\(hashText)+\(Base64.encode([Self.ed25519] + publicKey))"
    }

    private var hashText: String {
        let digits = String(keyHash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// Whether this key made the signature over the message.
    func isValid(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: message)
    }

    /// The name of a key stands between spaces in a note and before a plus sign in a key.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { scalar in
                scalar != "+" && scalar.value >= 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
            }
    }
}
