import Crypto
import Rules

/// What a table held of an organisation: how many rows, and a digest of all of them in the order of the key.
public struct TableTally: Sendable, Hashable {
    /// The table.
    public let table: String
    /// How many rows.
    public let rows: Int
    /// SHA-256 over every value with its type and length; the same on both engines.
    public let digest: [UInt8]
}

/// A tally that is being made.
struct TableCount {
    private let table: String
    private var hash = SHA256()
    private(set) var rows = 0

    init(of table: Table) { self.table = table.name }

    /// Takes the next row. A type and a length stand before each value, so that no two rows read the same.
    mutating func take(_ row: Row) {
        rows += 1
        for value in row.values {
            switch value {
            case .integer(let number): add(1, withUnsafeBytes(of: number.bigEndian) { Array($0) })
            case .text(let text): add(2, Array(text.utf8))
            case .bytes(let bytes): add(3, bytes)
            case .null: add(4, [])
            }
        }
    }

    private mutating func add(_ kind: UInt8, _ bytes: [UInt8]) {
        hash.update(data: [kind] + withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { Array($0) })
        hash.update(data: bytes)
    }

    /// What it came to.
    var tally: TableTally { TableTally(table: table, rows: rows, digest: Array(hash.finalize())) }
}
