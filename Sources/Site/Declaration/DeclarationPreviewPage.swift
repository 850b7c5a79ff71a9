import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Vault

/// The whole statement as the draft would have it.
enum DeclarationPreviewPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/declaration/preview") { desk in
            let draft = try await desk.office.draft(by: desk.actor)
            let declaration =
                draft.map { DraftExamination($0.source, today: desk.today).read?.declaration }
                ?? desk.office.declaration
            let look = desk.look
            let crumbs = look.breadcrumbs([
                (DeskTexts.declaration, desk.path(.declaration(.overview))), (DraftTexts.preview, nil),
            ])
            guard let declaration else {
                return try desk.page(
                    DraftTexts.preview, at: .declaration(.preview),
                    crumbs + look.heading(DraftTexts.preview) + look.paragraph(ElementTexts.brokenPreview))
            }
            let notice = look.notice(
                .information, HTML(text: (draft == nil ? DraftTexts.isInForce : DraftTexts.isDraft)[desk.language]))
            let document = StatementDocument.make(declaration, desk.language)
            return try desk.page(
                DraftTexts.preview, at: .declaration(.preview),
                crumbs + notice
                    + look.statementFrame(StatementHTML.render(document), actions: [look.printButton()]))
        }
    }
}
