import Declarations

/// A right, as it is for this person.
public struct AnsweredRight: Sendable, Hashable, Codable {
    /// Which right.
    public var right: Right
    /// What it means here, promises included.
    public var meaning: Bilingual

    /// A right.
    public init(right: Right, meaning: Bilingual) {
        self.right = right
        self.meaning = meaning
    }
}

/// The supervisory authority.
public struct AnsweredAuthority: Sendable, Hashable, Codable {
    /// Its name.
    public var name: String
    /// Its web address.
    public var web: String?

    /// An authority.
    public init(name: String, web: String? = nil) {
        self.name = name
        self.web = web
    }
}
