import Foundation
import GRDB
import Rules

/// Statements on an open SQLite transaction.
///
/// The first error is the answer, also to a closure that would rather not know of it: PostgreSQL takes no further
/// statement after one, and both engines do the same.
final class SQLiteSession: SQLSession {
    let database: Database
    private var refusal: (any Error)?

    private init(database: Database) { self.database = database }

    /// Runs a closure; an error of SQL in it is its result, whatever it made of that itself.
    static func attempt<Result>(
        on database: Database, _ body: (SQLiteSession) throws -> Result
    ) throws -> Result {
        let session = SQLiteSession(database: database)
        let result: Result
        do { result = try body(session) } catch { throw session.refusal ?? error }
        if let refusal = session.refusal { throw refusal }
        return result
    }

    func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row] {
        try translating(sql) {
            let statement = try database.cachedStatement(sql: Self.numbered(sql))
            // Assigning them would end the program when their number is wrong.
            try statement.setArguments(arguments(values))
            let cursor = try GRDB.Row.fetchCursor(statement)
            var rows: [Row] = []
            while let row = try cursor.next() {
                rows.append(Row(try row.databaseValues.map(value)))
            }
            return rows
        }
    }

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
        try translating(sql) {
            let statement = try database.cachedStatement(sql: Self.numbered(sql))
            try statement.setArguments(arguments(values))
            try statement.execute()
            return database.changesCount
        }
    }

    /// SQLite reads `$2` as a name and gives names places in the order they appear; `?2` is the second value,
    /// as `$2` is in PostgreSQL.
    private static func numbered(_ sql: String) -> String {
        String(sql.map { $0 == "$" ? "?" : $0 })
    }

    private func arguments(_ values: [SQLValue]) -> StatementArguments {
        StatementArguments(
            values.map { value -> (any DatabaseValueConvertible)? in
                switch value {
                case .integer(let number): number
                case .text(let text): text
                case .bytes(let bytes): Data(bytes)
                case .null: nil
                }
            })
    }

    private func value(_ value: DatabaseValue) throws -> SQLValue {
        switch value.storage {
        case .int64(let number): .integer(number)
        case .string(let text): .text(text)
        case .blob(let data): .bytes([UInt8](data))
        case .null: .null
        case .double: throw Fault("a column holds a fraction, which no table of ours has")
        }
    }

    /// Names the statement in a fault, never its values.
    ///
    /// A full disk makes SQLite end the transaction by itself; what came after it would be stored all the same.
    private func translating<Result>(_ sql: String, _ body: () throws -> Result) throws -> Result {
        if let refusal { throw refusal }
        guard database.isInsideTransaction else { throw Fault("running ‘\(sql)’ after its transaction ended") }
        do { return try SQLiteSession.translating(sql, body) } catch {
            refusal = error
            throw error
        }
    }

    /// Runs what speaks to the engine, and says what its errors mean for us.
    static func translating<Result>(_ sql: String, _ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as DatabaseError { throw refusal(error, sql) }
    }

    private static let unwritable: [ResultCode] = [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM]

    /// Later than this, a write where only reading is allowed is a defect of ours.
    private static func isOpening(_ sql: String) -> Bool { sql == "OPEN" || sql == "MIGRATE" }

    /// What an error of SQLite means for us.
    static func refusal(_ error: DatabaseError, _ sql: String) -> any Error {
        switch error.resultCode {
        case .SQLITE_FULL: StorageRefusal.diskFull
        case .SQLITE_BUSY, .SQLITE_LOCKED: StorageRefusal.busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: StorageRefusal.damaged
        case let code where isOpening(sql) && unwritable.contains(code): StorageRefusal.unwritable
        default: Fault("running ‘\(sql)’", underlying: StatementError(code: Int(error.extendedResultCode.rawValue)))
        }
    }
}

/// An engine's error without values of ours in it.
struct StatementError: Error, CustomStringConvertible {
    let code: Int
    var description: String { "SQLite error \(code)" }
}
