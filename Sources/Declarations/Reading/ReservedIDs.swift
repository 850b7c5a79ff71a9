/// Ids that no organisation, purpose or section of the statement may have, because their ids are parts
/// of web addresses and these words are already paths there.
public enum ReservedIDs {
    /// The reserved ids, in no particular order.
    public static let all: Set<String> = [
        "en", "nl", "desk", "api", "demo", "healthz", "static", "rights", "request", "requests", "status", "link",
        "setup", "statement", "mail", "log", "well-known", "gestand",
    ]

    /// Start of the ids of built-in purposes.
    public static let builtInPrefix = "gestand."

    /// Longest id, in characters.
    public static let longestID = 40

    /// Whether a text has the form of an id: a lower-case letter, then lower-case letters, digits and hyphens.
    public static func isWellFormed(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, bytes.count <= longestID, isLetter(first) else { return false }
        return bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
