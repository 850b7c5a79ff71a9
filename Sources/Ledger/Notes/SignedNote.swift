/// A text with one or more signatures under it, all readable as text (C2SP signed-note):
///
/// ```
/// the text, of one line or more
///
/// — name base64(key hash || signature)
/// ```
///
/// Parsing says only that the form is right. The text counts for nothing until ``verify(by:)`` has passed.
public struct SignedNote: Hashable, Sendable {
    /// How long a note may be: room for 16 signatures of the largest kind known (about 5,000 bytes), which the
    /// specification asks for, and many times a checkpoint of ours.
    public static let maximumBytes = 262_144
    /// How many signatures a note may have; the specification asks for at least 16.
    public static let maximumSignatures = 64

    /// The text that is signed, its last newline included.
    public let text: String
    /// The signatures, in the order of the note.
    public let signatures: [NoteSignature]

    /// Signs a text.
    ///
    /// - Throws: ``NoteFlaw/text``, ``NoteFlaw/characters`` or ``NoteFlaw/tooLong``.
    public init(text: String, signedBy signer: NoteSigner) throws(NoteFlaw) {
        guard text.utf8.last == UInt8(ascii: "\n") else { throw .text }
        guard Self.hasAllowedCharacters(text.utf8) else { throw .characters }
        self.text = text
        signatures = [try signer.sign(Array(text.utf8))]
        guard bytes.count <= Self.maximumBytes else { throw .tooLong }
    }

    /// Reads a note as ``bytes`` writes it.
    ///
    /// - Throws: the ``NoteFlaw`` of its form.
    public init(bytes: [UInt8]) throws(NoteFlaw) {
        guard bytes.count <= Self.maximumBytes else { throw .tooLong }
        guard Self.hasAllowedCharacters(bytes), String(validating: bytes, as: UTF8.self) != nil else {
            throw .characters
        }
        guard let end = Self.endOfText(in: bytes) else { throw .noSignatures }
        // The text may have empty lines of its own, so the last one in the note is what separates.
        var lines = bytes[(end + 1)...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.popLast()?.isEmpty == true, !lines.isEmpty else { throw .noSignatures }
        guard lines.count <= Self.maximumSignatures else { throw .tooManySignatures }
        var signatures: [NoteSignature] = []
        for line in lines { signatures.append(try NoteSignature(line: line)) }
        self.signatures = signatures
        text = String(decoding: bytes.prefix(end), as: UTF8.self)
    }

    /// The note as UTF-8.
    public var bytes: [UInt8] {
        Array((text + "\n" + signatures.map(\.line).joined()).utf8)
    }

    /// Checks that the key signed the text. Signatures by other keys are left alone, as the specification asks.
    ///
    /// - Throws: ``NoteFlaw/notSignedByKey``, or ``NoteFlaw/wrongSignature`` if one in the key's name is not its.
    public func verify(by key: VerifierKey) throws(NoteFlaw) {
        let own = signatures.filter { $0.keyHash == key.keyHash && $0.name.utf8.elementsEqual(key.name.utf8) }
        guard !own.isEmpty else { throw .notSignedByKey }
        let message = Array(text.utf8)
        guard own.allSatisfy({ key.isValid($0.bytes, over: message) }) else { throw .wrongSignature }
    }

    /// Where the text ends: after the first of the last two newlines that stand together.
    private static func endOfText(in bytes: [UInt8]) -> Int? {
        let newline = UInt8(ascii: "\n")
        let end = bytes.indices.dropLast().last { bytes[$0] == newline && bytes[$0 + 1] == newline }
        return end.map { $0 + 1 }
    }

    private static func hasAllowedCharacters(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\n") }
    }
}
