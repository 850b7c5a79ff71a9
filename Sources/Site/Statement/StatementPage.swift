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
            var frame = visit.frame(PublicTexts.statement, at: route, width: .wide)
            frame.programForms = programForms(visit)
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
                        + visit.look.statementFrame(StatementHTML.render(document), actions: actions)
                        + otherForms(visit)))
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

    private static func path(_ visit: Visit, _ document: PublicDocument) -> String {
        Route.publicDocument(visit.organisation, visit.language, document).path
    }

    /// The statement for programs: fixed addresses, told in the head and as links.
    private static func programForms(_ visit: Visit) -> [(type: String, path: String)] {
        [
            ("text/markdown", Route.statementFile(visit.organisation, visit.language, "md").path),
            ("application/json", path(visit, .tilt)), ("application/ld+json", path(visit, .dpv)),
        ]
    }

    /// The same content in other forms.
    private static func otherForms(_ visit: Visit) -> HTML {
        let look = visit.look
        let links = [
            look.link(DocumentTexts.name(.map), to: path(visit, .map)),
            look.link(StatementPageTexts.tilt, to: path(visit, .tilt)),
            look.link(StatementPageTexts.dpv, to: path(visit, .dpv)),
            look.link(
                StatementPageTexts.markdown, to: Route.statementFile(visit.organisation, visit.language, "md").path),
        ]
        let items = links.map { "<li>\($0)</li>" as HTML }
        return look.section(StatementPageTexts.otherForms, id: "andere-vormen", content: "<ul>\(items)</ul>\n")
    }
}

/// What stands around the statement.
enum StatementPageTexts {
    static let otherForms = Bilingual(nl: "Deze verklaring in een andere vorm", en: "This statement in another form")
    static let tilt = Bilingual(nl: "Voor programma's: TILT (JSON)", en: "For programs: TILT (JSON)")
    static let dpv = Bilingual(nl: "Voor programma's: DPV (JSON-LD)", en: "For programs: DPV (JSON-LD)")
    static let markdown = Bilingual(nl: "Als tekst (Markdown)", en: "As text (Markdown)")
    static let processors = Bilingual(nl: "Onze verwerkers", en: "Our processors")

    static func ask(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: "Vraag \(form.pick(u: "uw", je: "je")) gegevens op", en: "Ask for your data")
    }
}
