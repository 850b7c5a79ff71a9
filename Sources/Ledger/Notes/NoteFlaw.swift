/// Why a key, a note or a checkpoint is refused.
public enum NoteFlaw: Error, Hashable, Sendable {
    /// A key's name is empty or holds a space, a plus sign or a control character.
    case name
    /// A verifier key is not `name+hash+base64`, or is not an Ed25519 key.
    case key
    /// The hash in a verifier key is not the hash of its name and public key.
    case keyHash
    /// The note is longer than `SignedNote.maximumBytes`.
    case tooLong
    /// The note is not UTF-8, or holds a control character other than the newline.
    case characters
    /// The text is empty or does not end in a newline.
    case text
    /// There is no empty line with signatures after it.
    case noSignatures
    /// There are more than `SignedNote.maximumSignatures` signatures.
    case tooManySignatures
    /// A signature line is malformed.
    case signatureLine
    /// No signature is by the given key.
    case notSignedByKey
    /// A signature that claims to be by the given key is not.
    case wrongSignature
    /// A checkpoint has fewer than three lines, an empty one, or no newline at its end.
    case checkpointLines
    /// A checkpoint's size is not a plain decimal number.
    case checkpointSize
    /// A checkpoint's root is not the Base 64 of 32 bytes.
    case checkpointRoot
}
