import Rules

extension PostgresConnection {
    /// Refuses a database without data, or with data of another release.
    func checkRelocatable(schema: String) throws {
        do {
            let found = try PostgresTables.version(self, schema)
            guard found > 0 else { throw RelocationRefusal.noData }
            guard found <= Schema.steps.count else {
                throw StorageRefusal.newer(found: found, known: Schema.steps.count)
            }
            guard found == Schema.steps.count else {
                throw RelocationRefusal.older(found: found, known: Schema.steps.count)
            }
        } catch let error as PostgresError { throw error.refusal("SELECT") }
    }

    /// Runs a closure in one transaction that may take as long as it takes.
    ///
    /// - Parameter fate: asks what became of a commit that was not answered.
    func relocating<Result>(
        isReading: Bool, _ body: (any SQLSession) throws -> Result,
        fate: (Int64) throws -> PostgresFate = { _ in .unknown }
    ) throws -> Result {
        do {
            return try unhurried {
                try command("BEGIN ISOLATION LEVEL REPEATABLE READ \(isReading ? "READ ONLY" : "READ WRITE")")
                let session = PostgresSession(self, isReading: isReading)
                let result: Result
                var transaction: Int64?
                do {
                    try command("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0")
                    result = try session.attempt { try body($0) }
                    transaction = try PostgresFate.number(on: self)
                } catch {
                    _ = try? command("ROLLBACK")
                    throw error
                }
                do { try command("COMMIT") } catch let error as PostgresError where error.isLost {
                    guard let transaction else { throw error }
                    switch (try? fate(transaction)) ?? .unknown {
                    case .stored: break
                    case .undone: throw error
                    case .unknown: throw StorageRefusal.unknownOutcome
                    }
                }
                return result
            }
        } catch let error as PostgresError { throw error.refusal("BEGIN") }
    }
}

extension PostgresTables.State {
    /// As it is stored.
    var sql: SQLValue { .integer(rawValue) }
}
