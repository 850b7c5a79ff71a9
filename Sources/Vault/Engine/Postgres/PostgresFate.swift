/// What became of a transaction whose commit was not answered.
enum PostgresFate {
    /// It is durable.
    case stored
    /// Nothing of it is there.
    case undone
    /// The server cannot say.
    case unknown

    /// Times that the server is asked while it is still storing.
    static let mostQuestions = 20

    /// The number of the transaction that is under way; nil when it has written nothing.
    static func number(on connection: PostgresConnection) throws -> Int64? {
        try connection.run("SELECT txid_current_if_assigned()", []).rows.first?.optionalInteger(0)
    }

    /// What became of it; nil when it is still under way.
    static func ask(_ number: Int64, on connection: PostgresConnection) throws -> PostgresFate? {
        let status = try connection.run("SELECT txid_status($1)", [.integer(number)]).rows.first?.optionalText(0)
        return switch status {
        case "committed": .stored
        case "aborted": .undone
        case "in progress": nil
        default: .unknown
        }
    }
}
