import Declarations
import Documents
import Foundation
import Testing

/// Rights, consent, complaint, provision, decisions, sources and changes in the statement.
@Suite("The statement tells what people may ask")
struct StatementRightsTests {
    private func text(_ anchor: Anchor, _ change: (inout Declaration) -> Void = { _ in }) throws -> String {
        try StatementCompletenessTests.text(anchor, .nl, change)
    }

    @Test("N-12 names every right of the law, also those the declaration forgets", arguments: Right.mandatory)
    func rights(_ right: Right) throws {
        let name = RightTexts.full(right, .u).nl
        #expect(try text(Anchor(.right, right.rawValue)).contains(name))
        #expect(try text(Anchor("rechten")) { $0.rights.rights = [] }.contains(name))
    }

    @Test("N-12 puts objection in a box of its own, before all chapters")
    func objection() throws {
        let document = StatementDocument.make(ExampleDeclaration.make(), .nl)
        let first = try #require(document.sections.first)
        #expect(first.anchor == Anchor("bezwaar") && first.style == .prominent)
        #expect(words(first).contains("Ons aanbod verbeteren") && words(first).contains("Nieuwsbrief sturen"))
        let html = StatementHTML.render(document).markup
        let box = try #require(html.range(of: "id=\"bezwaar\""))
        let contents = try #require(html.range(of: "class=\"contents\""))
        #expect(box.lowerBound < contents.lowerBound)
    }

    @Test("promises wider than the law are told with the right they belong to")
    func promises() throws {
        #expect(try text(Anchor(.right, "restriction")).contains("hoeft hiervoor bij ons geen reden te geven"))
        #expect(try text(Anchor(.right, "restriction")).contains("De beperking houdt pas op als u dat zegt."))
        #expect(try text(Anchor(.right, "objection")).contains("Wij stoppen op het moment dat u het vraagt."))
        #expect(try text(Anchor(.right, "portability")).contains("Bij ons geldt dit voor al uw gegevens"))
    }

    @Test("the promised term stands beside the month of the law")
    func term() throws {
        #expect(try text(Anchor("verzoek")).contains("Wij antwoorden binnen 30 dagen. De wet geeft ons één maand."))
        let contact = try text(Anchor("verzoek")) {
            $0.rights.all.respond = ResponsePromise(term: Period(weeks: 4), means: .contact)
        }
        #expect(contact.contains("Binnen 4 weken nemen wij contact op."))
        #expect(try text(Anchor("verzoek")) { $0.rights.all.respond = nil }.contains("altijd binnen één maand"))
    }

    @Test("N-13 tells how consent is withdrawn, or that no purpose rests on it")
    func withdrawal() throws {
        #expect(try text(Anchor("toestemming")).contains("Afmelden staat onder elke nieuwsbrief."))
        let none = try text(Anchor("toestemming")) {
            $0.purposes.removeAll { $0.basis == .consent }
            $0.consents = []
        }
        #expect(none.contains("Geen van onze doelen rust op toestemming."))
    }

    @Test("N-14 leads to the authority")
    func complaint() throws {
        #expect(try text(Anchor("klacht")).contains("Autoriteit Persoonsgegevens"))
        let html = StatementHTML.render(StatementDocument.make(ExampleDeclaration.make(), .en)).markup
        #expect(html.contains("href=\"https://autoriteitpersoonsgegevens.nl\""))
    }

    @Test("N-15 tells whether data must be given, and what follows if not")
    func provision() throws {
        #expect(
            try text(Anchor(.purpose, "deliver")).contains("Deze gegevens zijn nodig. Zonder adres bezorgen wij niet."))
        #expect(try text(Anchor(.purpose, "newsletter")).contains("Zonder ja doen wij dit niet."))
    }

    @Test("N-16 says that no computer decides, and names profiling where there is some")
    func decisions() throws {
        #expect(try text(Anchor("besluiten")).contains("Bij ons neemt een computer nooit alleen een besluit over u"))
        #expect(try text(Anchor("besluiten")).contains("Ons aanbod verbeteren"))
        let none = try text(Anchor("besluiten")) { declaration in
            for index in declaration.purposes.indices { declaration.purposes[index].profiling = false }
        }
        #expect(none.contains("Wij maken geen profielen van mensen."))
    }

    @Test("N-17 names every source, and says which are public")
    func sources() throws {
        let text = try text(Anchor("gegevens"))
        #expect(text.contains("Tuinmarkt") && text.contains("Handelsregister (openbare bron)"))
        let none = try self.text(Anchor("bronnen")) { $0.sources = [] }
        #expect(none.contains("Wij krijgen geen gegevens van anderen en niet uit openbare bronnen."))
    }

    @Test("N-18 tells how a new version is announced")
    func changes() throws {
        let text = try text(Anchor("wijzigingen"))
        #expect(text.contains("30 dagen") && text.contains("sturen wij ook een e-mail"))
        #expect(text.contains("Voor een nieuw doel"))
    }

    @Test("what does not exist is said not to exist")
    func cookies() throws {
        #expect(try text(Anchor("cookies")).contains("Tot de browser dicht gaat"))
        #expect(try text(Anchor("cookies")) { $0.cookies = [] }.contains("Wij gebruiken geen cookies"))
    }

    @Test("the built-in purposes stand in every statement with basis and period")
    func builtIn() throws {
        let text = try text(Anchor("gestand"))
        #expect(text.contains("Verzoeken over uw gegevens behandelen") && text.contains("artikel 12 tot en met 22"))
        let anonymised = try self.text(Anchor("gestand")) { $0.rights.register.anonymised = true }
        #expect(anonymised.contains("Daarna blijven alleen aantallen over."))
    }
}
