import Declarations
import Documents

/// The names of documents and their files.
enum DocumentTexts {
    static let menu = Bilingual(nl: "Documenten", en: "Documents")
    static let take = Bilingual(nl: "Als bestand", en: "As a file")

    static func name(_ rendering: Rendering) -> Bilingual {
        switch rendering {
        case .statement: PublicTexts.statement
        case .register: Bilingual(nl: "Register", en: "Register")
        case .processorRegister: Bilingual(nl: "Register als verwerker", en: "Register as processor")
        case .notices: Bilingual(nl: "Teksten voor formulieren", en: "Notices for forms")
        case .agreements: Bilingual(nl: "Overeenkomsten", en: "Agreements")
        case .attestations: Bilingual(nl: "Wat u aantoont", en: "What you show")
        case .measures: Bilingual(nl: "Maatregelen", en: "Measures")
        case .assessments: Bilingual(nl: "Afwegingen", en: "Assessments")
        case .processors: Bilingual(nl: "Verwerkers", en: "Processors")
        case .map: Bilingual(nl: "Gegevens in beeld", en: "Data in view")
        case .tilt: Bilingual(nl: "Verklaring als TILT", en: "Statement as TILT")
        case .dpv: Bilingual(nl: "Verklaring als DPV", en: "Statement as DPV")
        case .cookies: Bilingual(nl: "Cookies", en: "Cookies")
        }
    }

    static func form(_ form: Rendering.Form) -> Bilingual {
        switch form {
        case .html: Bilingual(nl: "Losse pagina (HTML)", en: "Page of its own (HTML)")
        case .md: Bilingual(nl: "Tekst (Markdown)", en: "Text (Markdown)")
        case .json: Bilingual(nl: "Voor programma's (JSON)", en: "For programs (JSON)")
        case .jsonld: Bilingual(nl: "Voor programma's (JSON-LD)", en: "For programs (JSON-LD)")
        case .svg: Bilingual(nl: "Tekening (SVG)", en: "Drawing (SVG)")
        case .csv: Bilingual(nl: "Tabel (CSV)", en: "Table (CSV)")
        case .xlsx: Bilingual(nl: "Spreadsheet (Excel)", en: "Spreadsheet (Excel)")
        }
    }
}
