import Documents

extension JSONValue {
    /// The value on one line, for output that is read line by line.
    var line: String { compact + "\n" }

    private var compact: String {
        switch self {
        case .object(let members):
            "{" + members.map { "\(JSONValue.string($0.name).compact):\($0.value.compact)" }.joined(separator: ",")
                + "}"
        case .array(let values): "[" + values.map(\.compact).joined(separator: ",") + "]"
        case .string, .number, .bool, .null: String(text.dropLast())
        }
    }
}
