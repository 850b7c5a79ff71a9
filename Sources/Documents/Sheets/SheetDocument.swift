import Declarations

/// Sheets that belong together, such as the register of processing activities: one content in every form.
public struct SheetDocument: Sendable, Hashable {
    /// The name in files for programs: `register`.
    public var id: String
    /// The title.
    public var title: String
    /// The language of all texts.
    public var language: Language
    /// What it is and what it is for.
    public var lead: String
    /// Whose it is, which version.
    public var facts: [Definition]
    /// Said above everything else, such as that the organisation is an example.
    public var note: String?
    /// The sheets; the first is the one that becomes CSV.
    public var sheets: [Sheet]
    /// A picture of the same facts.
    public var drawing: Drawing?
    /// The day of the version it was made from; the date of files in a spreadsheet.
    public var date: CalendarDate

    /// Sheets of the declaration, with its name and version above them.
    init(_ id: String, title: String, lead: String, sheets: [Sheet], _ writer: StatementWriter) {
        self.id = id
        self.title = title
        language = writer.language
        self.lead = lead
        facts = [Definition(writer.say(SheetTexts.organisation), Inline(writer.say(writer.name)))] + writer.facts()
        note = writer.declaration.organisation.note.map(writer.say)
        self.sheets = sheets
        date = writer.declaration.statement.effective
    }

    /// The same as a text for people.
    public var document: Document {
        let short = Section(Anchor("kort"), SheetTexts.about[language], blocks: [.paragraph(Inline(lead))])
        let picture = drawing.map { drawing in
            Section(Anchor("kaart"), SheetTexts.drawing[language], blocks: [Block(.drawing(drawing))])
        }
        var document = Document(
            title: title, language: language, short: short, contentsTitle: SheetTexts.contents[language],
            sections: [picture].compactMap { $0 } + sheets.map { $0.section(language) })
        document.facts = facts
        document.note = note.map { Inline($0) }
        return document
    }

    /// The same for programs: `title`, `language`, `version`, and per sheet its rows with values by column.
    public var json: JSONValue {
        [
            "kind": .string(id), "title": .string(title), "language": .string(language.rawValue),
            "facts": .array(facts.map { ["label": .string($0.label), "text": .string($0.lines.first?.plain ?? "")] }),
            "sheets": .array(sheets.map(\.json)),
        ]
    }

    /// The first sheet as comma-separated values (RFC 4180).
    public var csv: String { sheets.first?.csv ?? "" }

    /// A spreadsheet (Office Open XML, ISO/IEC 29500) with every sheet.
    ///
    /// - Throws: `ZipArchive.Failure` when it does not fit in memory.
    public func xlsx() throws -> [UInt8] { try Workbook.make(sheets, title: title, date: date) }
}

/// The words around sheets.
enum SheetTexts {
    static let organisation = Bilingual(nl: "Organisatie", en: "Organisation")
    static let about = Bilingual(nl: "Wat dit is", en: "What this is")
    static let contents = Bilingual(nl: "Inhoud", en: "Contents")
    static let everyRow = Bilingual(nl: "Dit geldt voor alles hieronder:", en: "This holds for everything below:")
    static let drawing = Bilingual(nl: "De tekening", en: "The drawing")
    static let none = Bilingual(nl: "Geen", en: "None")
}
