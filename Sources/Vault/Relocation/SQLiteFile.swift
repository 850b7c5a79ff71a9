import Foundation
import GRDB
import Rules

/// A file of an organisation that this process has alone.
///
/// A file in use is locked by whoever has it open, by the operating system, so this fails while a server or another
/// command has it; and while it stands, nobody else can open it. Such a lock goes with its process.
struct SQLiteFile {
    private let path: String
    private let queue: DatabaseQueue

    /// Opens a file, making it when it is not there.
    ///
    /// - Throws: `StorageRefusal.inUse`, `.damaged`, `.unwritable`.
    init(path: String) throws {
        self.path = path
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.patience)
        configuration.publicStatementArguments = false
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        let settings = configuration
        do {
            queue = try SQLiteSession.translating("OPEN") { try DatabaseQueue(path: path, configuration: settings) }
            // The lock is taken with the first transaction, and kept.
            try queue.writeWithoutTransaction { database in
                try SQLiteSession.translating("OPEN") { try database.inTransaction(.exclusive) { .commit } }
            }
        } catch StorageRefusal.busy { throw StorageRefusal.inUse }
    }

    /// Seconds to wait for who just looks; who stays longer uses the data.
    private static let patience = 1.0

    /// Runs a closure in one transaction, which is durable when this returns.
    func transaction<Result>(_ body: (SQLiteSession) throws -> Result) throws -> Result {
        try queue.writeWithoutTransaction { database in
            var result: Result?
            try SQLiteSession.translating("COMMIT") {
                try database.inTransaction(.exclusive) {
                    result = try SQLiteSession.attempt(on: database, body)
                    return .commit
                }
            }
            guard let result else { throw Fault("a transaction gave nothing") }
            return result
        }
    }

    /// The version of the data in it.
    func version() throws -> Int {
        try queue.writeWithoutTransaction { database in
            try SQLiteSession.translating("OPEN") { try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 }
        }
    }

    /// Refuses a file of another release.
    func checkVersion() throws {
        let found = try version()
        guard found <= Schema.steps.count else { throw StorageRefusal.newer(found: found, known: Schema.steps.count) }
        guard found == Schema.steps.count else {
            throw RelocationRefusal.older(found: found, known: Schema.steps.count)
        }
    }

    /// Makes the tables of this release, in the transaction that fills them.
    static func makeTables(_ session: SQLiteSession) throws {
        try SQLiteSession.translating("MIGRATE") {
            for statement in Schema.tables.flatMap(\.sqlite) { try session.database.execute(sql: statement) }
            try session.database.execute(sql: "PRAGMA user_version = \(Schema.steps.count)")
            try SQLiteEngine.expect(of: session.database)
        }
    }

    /// Puts all of it into the one file, beside which nothing is needed then.
    func settle() throws {
        try queue.writeWithoutTransaction { database in
            try SQLiteSession.translating("CHECKPOINT") { _ = try database.checkpoint(.truncate) }
        }
    }

    /// Closes it and lets others in.
    func close() throws { try queue.close() }
}
