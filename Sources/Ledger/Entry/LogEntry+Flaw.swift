extension LogEntry {
    /// Why a value cannot be an entry, or bytes are not one.
    public enum Flaw: Error, Hashable, Sendable {
        /// The nonce has not ``nonceBytes`` bytes.
        case nonce
        /// The part is empty or holds a character that an id (or a detail code) may not have.
        case text(Part)
        /// The part is longer than its limit.
        case tooLong(Part)
        /// There are more than ``maximumFields`` fields.
        case tooManyFields
        /// The fields are not in strictly ascending order of their bytes.
        case fieldOrder
        /// The declaration's version is not within 1 and ``maximumDeclarationVersion``.
        case declarationVersion
        /// The bytes are of a version of the format that this code does not know.
        case version(UInt8)
        /// The verb is not in the list.
        case unknownVerb
        /// The kind of actor is not in the list.
        case unknownActorKind
        /// The bytes end before the entry does.
        case truncated
        /// Bytes follow after the entry.
        case trailingBytes
    }
}
