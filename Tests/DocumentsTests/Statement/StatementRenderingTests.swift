import Declarations
import Documents
import Foundation
import Testing

/// The statement as HTML, Markdown and JSON.
@Suite("The statement reads the same in every form")
struct StatementRenderingTests {
    @Test(
        "a sentence that leads to a chapter names it, so that it is a sentence on paper too",
        arguments: Language.allCases)
    func leadsByName(_ language: Language) throws {
        let document = StatementDocument.make(ExampleDeclaration.make(), language)
        let text = StatementMarkdown.render(document)
        for anchor in [Anchor("wie-wij-zijn"), Anchor("bewaren"), Anchor("rechten")] {
            let title = try #require(document[anchor]).title
            #expect(text.contains("‘\(title)’."), "\(title)")
        }
    }

    @Test("where no period is named, none is made up")
    func noPeriod() {
        var declaration = ExampleDeclaration.make()
        declaration.retention = []
        #expect(!words(StatementDocument.make(declaration, .nl).short).contains("zodra het doel"))
    }

    @Test("a hostile text in any field never becomes a tag or a script address")
    func hostile() {
        let bad = "\"><script>alert(1)</script><img src=x onerror=y>'"
        let document = StatementDocument.make(HostileDeclaration.make(bad), .nl, rightsPage: "javascript:alert(1)")
        let html = StatementHTML.page(document)
        #expect(!html.contains("<script") && !html.contains("<img"))
        #expect(html.contains("&lt;script&gt;"))
        #expect(!html.lowercased().contains("href=\"javascript:"))
        let opened = html.components(separatedBy: "<").dropFirst()
        let allowed: Set<String> = [
            "!doctype", "html", "head", "meta", "title", "style", "body", "main", "article", "header", "h1", "h2", "h3",
            "h4", "p", "dl", "div", "dt", "dd", "ul", "ol", "li", "section", "nav", "a", "strong", "table", "caption",
            "thead", "tbody", "tr", "th", "td", "br",
        ]
        for tag in opened {
            let name = tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != ">" }
            #expect(allowed.contains(String(name)), "\(tag.prefix(40))")
        }
        let markdown = StatementMarkdown.render(document)
        #expect(!markdown.contains("<script") && !markdown.contains("<img"))
    }

    @Test("HTML and Markdown hold the same sentences", arguments: Language.allCases, AddressForm.allCases)
    func sameFacts(_ language: Language, _ form: AddressForm) {
        let document = StatementDocument.make(ExampleDeclaration.make(form), language)
        let html = plain(html: StatementHTML.render(document).markup)
        let markdown = plain(markdown: StatementMarkdown.render(document))
        for line in ([document.short] + document.sections).flatMap({ words($0).split(separator: "\n") }) {
            #expect(html.contains(line), "\(line)")
            #expect(markdown.contains(line), "\(line)")
        }
    }

    @Test("anchors come from ids, are the same in both languages, and every link on the page arrives")
    func anchors() {
        func ids(_ language: Language) -> [String] {
            let html = StatementHTML.render(StatementDocument.make(ExampleDeclaration.make(), language)).markup
            return html.components(separatedBy: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        }
        let dutch = ids(.nl)
        #expect(dutch == ids(.en))
        #expect(Set(dutch).count == dutch.count)
        for id in [
            "doel-deliver", "gegeven-email", "recht-access", "voor-customer", "ontvanger-carrier",
            "doel-gestand-rights",
        ] {
            #expect(dutch.contains(id), "\(id)")
        }
        let html = StatementHTML.render(StatementDocument.make(ExampleDeclaration.make(), .nl)).markup
        for target in html.components(separatedBy: "href=\"#").dropFirst() {
            #expect(dutch.contains(String(target.prefix { $0 != "\"" })), "\(target.prefix(30))")
        }
    }

    @Test("the sentences an element stands for are in the HTML alone")
    func clauses() {
        let document = StatementDocument.make(ExampleDeclaration.make(), .nl)
        let html = StatementHTML.render(document).markup
        for clause in [
            "Z-1", "Z-3", "Z-10", "Z-12 Z-13", "Z-30", "Z-31", "Z-40", "Z-50", "Z-60", "Z-70", "Z-90", "Z-91",
        ] {
            #expect(html.contains("data-clauses=\"\(clause)"), "\(clause)")
        }
        #expect(!StatementMarkdown.render(document).contains("Z-30"))
    }

    @Test("tables have a caption and named rows and columns")
    func tables() {
        let html = StatementHTML.render(StatementDocument.make(ExampleDeclaration.make(), .nl)).markup
        let tables = html.components(separatedBy: "<table").dropFirst()
        #expect(tables.count >= 5)
        for table in tables {
            #expect(table.contains("<caption>") && table.contains("scope=\"col\"") && table.contains("scope=\"row\""))
        }
        #expect(html.components(separatedBy: "<h1>").count == 2)
    }

    @Test("the note that it is an example stands on top")
    func note() {
        let document = StatementDocument.make(ExampleDeclaration.make(), .nl)
        #expect(StatementMarkdown.render(document).contains("> Dit is een voorbeeld. Zonnehof bestaat niet."))
        #expect(document.facts.map(\.lines.first?.plain).contains("1 maart 2026"))
    }

    @Test("own sections keep their paragraphs")
    func own() throws {
        let section = try #require(StatementDocument.make(ExampleDeclaration.make(), .nl)[Anchor(.own, "winkel")])
        #expect(section.blocks.count == 2)
    }

    @Test("an organisation without anything still gets a statement without gaps", arguments: Language.allCases)
    func empty(_ language: Language) {
        let settings = StatementSettings(version: 1, effective: ExampleDeclaration.date("2026-01-01"))
        let declaration = Declaration(organisation: Organisation(id: "leeg", name: ""), statement: settings)
        let document = StatementDocument.make(declaration, language)
        for section in [document.short] + document.sections {
            #expect(!section.blocks.isEmpty, "\(section.title)")
            #expect(section.blocks.allSatisfy { block in lines(block).allSatisfy { !$0.isEmpty } }, "\(section.title)")
        }
    }
}
