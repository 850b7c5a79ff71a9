/// A name that is only ever used for one kind of thing.
///
/// The type parameter keeps a purpose's id from being passed where a record's id is
/// expected; at run time it is just the text.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable, Comparable, Codable,
    ExpressibleByStringLiteral, CustomStringConvertible
{
    /// The text of the id, as written in the declaration or as made by the vault.
    public let rawValue: String

    /// Wraps a text that is already known to be an id of this kind.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Wraps a text that is already known to be an id of this kind.
    public init(_ text: String) { self.rawValue = text }
    /// A constant id in the source.
    public init(stringLiteral value: String) { self.rawValue = value }

    /// The text itself.
    public var description: String { rawValue }

    /// Alphabetical order of the texts.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Reads the id from a single string.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the id as a single string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
