/// One signature line of a note: `— name base64(key hash || signature)`.
public struct NoteSignature: Hashable, Sendable {
    /// The name that signed.
    public let name: String
    /// The hash of the key that signed: see ``VerifierKey/keyHash``.
    public let keyHash: UInt32
    /// The signature itself: for Ed25519 64 bytes, for the kinds of others whatever they have.
    public let bytes: [UInt8]

    private static let dash = "\u{2014} "

    init(name: String, keyHash: UInt32, bytes: [UInt8]) {
        self.name = name
        self.keyHash = keyHash
        self.bytes = bytes
    }

    init(line: some Collection<UInt8>) throws(NoteFlaw) {
        guard line.starts(with: Self.dash.utf8) else { throw .signatureLine }
        let parts = line.dropFirst(Self.dash.utf8.count)
            .split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let encoded = Base64.decode(parts[1]) else { throw .signatureLine }
        let name = String(decoding: parts[0], as: UTF8.self)
        var reader = ByteReader(encoded)
        guard VerifierKey.isName(name), let keyHash = reader.takeInteger(UInt32.self), !reader.rest.isEmpty else {
            throw .signatureLine
        }
        self.init(name: name, keyHash: keyHash, bytes: Array(reader.rest))
    }

    var line: String {
        var encoded: [UInt8] = []
        encoded.append(bigEndian: keyHash)
        return "\(Self.dash)\(name) \(Base64.encode(encoded + bytes))\n"
    }
}
