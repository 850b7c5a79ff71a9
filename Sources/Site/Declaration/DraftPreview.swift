import Declarations
import Documents

/// The part of the statement that an element makes, as the draft would have it.
struct DraftPreview {
    let visit: DraftVisit
    let examination: DraftExamination

    func content(_ section: DeclarationSection, _ element: String) -> HTML {
        let look = visit.look
        let whole: HTML = "<p>" + look.link(ElementTexts.wholePreview, to: visit.path(.preview)) + "</p>"
        guard let read = examination.read else { return look.paragraph(ElementTexts.brokenPreview) + whole }
        let document = StatementDocument.make(read.declaration, look.language)
        guard let found = Self.part(of: document, section, element) else {
            return look.paragraph(ElementTexts.noPreview) + whole
        }
        return "<div class=\"g-document g-preview\">" + SectionHTML.render(found, level: 3) + "</div>" + whole
    }

    /// The section of the element; or its row of a table; or the chapter that it belongs to.
    private static func part(
        of document: Document, _ section: DeclarationSection, _ element: String
    ) -> Documents.Section? {
        if let anchor = section.anchor(element) {
            if let own = document[anchor] { return own }
            if let row = row(anchor, in: document.sections) { return row }
        }
        return section.chapter.flatMap { document[$0] }
    }

    private static func row(_ anchor: Anchor, in sections: [Documents.Section]) -> Documents.Section? {
        for section in sections {
            for case .table(let table) in section.blocks.map(\.content) {
                let rows = table.rows.filter { $0.anchor == anchor }
                guard !rows.isEmpty else { continue }
                let single = Table(caption: table.caption, header: table.header, rows: rows)
                return Documents.Section(section.anchor, section.title, blocks: [Block(.table(single))])
            }
            if let found = row(anchor, in: section.subsections) { return found }
        }
        return nil
    }
}

extension DeclarationSection {
    /// The place in the statement of what one of its elements says.
    fileprivate func anchor(_ element: String) -> Anchor? {
        let kind: Anchor.Kind? =
            switch self {
            case .people: .person
            case .data: .data
            case .purposes: .purpose
            case .recipients: .recipient
            case .retention: .retention
            case .rights: .right
            case .consents: .consent
            case .ownTexts: .own
            default: nil
            }
        return kind.map { Anchor($0, element) }
    }

    /// The chapter of the statement that it belongs to.
    fileprivate var chapter: Anchor? {
        switch self {
        case .organisation: Anchor("wie-wij-zijn")
        case .statement: Anchor("kort")
        case .never: Anchor("nooit")
        case .rights: Anchor("rechten")
        case .sources: Anchor("bronnen")
        case .cookies: Anchor("cookies")
        case .measures: Anchor("beveiliging")
        case .attestations: Anchor("aantonen")
        default: nil
        }
    }
}
