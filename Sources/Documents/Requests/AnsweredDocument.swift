import Declarations

/// A file that is part of the copy.
public struct AnsweredDocument: Sendable, Hashable, Codable {
    /// The path in the package: `bijlagen/1.pdf`. It holds no personal data.
    public var path: String
    /// What it is.
    public var label: Bilingual
    /// Its media type (RFC 6838).
    public var mediaType: String
    /// Its size in bytes.
    public var size: Int
    /// What it is used for.
    public var purposes: [AnsweredPurpose]
    /// Until when it is kept.
    public var keepUntil: KeepUntil

    /// A file.
    public init(path: String, label: Bilingual, mediaType: String, size: Int, keepUntil: KeepUntil) {
        self.path = path
        self.label = label
        self.mediaType = mediaType
        self.size = size
        purposes = []
        self.keepUntil = keepUntil
    }
}
