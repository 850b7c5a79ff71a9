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
        guard let anchor = section.anchor(element), let found = document[anchor] else {
            return look.paragraph(ElementTexts.noPreview) + whole
        }
        return "<div class=\"g-document g-preview\">" + SectionHTML.render(found, level: 3) + "</div>" + whole
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
}
