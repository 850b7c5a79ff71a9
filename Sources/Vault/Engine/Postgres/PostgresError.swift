import Rules

/// What went wrong at PostgreSQL, without a value of ours in it.
struct PostgresError: Error, CustomStringConvertible {
    /// The five characters that PostgreSQL gives; empty when the connection itself failed.
    let state: String
    /// Whether the connection is gone, or of no use any more.
    let isLost: Bool

    var description: String { state.isEmpty ? "PostgreSQL: the connection was lost" : "PostgreSQL error \(state)" }

    init(state: String, isLost: Bool = false) {
        self.state = state
        // The server says goodbye before it closes; 08P01 is a wrong statement and no lost connection.
        self.isLost =
            isLost || Self.goodbyes.contains(state) || Self.strangers.contains(state)
            || (state.hasPrefix("08") && state != "08P01")
    }

    private static let goodbyes: Set<String> = ["57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04"]
    /// A statement that was prepared is not there, or one that was not is: this is another connection than we think.
    private static let strangers: Set<String> = ["26000", "42P05"]

    /// Whether two transactions were in each other's way, so that the same again may succeed.
    var isConflict: Bool { state == "40001" || state == "40P01" }

    /// Whether a row was there already. When another transaction put it there a moment ago, the same again sees it.
    var isDuplicate: Bool { state == "23505" }

    /// What it means for us.
    ///
    /// - Parameters:
    ///   - sql: the statement, for a fault.
    ///   - isReading: whether only reading was allowed; writing then is a defect of ours.
    func refusal(_ sql: String, isReading: Bool = false) -> any Error {
        if Self.strangers.contains(state) { return StorageRefusal.pooler }
        if isLost { return StorageRefusal.unreachable }
        return switch state {
        case "53100": StorageRefusal.diskFull
        case "40001", "40P01", "53200", "53300", "55P03", "57014": StorageRefusal.busy
        case "42501": StorageRefusal.unwritable
        // A standby can be read and not written.
        case "0A000" where sql.hasPrefix("BEGIN"): StorageRefusal.unwritable
        case "25006" where !isReading: StorageRefusal.unwritable
        case "22021": StorageRefusal.zeroByte
        case "XX001", "XX002": StorageRefusal.damaged
        default: Fault("running ‘\(sql)’", underlying: self)
        }
    }
}
