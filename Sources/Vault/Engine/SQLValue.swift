/// A value in a table: the three column types that both engines understand, or nothing.
enum SQLValue: Sendable, Hashable {
    /// A 64-bit integer; instants are milliseconds UTC, booleans are 0 and 1.
    case integer(Int64)
    /// Text.
    case text(String)
    /// Bytes.
    case bytes([UInt8])
    /// Nothing.
    case null
}

/// What can stand in a table.
protocol SQLConvertible {
    /// The value as it is stored.
    var sql: SQLValue { get }
}

extension Int: SQLConvertible {
    /// As a 64-bit integer.
    var sql: SQLValue { .integer(Int64(self)) }
}
extension Int64: SQLConvertible {
    /// As it is.
    var sql: SQLValue { .integer(self) }
}
extension Bool: SQLConvertible {
    /// 0 or 1.
    var sql: SQLValue { .integer(self ? 1 : 0) }
}
extension String: SQLConvertible {
    /// As it is.
    var sql: SQLValue { .text(self) }
}
extension [UInt8]: SQLConvertible {
    /// As it is.
    var sql: SQLValue { .bytes(self) }
}
extension SQLValue: SQLConvertible {
    /// As it is.
    var sql: SQLValue { self }
}
extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    /// Nothing, or the value.
    var sql: SQLValue { self?.sql ?? .null }
}
