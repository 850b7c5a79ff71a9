import Declarations
import Rules

/// One row of a result, read from left to right.
///
/// A column of another type than asked is a defect of ours or damage to the file, so it ends the closure.
struct Row: Sendable {
    /// All of it, for what carries rows without reading them.
    let values: [SQLValue]

    /// A row of values in the order of the columns.
    init(_ values: [SQLValue]) { self.values = values }

    private func value(_ column: Int) throws -> SQLValue {
        guard values.indices.contains(column) else { throw Fault("reading column \(column) of \(values.count)") }
        return values[column]
    }

    /// A 64-bit integer.
    func integer(_ column: Int) throws -> Int64 {
        guard case .integer(let number) = try value(column) else { throw Fault("column \(column) holds no integer") }
        return number
    }

    /// An integer that is never large.
    func int(_ column: Int) throws -> Int { Int(try integer(column)) }

    /// A boolean, stored as 0 or 1.
    func bool(_ column: Int) throws -> Bool { try integer(column) != 0 }

    /// A text.
    func text(_ column: Int) throws -> String {
        guard case .text(let text) = try value(column) else { throw Fault("column \(column) holds no text") }
        return text
    }

    /// A text or nothing.
    func optionalText(_ column: Int) throws -> String? {
        if case .null = try value(column) { return nil }
        return try text(column)
    }

    /// Bytes.
    func bytes(_ column: Int) throws -> [UInt8] {
        guard case .bytes(let bytes) = try value(column) else { throw Fault("column \(column) holds no bytes") }
        return bytes
    }

    /// Bytes or nothing.
    func optionalBytes(_ column: Int) throws -> [UInt8]? {
        if case .null = try value(column) { return nil }
        return try bytes(column)
    }

    /// An integer or nothing.
    func optionalInteger(_ column: Int) throws -> Int64? {
        if case .null = try value(column) { return nil }
        return try integer(column)
    }

    /// An id.
    func id<Subject>(_ column: Int) throws -> Identifier<Subject> { Identifier(try text(column)) }

    /// An id or nothing.
    func optionalID<Subject>(_ column: Int) throws -> Identifier<Subject>? {
        try optionalText(column).map { Identifier($0) }
    }

    /// A moment.
    func instant(_ column: Int) throws -> Instant { Instant(milliseconds: try integer(column)) }

    /// A moment or nothing.
    func optionalInstant(_ column: Int) throws -> Instant? {
        try optionalInteger(column).map { Instant(milliseconds: $0) }
    }

    /// A date.
    func date(_ column: Int) throws -> CalendarDate {
        guard let date = CalendarDate(try text(column)) else { throw Fault("column \(column) holds no date") }
        return date
    }

    /// A date or nothing.
    func optionalDate(_ column: Int) throws -> CalendarDate? {
        if case .null = try value(column) { return nil }
        return try date(column)
    }
}
