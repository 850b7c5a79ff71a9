/// Reads the parts of an encoded entry, each checked where it is read, so that a flaw is named by its part.
struct EntryReader {
    private var reader: ByteReader

    init(_ bytes: [UInt8]) {
        reader = ByteReader(bytes)
    }

    var isAtEnd: Bool { reader.rest.isEmpty }

    mutating func bytes(_ count: Int) throws(LogEntry.Flaw) -> [UInt8] {
        guard let bytes = reader.take(count) else { throw .truncated }
        return bytes
    }

    mutating func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws(LogEntry.Flaw) -> Number {
        guard let number = reader.takeInteger(type) else { throw .truncated }
        return number
    }

    /// A length and that many bytes. They are decoded leniently, because the checks that follow admit ASCII only.
    mutating func word() throws(LogEntry.Flaw) -> String {
        let length = try integer(UInt8.self)
        return String(decoding: try bytes(Int(length)), as: UTF8.self)
    }

    mutating func text(_ part: LogEntry.Part) throws(LogEntry.Flaw) -> String {
        let text = try word()
        try LogEntry.check(text, part)
        return text
    }

    mutating func optionalText(_ part: LogEntry.Part) throws(LogEntry.Flaw) -> String? {
        let text = try word()
        guard !text.isEmpty else { return nil }
        try LogEntry.check(text, part)
        return text
    }

    mutating func fields() throws(LogEntry.Flaw) -> [String] {
        let count = try integer(UInt16.self)
        guard count <= LogEntry.maximumFields else { throw .tooManyFields }
        var fields: [String] = []
        for _ in 0..<count {
            let field = try text(.field)
            if let last = fields.last {
                guard LogEntry.precedes(last, field) else { throw .fieldOrder }
            }
            fields.append(field)
        }
        return fields
    }
}
