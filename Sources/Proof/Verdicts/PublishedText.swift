import Declarations
import Documents

/// The statement as it is published in one language: which sentences it stands for, and its words.
struct PublishedText: Sendable {
    /// In which language.
    let language: Language
    /// The sentences that some part of it stands for.
    private(set) var clauses: Set<ClauseID> = []
    /// All its words.
    private(set) var words = ""

    /// The statement of a declaration in every language it is published in.
    static func all(of declaration: Declaration) -> [PublishedText] {
        declaration.statement.languages.map { language in
            PublishedText(StatementDocument.make(declaration, language))
        }
    }

    /// Reads a rendered document.
    init(_ document: Document) {
        language = document.language
        add(document.facts)
        for section in [document.short] + document.sections { add(section) }
    }

    private mutating func add(_ section: Section) {
        clauses.formUnion(section.clauses)
        add(section.title)
        for block in section.blocks { add(block) }
        for subsection in section.subsections { add(subsection) }
    }

    private mutating func add(_ block: Block) {
        clauses.formUnion(block.clauses)
        switch block.content {
        case .paragraph(let line), .notice(let line): add(line.plain)
        case .list(let lines): for line in lines { add(line.plain) }
        case .definitions(let definitions): add(definitions)
        case .table(let table):
            for row in table.rows {
                clauses.formUnion(row.clauses)
                for cell in row.cells { add(cell.plain) }
            }
        case .drawing(let drawing): add(drawing.text)
        case .buttons(let links): for link in links { add(link.text) }
        }
    }

    private mutating func add(_ definitions: [Definition]) {
        for definition in definitions {
            clauses.formUnion(definition.clauses)
            add(definition.label)
            for line in definition.lines { add(line.plain) }
        }
    }

    private mutating func add(_ text: String) { words += text + "\n" }
}
