import Rules

/// Statements on an open PostgreSQL transaction.
///
/// After an error PostgreSQL takes no further statement, so the first error is the answer, also to a closure that
/// would rather not know of it.
final class PostgresSession: SQLSession {
    private let connection: PostgresConnection
    private let isReading: Bool
    /// The first thing that went wrong.
    private(set) var failure: PostgresError?
    private var refusal: (any Error)?

    init(_ connection: PostgresConnection, isReading: Bool) {
        self.connection = connection
        self.isReading = isReading
    }

    func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row] { try run(sql, values).rows }

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int { try run(sql, values).changed }

    /// Runs a closure; an error of SQL in it is its result, whatever it made of that itself.
    func attempt<Result>(_ body: (PostgresSession) throws -> Result) throws -> Result {
        let result: Result
        do { result = try body(self) } catch { throw refusal ?? error }
        if let refusal { throw refusal }
        return result
    }

    private func run(_ sql: String, _ values: [SQLValue]) throws -> PostgresResult {
        if let refusal { throw refusal }
        do { return try connection.run(sql, values) } catch let error as PostgresError {
            failure = error
            let refusal = error.refusal(sql, isReading: isReading)
            self.refusal = refusal
            throw refusal
        }
    }
}
