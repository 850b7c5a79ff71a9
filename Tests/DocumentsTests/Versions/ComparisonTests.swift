import Declarations
import Documents
import Rules
import Testing

@Suite("What a version changes, in words that a customer understands")
struct ComparisonTests {
    private func sentences(_ changes: [(String, String)]) throws -> [String] {
        let comparison = Comparison(from: try VersionFixture.rich(), to: try VersionFixture.rich(changes))
        return comparison.changes.map { ChangeTexts(comparison).sentence($0).nl }
    }

    @Test(
        "the sentence says what happens",
        arguments: [
            (
                "keep: P7Y", "keep: P8Y",
                "De bewaartermijn van gegevens voor ‘De belasting betalen’ en rekeningnummer gaat van 7 jaar naar 8 jaar."
            ),
            ("[carrier, bailiffs]", "[carrier]", "Voor ‘Je bestelling bezorgen’ gaat er niets meer naar deurwaarders."),
            (
                "data: [name, address]\n    agreement", "data: [name, address, email]\n    agreement",
                "Nieuw: je e-mailadres gaat ook naar De Bode."
            ),
            (
                "data: [visits]\n    provision", "data: [visits, email]\n    provision",
                "Nieuw: wij gebruiken je e-mailadres ook voor ‘Klanten in groepen verdelen’."
            ),
            ("[commercial-sharing, ", "[", "Deze belofte vervalt: "),
            ("term: P4W", "term: P3W", "Wij reageren op een verzoek binnen 3 weken. Dat was 4 weken."),
            (
                "data: [name, address]\n    agreement", "data: [name, address, visits]\n    agreement",
                "Nieuw: je bezoeken gaan ook naar De Bode."
            ),
            ("extendable: false", "extendable: true", "Alle rechten: nieuw antwoord op de vraag of de termijn langer"),
            (
                "  minor-report:\n", "",
                "Deze verklaring noemt niet meer dat je dit mag: melden dat wij gegevens van een kind hebben."
            ),
            ("country: NO", "country: SE", "De gegevens bij De Bode staan niet meer in Noorwegen, maar in Zweden."),
        ])
    func says(_ old: String, _ new: String, _ sentence: String) throws {
        let found = try sentences([(old, new)])
        #expect(found.contains { $0.hasPrefix(sentence) }, "\(found)")
    }

    @Test("the term of one right is told of that right alone", arguments: Language.allCases)
    func ownTerm(_ language: Language) throws {
        let (four, two) = try (
            VersionFixture.rich([("  erasure: {}", "  erasure: {respond: {term: P4W, means: answer}}")]),
            VersionFixture.rich([("  erasure: {}", "  erasure: {respond: {term: P2W, means: answer}}")])
        )
        let comparison = Comparison(from: four, to: two)
        let found = comparison.changes.map { ChangeTexts(comparison).sentence($0)[language] }
        let wanted =
            language == .nl
            ? "Voor ‘Verwijdering’ geldt: wij reageren op een verzoek binnen 2 weken. Dat was 4 weken."
            : "For ‘Erasure’: we respond to a request within 2 weeks. It was 4 weeks."
        #expect(found == [wanted])
    }

    @Test(
        "people must hear of a new purpose before use, not of whatever touches data that are there",
        arguments: [
            ("data: [name, address]\n    agreement", "data: [name, address, visits]\n    agreement", false),
            ("data: [visits]\n    provision", "data: [visits, email]\n    provision", true),
        ])
    func newPurpose(_ old: String, _ new: String, _ isAsked: Bool) throws {
        let versions = VersionComparison(from: try VersionFixture.rich(), to: try VersionFixture.rich([(old, new)]))
        let text = DocumentText.render(ComparisonDocument.make(versions, .nl, for: .office(notice: nil, impact: [])))
        #expect(text.contains("artikel 13, lid 3, en artikel 14, lid 4") == isAsked)
        #expect(text.contains("Gestand opent oude gegevens niet") == isAsked)
        #expect(!text.contains("poort"))
    }

    @Test("a rename is a rename, and what refers to the element is no change")
    func renamed() throws {
        let (before, after) = (
            try VersionFixture.rich(),
            try VersionFixture.read(
                VersionFixture.text("declarations/rich.yaml").replacingOccurrences(of: "  deliver:", with: "  bring:")
                    .replacingOccurrences(of: "was: ship", with: "was: deliver")
                    .replacingOccurrences(of: "iban", with: "account-number")
                    .replacingOccurrences(of: "type: account-number}", with: "type: iban, was: iban}"))
        )
        let versions = VersionComparison(from: before, to: after)
        #expect(versions.changes.map(\.change.kind) == [.renamed(from: "iban"), .renamed(from: "deliver")])
        #expect(!versions.isMaterial)
        let back = Comparison(from: after, to: before)
        #expect(Set(versions.changes.map(\.change.mirrored)) == Set(back.changes))
    }

    @Test("without `was` another id is a removal and something new")
    func replaced() throws {
        let after = try VersionFixture.rich([("  deliver:", "  bring:"), ("    was: ship\n", "")])
        let versions = VersionComparison(from: try VersionFixture.rich(), to: after)
        let deliver = ElementReference(.purpose, "deliver"), bring = ElementReference(.purpose, "bring")
        #expect(versions.changes.map(\.change).contains(Change(deliver, .itself, .removed(.element(deliver)))))
        #expect(versions.changes.map(\.change).contains(Change(bring, .itself, .added(.element(bring)))))
        #expect(versions.isMaterial)
    }

    @Test("the same facts stand in text, HTML, Markdown and JSON", arguments: Language.allCases)
    func forms(_ language: Language) throws {
        let versions = VersionComparison(
            from: try VersionFixture.rich(), to: try VersionFixture.rich([("keep: P7Y", "keep: P8Y")]))
        let document = ComparisonDocument.make(versions, language, for: .office(notice: nil, impact: [(nil, 12)]))
        let years = language == .nl ? "van 7 jaar naar 8 jaar" : "from 7 years to 8 years"
        for text in [
            DocumentText.render(document), DocumentMarkdown.render(document), StatementHTML.page(document),
            ComparisonJSON.render(versions).text,
        ] { #expect(text.contains(years)) }
        #expect(DocumentText.render(document).contains("12"))
        let html = StatementHTML.page(document)
        let ids = html.components(separatedBy: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(Set(ids).count == ids.count)
    }
}
