import Declarations
import Documents
import Hummingbird
import Rules

/// An organisation's privacy statement, from the declaration in force.
enum StatementPage {
    static func add(to pages: SiteRouter) {
        pages.page(.get, "") { visit in
            let route = Route.statement(visit.organisation, visit.language)
            let rights = Route.rights(visit.organisation, visit.language).path
            let document = StatementDocument.make(visit.declaration, visit.language, rightsPage: rights)
            let frame = visit.frame(PublicTexts.statement, at: route, width: .wide)
            let actions = [
                visit.look.linkButton(StatementPageTexts.ask(visit.form), to: rights, kind: .primary),
                visit.look.linkButton(
                    StatementPageTexts.processors,
                    to: Route.publicDocument(visit.organisation, visit.language, .processors).path, kind: .secondary),
                visit.look.linkButton(
                    VersionTexts.archive, to: Route.versions(visit.organisation, visit.language).path,
                    kind: .secondary),
                visit.look.printButton(),
            ]
            return Response.html(
                frame.render(
                    visit.changeBanner
                        + visit.look.statementFrame(StatementHTML.render(document), actions: actions)))
        }
        pages.page(.get, "/statement.md") { visit in
            let document = StatementDocument.make(visit.declaration, visit.language)
            return Response.text(StatementMarkdown.render(document), type: "text/markdown; charset=utf-8")
        }
        pages.page(.get, "/statement.json") { visit in
            let document = StatementDocument.make(visit.declaration, visit.language)
            return Response.text(DocumentJSON.render(document).text, type: "application/json")
        }
    }
}

/// What stands around the statement.
enum StatementPageTexts {
    static let processors = Bilingual(nl: "Onze verwerkers", en: "Our processors")

    static func ask(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: "Vraag \(form.pick(u: "uw", je: "je")) gegevens op", en: "Ask for your data")
    }
}

/// The date of a statement in words.
enum StatementDate {
    static func words(_ date: CalendarDate) -> Bilingual { DateTexts.plain(date) }
}
