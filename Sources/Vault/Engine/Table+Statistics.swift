/// What SQLite should expect of a table before there is anything in it.
///
/// Every row of a file is of one organisation, so the first column of each key tells nothing apart. SQLite does not know,
/// and would go through all values of the organisation to open those of one person. It reads what it should expect from
/// the table `sqlite_stat1`: rows in all, and rows for each further column of an index.
extension Table {
    /// Rows in all, as an expectation: many, so that no index looks worse than reading everything.
    private static let expected = 1_000_000
    /// Rows with the same values in all columns of an index but the first; fewer for each further column.
    private static let alike = [20, 10, 5]

    /// The index, which is the table itself for its key, and the numbers.
    var expectations: [(index: String, numbers: String)] {
        [(name, Self.numbers(columns: primaryKey.count, isUnique: true))]
            + indexes.map { (Self.indexName(name, $0), Self.numbers(columns: $0.count, isUnique: false)) }
    }

    private static func numbers(columns: Int, isUnique: Bool) -> String {
        let further = (0..<max(0, columns - 1)).map { column in
            isUnique && column == columns - 2 ? 1 : alike[min(column, alike.count - 1)]
        }
        return ([expected, expected] + further).map(String.init).joined(separator: " ")
    }
}
