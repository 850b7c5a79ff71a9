extension LogEntry {
    /// The version of the format that this code writes, and the only one it reads.
    public static let version: UInt8 = 1
    /// How many bytes the nonce has: 128 bits cannot be guessed.
    public static let nonceBytes = 16
    /// How long an identifier may be. Ids of ours are slugs and random ids; more would invite contents.
    public static let maximumIdentifierBytes = 128
    /// How long the detail code may be: room for a code, none for a sentence.
    public static let maximumDetailBytes = 64
    /// How many fields an entry may name: more than a declaration has for one kind of person.
    public static let maximumFields = 256
    /// The greatest number a declaration's version may have: what four bytes hold.
    public static let maximumDeclarationVersion = Int(UInt32.max)
    /// The longest an entry can be, far below the 65,535 bytes that an entry bundle has room for.
    public static let maximumBytes =
        1 + nonceBytes + 8  // version, nonce, instant
        + 5 * (1 + maximumIdentifierBytes)  // organisation, actor, purpose, case, subject
        + 2 * (1 + maximumIdentifierBytes)  // kind of actor and verb
        + 2 + maximumFields * (1 + maximumIdentifierBytes)
        + 4 + (1 + maximumDetailBytes)

    /// A part of an entry that holds text.
    public enum Part: String, Hashable, Sendable {
        case organisation, actor, purpose, caseID, subject, field, detail
    }

    static func check(_ text: String?, _ part: Part) throws(Flaw) {
        guard let text else { return }
        let isAllowed = part == .detail ? isDetailByte : isIdentifierByte
        let longest = part == .detail ? maximumDetailBytes : maximumIdentifierBytes
        guard !text.isEmpty, text.utf8.allSatisfy(isAllowed) else { throw .text(part) }
        guard text.utf8.count <= longest else { throw .tooLong(part) }
    }

    /// The order of fields: by their bytes, which is the same in every language.
    static func precedes(_ one: String, _ other: String) -> Bool {
        one.utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Visible ASCII without the space: an id has one spelling, and a sentence is impossible.
    private static func isIdentifierByte(_ byte: UInt8) -> Bool {
        0x21...0x7E ~= byte
    }

    private static func isDetailByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: false
        }
    }
}
