import Declarations
import Documents

/// What the pages of an import say.
enum RegisterImportPageTexts {
    static let title = Bilingual(nl: "Register meenemen", en: "Bring a register along")
    static let lead = Bilingual(
        nl: "Hebt u al een verwerkingsregister in een spreadsheet? Neem het mee in drie stappen. "
            + "Er verandert niets tot u het resultaat publiceert.",
        en: "Do you have a record of processing activities in a spreadsheet? Bring it along in three steps. "
            + "Nothing changes until you publish the result.")
    static let file = Bilingual(nl: "Bestand", en: "File")
    static let choose = Bilingual(nl: "Kies het bestand", en: "Choose the file")
    static let chooseHint = Bilingual(
        nl: "Een spreadsheet (.xlsx) of CSV, hoogstens 5 MB. Er is een rij met koppen, zoals Doel en Bewaartermijn.",
        en:
            "A spreadsheet (.xlsx) or CSV, 5 MB at most. It has a row of headings, such as Purpose and Retention period."
    )
    static let next = Bilingual(nl: "Verder naar de kolommen", en: "Continue to the columns")

    static let columns = Bilingual(nl: "Kloppen de kolommen?", en: "Are the columns right?")
    static let confirm = Bilingual(nl: "De kolommen kloppen", en: "The columns are right")
    static func found(_ sheet: String, row: Int) -> Bilingual {
        Bilingual(
            nl: "De koppen staan op blad ‘\(sheet)’, rij \(row). Zeg per kolom wat erin staat.",
            en: "The headings are on sheet ‘\(sheet)’, row \(row). Say for each column what is in it.")
    }
    static func example(_ text: String) -> Bilingual {
        Bilingual(nl: "Bijvoorbeeld: \(text)", en: "For example: \(text)")
    }

    static let result = Bilingual(nl: "Wat er van uw register is geworden", en: "What became of your register")
    static func summary(_ report: RegisterReport) -> Bilingual {
        Bilingual(
            nl: "\(report.elements) van \(report.rows.count) onderdelen zijn overgenomen. "
                + "Over \(report.decisions) punten moet u nog beslissen.",
            en: "\(report.elements) of \(report.rows.count) items were taken over. "
                + "\(report.decisions) points wait for your decision.")
    }
    static let take = Bilingual(nl: "Download de verklaring", en: "Download the declaration")
    static let back = Bilingual(nl: "Kolommen wijzigen", en: "Change the columns")
    static let after = Bilingual(
        nl: "Stuur het bestand daarna in bij ‘Verklaring’. Daar vult u het aan, en ziet u wat er nog niet klopt. "
            + "Verhoog het versienummer en publiceer het.",
        en: "Then send the file at ‘Declaration’. There you complete it, and see what is not right yet. "
            + "Raise the version number and publish it.")
    static let rows = Bilingual(nl: "Per rij", en: "Row by row")
    static let row = Bilingual(nl: "Rij", en: "Row")
    static let taken = Bilingual(nl: "Herkend", en: "Recognised")
    static let decide = Bilingual(nl: "Hierover beslist u", en: "For you to decide")
    static let out = Bilingual(nl: "Weggelaten, en waarom", en: "Left out, and why")
    static let whole = Bilingual(nl: "Over het geheel", en: "About the whole")
    static let text = Bilingual(
        nl: "De verklaring met uw register erin", en: "The declaration with your register in it")
    static let nothing = Bilingual(nl: "Niets", en: "Nothing")

    static func number(_ rows: [Int]) -> Bilingual {
        guard let first = rows.first, let last = rows.last, first != last else {
            return Bilingual(same: String(rows.first ?? 0))
        }
        return Bilingual(nl: "\(first) tot en met \(last)", en: "\(first) to \(last)")
    }
}
