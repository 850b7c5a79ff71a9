import Declarations

extension Identifier: SQLConvertible {
    /// The id's text.
    public var sql: SQLValue { .text(rawValue) }
}
extension Instant: SQLConvertible {
    /// Milliseconds UTC.
    public var sql: SQLValue { .integer(milliseconds) }
}
extension CalendarDate: SQLConvertible {
    /// ISO 8601.
    public var sql: SQLValue { .text(description) }
}
