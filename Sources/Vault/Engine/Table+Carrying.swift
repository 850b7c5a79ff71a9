/// What carries a table from one engine to another: the same statements on both.
extension Table {
    /// The columns, without the organisation, in the order in which rows are carried.
    var carriedColumns: [String] { columns.dropFirst().map(\.name) }

    /// Rows that are read at a time. What is sealed may be a document of some megabytes.
    var carriedPage: Int { holdsSealed ? 40 : 500 }

    /// Reads rows in the order of the key: `$1` is the organisation, the rest is the key of the last row that was read.
    func carriedRows(isFirst: Bool) -> String {
        let key = keyColumns.joined(separator: ", ")
        let places = keyColumns.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        let after = isFirst ? "" : " AND (\(key)) > (\(places))"
        return "SELECT \(carriedColumns.joined(separator: ", ")) FROM \(name) WHERE organisation = $1\(after) "
            + "ORDER BY \(key) LIMIT \(carriedPage)"
    }

    /// Counts the rows: `$1` is the organisation.
    var carriedCount: String { "SELECT count(*) FROM \(name) WHERE organisation = $1" }

    /// Writes a row: `$1` is the organisation, the rest the columns in their order.
    var carriedRow: String {
        let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        return "INSERT INTO \(name) (\(columns.map(\.name).joined(separator: ", "))) VALUES (\(places))"
    }

    /// Removes the rows: `$1` is the organisation.
    var removal: String { "DELETE FROM \(name) WHERE organisation = $1" }

    /// The places of the key in a row that is carried.
    var carriedKey: [Int] { keyColumns.compactMap(carriedColumns.firstIndex) }
}
