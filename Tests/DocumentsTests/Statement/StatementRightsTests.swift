import Declarations
import Documents
import Foundation
import Rules
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
        let none = try text(Anchor("cookies")) { $0.cookies = [] }
        #expect(none.contains("Verder gebruiken wij geen cookies"))
        #expect(!(try text(Anchor("cookies")).contains("Verder gebruiken")))
    }

    @Test("the cookies that Gestand sets stand with those of the organisation", arguments: [true, false])
    func builtInCookies(hasOwn: Bool) throws {
        let text = try text(Anchor("cookies")) { if !hasOwn { $0.cookies = [] } }
        for name in ["form", "draft", "session"] { #expect(text.contains("__Host-gestand-\(name)")) }
        var declaration = ExampleDeclaration.make()
        if !hasOwn { declaration.cookies = [] }
        let list = ListDocument.cookies.make(declaration, .en).sheets[0]
        #expect(list.rows.count == declaration.cookies.count + 3)
    }

    @Test("counting after consent is not called exempt", arguments: Cookie.Kind.allCases)
    func consentOfCookies(kind: Cookie.Kind) throws {
        let text = try text(Anchor("cookies")) {
            $0.cookies = [Cookie(id: "counter", name: "counter", kind: kind, purpose: Bilingual(same: "Telt"))]
        }
        let asks = kind != .necessary && kind != .analytics
        #expect(text.contains("Alleen na toestemming") == asks)
        #expect(text.contains("Nee zeggen is even makkelijk") == asks)
    }

    @Test("a question that serves two purposes stands under both")
    func sharedConsent() throws {
        let text = try text(Anchor("toestemming")) { declaration in
            guard var other = declaration.purposes.first(where: { $0.consent == "newsletter" }) else { return }
            other.id = "other"
            other.title = Bilingual(same: "Aanbiedingen op maat")
            declaration.purposes.append(other)
        }
        #expect(text.contains("Nieuwsbrief sturen en Aanbiedingen op maat"))
    }

    @Test("who may object to a public task, reads so at the basis and in the box")
    func publicTask() throws {
        let change = { (declaration: inout Declaration) in
            for index in declaration.purposes.indices where declaration.purposes[index].basis == .legitimateInterest {
                declaration.purposes[index].basis = .publicTask
            }
        }
        #expect(try text(Anchor("bezwaar"), change).contains("op grond van ons belang of van een taak van algemeen"))
        #expect(try text(Anchor(.purpose, "groups"), change).contains("U mag bezwaar maken."))
        let none = try text(Anchor("bezwaar")) { $0.purposes.removeAll { $0.basis == .publicTask } }
        #expect(none.contains("op grond van ons belang") && !none.contains("taak van algemeen belang"))
    }

    @Test("the built-in purposes stand in every statement with basis and period")
    func builtIn() throws {
        let text = try text(Anchor("gestand"))
        #expect(text.contains("Verzoeken over uw gegevens behandelen") && text.contains("artikel 12 tot en met 22"))
        let anonymised = try self.text(Anchor("gestand")) { $0.rights.register.anonymised = true }
        #expect(anonymised.contains("Daarna blijven alleen aantallen over."))
        #expect(!text.contains("Daarna blijven"))
    }

    @Test("what Gestand does not do yet, stands in no statement and no register")
    func notBuilt() throws {
        let title = BuiltInPurposeTexts.title(BuiltIn.suppression, .u)?.nl ?? "?"
        let isBuilt = Mechanism.contactGate.isBuilt
        let declaration = ExampleDeclaration.make()
        let register = RegisterDocument.make(declaration, .nl).sheets[0].rows
        #expect(try text(Anchor("gestand")).contains(title) == isBuilt)
        #expect(register.contains { $0.id == BuiltIn.suppression.rawValue } == isBuilt)
        for promise in ["ongewone toegang", "6 maanden", "5 jaar na"] {
            #expect(!(try text(Anchor("gestand")).contains(promise)))
        }
    }
}
