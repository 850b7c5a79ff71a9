import Declarations

/// Reads all rows of an organisation in a table, a page at a time, in the order of the key.
struct TableReader {
    let table: Table
    let organisation: Organisation.ID

    /// How many there are.
    func count(_ session: any SQLSession) throws -> Int {
        try session.rows(table.carriedCount, [organisation.sql]).first?.int(0) ?? 0
    }

    /// Gives every row to a closure.
    ///
    /// - Returns: what they come to.
    func each(_ session: any SQLSession, _ body: (Row) throws -> Void) throws -> TableTally {
        var count = TableCount(of: table)
        var last: [SQLValue]?
        while true {
            let page = try session.rows(table.carriedRows(isFirst: last == nil), [organisation.sql] + (last ?? []))
            for row in page {
                count.take(row)
                try body(row)
            }
            guard page.count == table.carriedPage, let end = page.last else { return count.tally }
            last = table.carriedKey.map { end.values[$0] }
        }
    }
}
