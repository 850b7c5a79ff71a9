import Declarations
import Rules

/// The way in for spreadsheets that an organisation has, implemented outside the use cases.
public protocol SpreadsheetReader: Sendable {
    /// The sheets of a workbook (`.xlsx`), in their order.
    ///
    /// - Throws: `SpreadsheetRefusal` for a file that is too large, broken or something else.
    func sheets(in bytes: [UInt8]) throws(SpreadsheetRefusal) -> [SpreadsheetPage]
}

/// A sheet of a spreadsheet: its cells as text.
public struct SpreadsheetPage: Sendable, Hashable {
    /// The name on its tab.
    public var name: String
    /// The rows from the first one on, empty ones too.
    public var rows: [[String]]

    /// A sheet.
    public init(name: String, rows: [[String]]) {
        self.name = name
        self.rows = rows
    }
}

/// Why a spreadsheet is not read.
public enum SpreadsheetRefusal: String, Refusal, Hashable, CaseIterable {
    /// It holds more than a register does, or unpacks to more.
    case tooLarge = "too-large"
    /// It is damaged, or a ZIP archive of another kind.
    case broken
    /// It is locked with a password.
    case locked

    /// Stable code.
    public var code: String { "spreadsheet.\(rawValue)" }
    /// Always the input.
    public var category: RefusalCategory { .invalid }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .tooLarge:
            Bilingual(
                nl: "Deze spreadsheet is te groot voor een register. Bewaar alleen het blad met verwerkingen.",
                en: "This spreadsheet is too large for a register. Save only the sheet with activities.")
        case .broken:
            Bilingual(
                nl: "Deze spreadsheet is niet te lezen. Open hem en bewaar hem opnieuw als .xlsx of CSV.",
                en: "This spreadsheet cannot be read. Open it and save it again as .xlsx or CSV.")
        case .locked:
            Bilingual(
                nl: "Deze spreadsheet heeft een wachtwoord. Haal het eraf en probeer het opnieuw.",
                en: "This spreadsheet has a password. Remove it and try again.")
        }
    }
}
