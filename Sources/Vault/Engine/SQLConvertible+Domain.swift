import Declarations

extension Identifier: SQLConvertible {
    /// The id's text.
    var sql: SQLValue { .text(rawValue) }
}
extension Instant: SQLConvertible {
    /// Milliseconds UTC.
    var sql: SQLValue { .integer(milliseconds) }
}
extension CalendarDate: SQLConvertible {
    /// ISO 8601.
    var sql: SQLValue { .text(description) }
}
