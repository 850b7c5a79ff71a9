import Declarations
import Rules

/// Why a register cannot be imported.
public enum RegisterRefusal: Refusal, Hashable {
    /// The file is larger than a register is.
    case tooLarge
    /// A sheet has more rows than a register has.
    case tooManyRows
    /// A sheet has more columns than a register has.
    case tooManyColumns
    /// It is neither a spreadsheet nor a text with columns.
    case notATable
    /// There is nothing in it.
    case empty
    /// No row with headings was found.
    case noHeadings
    /// The list of columns cannot be read; the line that is not right.
    case mapping(String)
    /// The list of columns names no column with what the organisation does.
    case noActivity
    /// The declaration to add to cannot be read.
    case declaration(String)
    /// A key of the declaration is not written as a block, so that nothing can be added to it.
    case noBlock(String)
    /// The result cannot be read as a declaration; the first finding.
    case unreadable(Bilingual)

    /// Stable code.
    public var code: String {
        switch self {
        case .tooLarge: "register.too-large"
        case .tooManyRows: "register.too-many-rows"
        case .tooManyColumns: "register.too-many-columns"
        case .notATable: "register.not-a-table"
        case .empty: "register.empty"
        case .noHeadings: "register.no-headings"
        case .mapping: "register.mapping"
        case .noActivity: "register.no-activity"
        case .declaration: "register.declaration"
        case .noBlock: "register.no-block"
        case .unreadable: "register.unreadable"
        }
    }

    /// Always the input.
    public var category: RefusalCategory { .invalid }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .tooLarge:
            Bilingual(
                nl: "Dit bestand is te groot voor een register. Bewaar alleen het blad met verwerkingen, of als CSV.",
                en: "This file is too large for a register. Save only the sheet with activities, or save it as CSV.")
        case .tooManyRows:
            Bilingual(
                nl: "Dit blad heeft meer dan \(RegisterLimits.mostRows) rijen. Neem alleen de verwerkingen mee.",
                en: "This sheet has more than \(RegisterLimits.mostRows) rows. Bring along the activities only.")
        case .tooManyColumns:
            Bilingual(
                nl: "Dit blad heeft meer dan \(RegisterLimits.mostColumns) kolommen. Haal de lege kolommen weg.",
                en: "This sheet has more than \(RegisterLimits.mostColumns) columns. Remove the empty columns.")
        case .notATable:
            Bilingual(
                nl: "Dit bestand is geen spreadsheet (.xlsx) en geen CSV. Bewaar het register als een van die twee.",
                en: "This file is no spreadsheet (.xlsx) and no CSV. Save the register as one of those.")
        case .empty:
            Bilingual(nl: "Er staat niets in dit bestand.", en: "There is nothing in this file.")
        case .noHeadings:
            Bilingual(
                nl: "Er is geen rij met koppen gevonden, zoals ‘Verwerking’, ‘Doel’ en ‘Bewaartermijn’. "
                    + "Zet zo'n rij boven het register.",
                en: "No row with headings was found, such as ‘Processing activity’, ‘Purpose’ and ‘Retention period’. "
                    + "Put such a row above the register.")
        case .mapping(let line):
            Bilingual(
                nl: "Deze regel van de kolomlijst is niet te lezen: ‘\(line)’. Schrijf ‘A: activity’.",
                en: "This line of the list of columns cannot be read: ‘\(line)’. Write ‘A: activity’.")
        case .noActivity:
            Bilingual(
                nl: "Zeg welke kolom de naam of het doel van de verwerking heeft: ‘activity’ of ‘purpose’.",
                en: "Say which column has the name or the purpose of the processing: ‘activity’ or ‘purpose’.")
        case .declaration(let finding):
            Bilingual(
                nl: "De verklaring waar het register in moet is niet te lezen: \(finding) Verbeter die eerst.",
                en: "The declaration that the register goes into cannot be read: \(finding) Repair it first.")
        case .noBlock(let key):
            Bilingual(
                nl: "Onder ‘\(key)’ in de verklaring staat alles op één regel. Zet elk onderdeel op een eigen regel.",
                en: "Under ‘\(key)’ in the declaration everything is on one line. Put each element on its own line.")
        case .unreadable(let finding):
            Bilingual(
                nl: "Het resultaat is niet als verklaring te lezen: \(finding.nl)",
                en: "The result cannot be read as a declaration: \(finding.en)")
        }
    }
}
