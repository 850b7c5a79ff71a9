import Declarations

/// How long a law says that data must be kept, counted from the end of the book year.
public struct LegalMinimum: Sendable, Hashable {
    /// First day for which these numbers are known here.
    public let validFrom: CalendarDate
    /// Where it is written.
    public let source: String
    /// Years from the end of the book year.
    public let years: Int
    /// Words by which a declaration names the law; all of one set stand in what it writes.
    let names: [Set<String>]

    /// All of them. Of one law, the number that came last stands last.
    public static let table: [LegalMinimum] = [
        LegalMinimum(
            validFrom: CalendarDate(fixed: 2018, 5, 25), source: "AWR 52(4), BW 2:10(3), BW 3:15i", years: 7,
            names: [["awr"], ["rijksbelastingen"], ["bw", "2", "10"], ["bw", "3", "15i"]]),
        LegalMinimum(
            validFrom: CalendarDate(fixed: 2018, 5, 25), source: "Wet OB 34a", years: 9,
            names: [["ob", "34a"], ["omzetbelasting", "34a"]]),
        LegalMinimum(
            validFrom: CalendarDate(fixed: 2021, 7, 1), source: "2006/112/EG 369", years: 10,
            names: [["2006", "112", "369"], ["btw", "richtlijn", "369"]]),
        LegalMinimum(
            validFrom: CalendarDate(fixed: 2018, 5, 25), source: "Uitvoeringsregeling LB 7.5, 7.9", years: 5,
            names: [["uitvoeringsregeling", "lb"], ["uitvoeringsregeling", "loonbelasting"], ["urlb"]]),
    ]

    /// The minimum of a law as a declaration names it: `awr-52`, `art. 52 AWR`, `BW 2:10`.
    ///
    /// - Returns: nil for a law that gives no number of years, or none that is known here.
    public static func named(_ law: String, on date: CalendarDate) -> LegalMinimum? {
        let words = Set(law.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        return table.last { $0.validFrom <= date && $0.names.contains { $0.isSubset(of: words) } }
    }

    /// The minimum for books, invoices and payments.
    public static func books(on date: CalendarDate) -> LegalMinimum? { named("awr", on: date) }
}
