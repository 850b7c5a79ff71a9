import Declarations
import Rules

/// What an engine offers inside a transaction: one statement at a time, synchronously.
protocol SQLSession {
    /// Runs a statement and gives its rows.
    func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row]
    /// Runs a statement and gives the number of rows it changed.
    func run(_ sql: String, _ values: [SQLValue]) throws -> Int
}

/// An open transaction on one organisation.
///
/// It cannot be copied, so it cannot leave the closure it was given to: nothing can be read or written
/// outside a transaction, and no transaction can touch two organisations.
public struct Transaction: ~Copyable {
    private let session: any SQLSession
    /// The organisation that everything in this transaction belongs to.
    public let organisation: Organisation.ID
    /// The organisation's keys; never leave the vault.
    let keys: KeyRing
    /// For nonces and record keys, which must differ even when a closure is run again.
    let entropy: Entropy

    /// Opened by an engine only.
    init(session: any SQLSession, organisation: Organisation.ID, keys: KeyRing, entropy: Entropy) {
        self.session = session
        self.organisation = organisation
        self.keys = keys
        self.entropy = entropy
    }

    /// Rows of a query. `$1` is always the organisation.
    func rows(_ sql: String, _ values: any SQLConvertible...) throws -> [Row] {
        try session.rows(sql, arguments(values))
    }

    /// The first row of a query, if there is one. `$1` is always the organisation.
    func row(_ sql: String, _ values: any SQLConvertible...) throws -> Row? {
        try session.rows(sql, arguments(values)).first
    }

    /// Changes rows and gives how many. `$1` is always the organisation.
    @discardableResult
    func run(_ sql: String, _ values: any SQLConvertible...) throws -> Int {
        try session.run(sql, arguments(values))
    }

    /// The organisation and the values. PostgreSQL keeps no zero byte in a text; SQLite does not get one either.
    private func arguments(_ values: [any SQLConvertible]) throws -> [SQLValue] {
        let values = [organisation.sql] + values.map(\.sql)
        for case .text(let text) in values where text.utf8.contains(0) { throw StorageRefusal.zeroByte }
        return values
    }
}
