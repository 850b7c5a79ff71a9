import Declarations
import Documents
import Rules
import Testing

@Suite("Lists from the declaration")
struct ListTests {
    static let today = CalendarDate("2026-06-01")

    @Test(
        "an agreement is complete, lacking, ending, over, not signed or not there",
        arguments: [
            (Agreement?.none, "Geen overeenkomst"), (Self.agreement(signed: nil), "Niet getekend"),
            (Self.agreement(until: "2026-05-31"), "Verlopen"),
            (Self.agreement(until: "2026-06-01"), "Loopt af op 1 juni 2026"),
            (Self.agreement(until: "2026-08-30"), "Loopt af op 30 augustus 2026"),
            (Self.agreement(until: "2026-08-31"), "Volledig"), (Self.agreement(elements: [.subject]), "Onvolledig"),
        ])
    func agreements(_ agreement: Agreement?, _ state: String) throws {
        var declaration = ExampleDeclaration.make()
        let index = try #require(declaration.recipients.firstIndex { $0.role == .processor })
        declaration.recipients[index].agreement = agreement
        let document = ListDocument.agreements.make(declaration, .nl, today: Self.today)
        let row = try #require(document.sheets[0].rows.first { $0.id == declaration.recipients[index].id.rawValue })
        #expect(row.cells[1] == [state])
    }

    @Test("every element that an agreement lacks is named", arguments: Language.allCases)
    func missing(_ language: Language) throws {
        var declaration = ExampleDeclaration.make()
        let index = try #require(declaration.recipients.firstIndex { $0.role == .processor })
        declaration.recipients[index].agreement = Self.agreement(elements: [.subject, .security])
        let document = ListDocument.agreements.make(declaration, language, today: Self.today)
        let row = try #require(document.sheets[0].rows.first { $0.id == declaration.recipients[index].id.rawValue })
        let expected = AgreementElement.allCases.filter { $0 != .subject && $0 != .security }
        #expect(row.cells[4] == expected.map { AgreementElementTexts.name($0)[language] })
    }

    @Test("the list of processors has those they engage, and nothing that is for the organisation alone")
    func processors() throws {
        var declaration = ExampleDeclaration.make()
        let index = try #require(declaration.recipients.firstIndex { $0.role == .processor })
        declaration.recipients[index].agreement = Self.agreement()
        declaration.recipients[index].agreement?.document = "kluis/geheim.pdf"
        let document = ListDocument.processors.make(declaration, .nl)
        let ids = document.sheets[0].rows.map(\.id)
        let engaged = declaration.recipients.filter { $0.role == .processor }.flatMap(\.subprocessors).map(\.rawValue)
        #expect(Set(ids).isSuperset(of: engaged) && ids.contains(declaration.recipients[index].id.rawValue))
        #expect(!document.json.text.contains("geheim"))
    }

    /// Cookies are always there: Gestand sets some itself.
    @Test(
        "what is not there is said, in both languages", arguments: ListDocument.allCases.filter { $0 != .cookies },
        Language.allCases)
    func nothing(_ list: ListDocument, _ language: Language) throws {
        let empty = Declaration(
            organisation: Organisation(id: "leeg", name: "Leeg"),
            statement: StatementSettings(version: 1, effective: try #require(Self.today)))
        let document = list.make(empty, language, today: Self.today)
        #expect(document.sheets[0].rows.isEmpty && !document.sheets[0].empty.isEmpty)
        #expect(DocumentMarkdown.render(document.document).contains(document.sheets[0].empty.prefix(12)))
    }

    @Test("a measure whose review has passed is said to be late")
    func late() throws {
        var declaration = ExampleDeclaration.make()
        var measure = Measure(id: "tls", label: Bilingual(nl: "Versleuteling", en: "Encryption"))
        measure.review = CalendarDate("2026-05-31")
        declaration.measures = [measure]
        let late = ListDocument.measures.make(declaration, .nl, today: Self.today).sheets[0].rows[0]
        #expect(late.cells[4] == ["31 mei 2026 (te laat)"])
        let undated = ListDocument.measures.make(declaration, .nl).sheets[0].rows[0]
        #expect(undated.cells[4] == ["31 mei 2026"])
    }

    static func agreement(
        signed: String? = "2025-01-01", until: String? = nil, elements: [AgreementElement] = AgreementElement.allCases
    ) -> Agreement {
        var agreement = Agreement()
        agreement.signed = signed.flatMap { CalendarDate($0) }
        agreement.until = until.flatMap { CalendarDate($0) }
        agreement.elements = elements.map(\.rawValue)
        return agreement
    }
}
