import GRDB
import Rules

/// A look into the file of an organisation that others may have open; nothing is changed in it.
struct SQLiteReader {
    private let queue: DatabaseQueue

    init(path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.publicStatementArguments = false
        configuration.busyMode = .timeout(SQLiteEngine.busySeconds)
        let settings = configuration
        queue = try SQLiteSession.translating("OPEN") { try DatabaseQueue(path: path, configuration: settings) }
    }

    func read(_ body: (any SQLSession) throws -> Void) throws {
        try SQLiteSession.translating("BEGIN") {
            try queue.read { try SQLiteSession.attempt(on: $0, body) }
        }
    }
}
