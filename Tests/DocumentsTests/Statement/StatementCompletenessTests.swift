import Declarations
import Documents
import Testing

/// Every element that art. 13 and 14 require is in the statement, each test by its id in the checklist.
@Suite("The statement is complete")
struct StatementCompletenessTests {
    static func text(_ anchor: Anchor, _ language: Language = .nl, _ change: (inout Declaration) -> Void = { _ in })
        throws -> String
    {
        var declaration = ExampleDeclaration.make()
        change(&declaration)
        let document = StatementDocument.make(declaration, language)
        return words(try #require(document[anchor]))
    }

    @Test("N-01 names the organisation as the register does")
    func identity() throws {
        let text = try Self.text(Anchor("wie-wij-zijn"))
        for part in ["Zonnehof Tuinen B.V.", "besloten vennootschap", "01234567", "De Tuinploeg", "Delft"] {
            #expect(text.contains(part))
        }
    }

    @Test("N-02 tells how to reach the organisation")
    func contact() throws {
        let text = try Self.text(Anchor("wie-wij-zijn"))
        for part in ["Lindelaan 8, 2611 AA Delft, Nederland", "info@zonnehof.example", "+31 15 123 45 67"] {
            #expect(text.contains(part))
        }
    }

    @Test("N-04 tells how to reach the data protection officer, or why there is none")
    func officer() throws {
        #expect(try Self.text(Anchor("wie-wij-zijn")).contains("Wij hebben geen FG. Wij zijn een klein bedrijf."))
        let appointed = try Self.text(Anchor("wie-wij-zijn")) {
            $0.organisation.dataProtectionOfficer = .appointed(
                name: nil, contact: ContactPoint(email: "fg@zonnehof.example"), clauses: [])
        }
        #expect(appointed.contains("fg@zonnehof.example"))
    }

    @Test("N-05 and N-06 give each purpose its card with the basis and its article", arguments: Language.allCases)
    func purposes(_ language: Language) throws {
        let declaration = ExampleDeclaration.make()
        for purpose in declaration.purposes {
            let text = try Self.text(Anchor(.purpose, purpose.id.rawValue), language)
            let basis = try #require(purpose.basis)
            #expect(text.contains(purpose.title[language]))
            #expect(text.contains(LegalBasisTexts.name(basis)[language]))
            #expect(text.contains(LegalBasisTexts.article(basis)[language]))
        }
    }

    @Test("N-06 names the law of a legal obligation, and its absence")
    func law() throws {
        let anchor = Anchor(.purpose, "tax")
        #expect(try Self.text(anchor).contains("Algemene wet inzake rijksbelastingen (AWR), artikel 52."))
        let nameless = try Self.text(anchor) { $0.purposes[1].law = nil }
        #expect(nameless.contains("De wet is niet genoemd."))
        let baseless = try Self.text(anchor) { $0.purposes[1].basis = nil }
        #expect(baseless.contains("Voor dit doel is geen grondslag genoemd."))
    }

    @Test("N-07 describes the legitimate interest")
    func interest() throws {
        let text = try Self.text(Anchor(.purpose, "groups"))
        #expect(text.contains("Wij willen weten welke planten mensen zoeken."))
        #expect(text.contains("Wij kijken niet naar één persoon."))
    }

    @Test("N-08 lists every category, and those that are never recorded apart")
    func categories() throws {
        let text = try Self.text(Anchor("gegevens"))
        for category in ExampleDeclaration.make().data { #expect(text.contains(category.label.nl)) }
        #expect(text.contains("Dit leggen wij niet vast:"))
        #expect(text.contains("Locatie: waar een telefoon is."))
        #expect(text.contains("AVG, artikel 9 en 10"))
    }

    @Test("N-09 names every recipient with its role, country and agreement, or says that there is none")
    func recipients() throws {
        let text = try Self.text(Anchor("ontvangers"))
        for part in [
            "Snelpost", "verwerker", "Brengt pakketten rond.", "Nederland", "Ja, getekend op 1 oktober 2025.",
            "Fietskoerier Delft", "Gemeenten",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(text.contains("Verwerkersovereenkomst"))
        for (role, name) in [(Recipient.Role.jointController, "Onderlinge regeling"), (.controller, "Overeenkomst")] {
            let others = try Self.text(Anchor("ontvangers")) { declaration in
                for index in declaration.recipients.indices { declaration.recipients[index].role = role }
            }
            #expect(others.contains(name) && !others.contains("Verwerkersovereenkomst"))
        }
        let none = try Self.text(Anchor("ontvangers")) { $0.recipients = [] }
        #expect(none.contains("Wij delen uw gegevens met niemand buiten onze organisatie."))
    }

    @Test("N-10 shows each transfer with its safeguard, or says that there is none")
    func transfers() throws {
        let text = try Self.text(Anchor("doorgifte"))
        #expect(text.contains("Verenigde Staten") && text.contains("standaardcontract"))
        let none = try Self.text(Anchor("doorgifte")) { $0.recipients.removeAll { $0.country == "US" } }
        #expect(none.contains("Wij geven uw gegevens niet door aan landen buiten de EER."))
    }

    @Test("N-11 tells how long, for each rule and each purpose")
    func retention() throws {
        let text = try Self.text(Anchor("bewaren"))
        #expect(text.contains("7 jaar, geteld vanaf het einde van het boekjaar waarin de factuur is gemaakt."))
        #expect(text.contains("Hiervoor is geen termijn genoemd."))
        #expect(try Self.text(Anchor(.purpose, "deliver")).contains("E-mailadres: 3 maanden"))
    }
}

/// All words of a section, in reading order.
func words(_ section: Section) -> String {
    ([section.title] + section.blocks.flatMap(lines) + section.subsections.map(words)).joined(separator: "\n")
}

/// The lines of a block.
func lines(_ block: Block) -> [String] {
    switch block.content {
    case .paragraph(let line), .notice(let line): [line.plain]
    case .list(let items): items.map(\.plain)
    case .definitions(let list): list.flatMap { [$0.label] + $0.lines.map(\.plain) }
    case .table(let table): [table.caption] + table.header + table.rows.flatMap { $0.cells.map(\.plain) }
    case .drawing(let drawing): [drawing.text]
    case .buttons(let links): links.map(\.text)
    }
}
