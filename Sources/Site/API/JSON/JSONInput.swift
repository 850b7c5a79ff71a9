/// What somebody sent as JSON (RFC 8259), as it was read.
indirect enum JSONInput: Sendable, Hashable {
    case object([Member])
    case array([JSONInput])
    case string(String)
    /// The digits as they were sent.
    case number(String)
    case bool(Bool)
    case null

    /// A named value.
    struct Member: Sendable, Hashable {
        var name: String
        var value: JSONInput
    }

    /// A member of an object; nil when there is none, or it is null.
    subscript(name: String) -> JSONInput? {
        guard case .object(let members) = self, let found = members.first(where: { $0.name == name })?.value,
            found != .null
        else { return nil }
        return found
    }

    /// The members of an object.
    var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// The values of an array.
    var values: [JSONInput] { if case .array(let values) = self { values } else { [] } }

    /// A text.
    var text: String? { if case .string(let text) = self { text } else { nil } }
}
