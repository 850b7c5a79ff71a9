/// A piece of work for a connection: a transaction of one organisation, or housekeeping outside of one.
struct PostgresWork: Sendable {
    enum Kind: Sendable {
        /// A transaction that cannot write.
        case reading
        /// A transaction that is durable when it is over.
        case writing
        /// Statements one by one, outside a transaction.
        case housekeeping
    }

    let kind: Kind
    /// Whose data; nil for what concerns all of them.
    let organisation: String?
    /// Does the work, and gives what is to be told when it is durable.
    let run: @Sendable (any SQLSession) throws -> @Sendable () -> Void
    /// Told instead, when it came to nothing.
    let abandoned: @Sendable (any Error) -> Void

    /// How its transaction begins; nil when it has none.
    var beginning: String? {
        switch kind {
        case .reading: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .writing: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
        case .housekeeping: nil
        }
    }
}
