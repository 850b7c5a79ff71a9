import Declarations
import Foundation
import Rules
import Testing

/// The table of sentences of five real statements: what each promises, and by which work.
enum PromiseTable {
    /// A row.
    struct Row: Sendable, CustomTestStringConvertible {
        let id: ClauseID
        let organisation: String
        let kind: String
        let way: String
        let mechanism: String

        var testDescription: String { id.rawValue }
    }

    static let organisations = ["kruxs", "iv", "actief-klussenservice", "luxigo", "software-supplier"]

    /// All rows, in the order of the file.
    static func rows() throws -> [Row] {
        let file = House.repository.appendingPathComponent("Tests/Fixtures/promises.csv")
        let lines = cells(try String(contentsOf: file, encoding: .utf8))
        return lines.dropFirst().filter { $0.count == 6 }.map {
            Row(id: ClauseID($0[0]), organisation: $0[1], kind: $0[2], way: $0[3], mechanism: $0[5])
        }
    }

    static func rows(of organisation: String) throws -> [Row] {
        try rows().filter { $0.organisation == organisation }
    }

    /// Comma-separated values with quotation marks (RFC 4180).
    private static func cells(_ text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        var rest = Substring(text)
        while let character = rest.popFirst() {
            switch character {
            case "\"" where isQuoted && rest.first == "\"":
                rest.removeFirst()
                rows[rows.count - 1][rows[rows.count - 1].count - 1].append("\"")
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[rows.count - 1].append("")
            case "\n" where !isQuoted, "\r\n" where !isQuoted: rows.append([""])
            default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
            }
        }
        return rows
    }
}
