import Declarations

/// What was carried, and that it arrived as it left.
public struct RelocationReceipt: Sendable, Hashable {
    /// Whose data.
    public let organisation: Organisation.ID
    /// What each table held; read on both sides, and the same. Empty when all of it had arrived before.
    public let tables: [TableTally]
    /// How many signed entries the log has, all of them verified after arrival.
    public let logSize: Int

    /// Rows in all.
    public var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}

/// How far a move is.
public struct RelocationProgress: Sendable, Hashable {
    /// Whose data.
    public let organisation: Organisation.ID
    /// What is being done.
    public let stage: Stage
    /// Rows that were done, written and compared.
    public let done: Int
    /// Rows to do: each is written once and compared once.
    public let total: Int

    /// The steps of a move.
    public enum Stage: String, Sendable, Hashable, CaseIterable {
        /// Rows are written at the new place.
        case carrying
        /// What arrived is read again and compared.
        case verifying
    }
}
