import Declarations
import Documents
import Foundation
import Testing

/// Every item that art. 15 requires is in the overview and in the data, each test by its id.
@Suite("The answer to a request for access is complete")
struct AccessAnswerTests {
    private let html = plain(html: AccessAnswerHTML.render(ExampleAnswer.make(), .nl))
    private let json = AccessAnswerJSON.render(ExampleAnswer.make()).text

    /// Parts that must be in the overview, and parts that must be in the data.
    static let items: [(id: String, html: [String], json: [String])] = [
        ("AC-01", ["Ja, wij hebben gegevens van u."], ["\"processesData\": true"]),
        ("AC-02", ["Wilgenpad 3, 2612 BB Delft", "bijlagen/1.pdf"], ["Wilgenpad 3, 2612 BB Delft", "bijlagen/1.pdf"]),
        ("AC-03", ["Waarvoor: Planten bezorgen: overeenkomst"], ["\"id\": \"deliver\""]),
        ("AC-04", ["E-mailadres", "Klantgroep"], ["\"category\"", "Klantgroep"]),
        ("AC-05", ["Snelpost (verwerker, Nederland, 2 april 2026"], ["\"on\": \"2026-04-02\"", "\"id\": \"carrier\""]),
        ("AC-06", ["Tot en met 31 december 2033.", "Tot de overeenkomst is geëindigd."], ["\"date\": \"2033-12-31\""]),
        ("AC-07", ["Correctie", "Verwijdering", "Beperking", "Bezwaar"], ["\"right\": \"erasure\""]),
        ("AC-08", ["Autoriteit Persoonsgegevens"], ["\"web\": \"https://autoriteitpersoonsgegevens.nl\""]),
        ("AC-09", ["Bron: Van uzelf, op 12 maart 2026"], ["\"collectedOn\": \"2026-03-12\""]),
        (
            "AC-10", ["Bij ons neemt een computer nooit alleen een besluit"],
            ["\"automatedDecisions\": []", "\"profiling\""]
        ),
        ("AC-11", ["Mail Example Inc.", "standaardcontract"], ["\"transfers\"", "https://mail.example/scc"]),
        ("AC-12", ["wettelijke verplichting (Algemene wet"], ["\"article\": \"art6-1-c\""]),
        ("AC-13", ["Wie gegevens voor ons bewaart", "Wolkenhuis"], ["\"processors\"", "Wolkenhuis"]),
        ("AC-14", ["Z-2026-0042", "10 juni 2026", "versie 3"], ["\"extractedOn\": \"2026-06-10\"", "\"version\": 3"]),
    ]

    @Test("each item is in the overview and in the data", arguments: items.indices)
    func item(_ index: Int) {
        let item = Self.items[index]
        for part in item.html { #expect(html.contains(part), "\(item.id) \(part)") }
        for part in item.json { #expect(json.contains(part), "\(item.id) \(part)") }
    }

    @Test("a negative answer says so, and every empty list is said to be empty")
    func nothing() {
        var declaration = ExampleDeclaration.make(.je)
        declaration.recipients = []
        let answer = AccessAnswer(
            declaration: declaration, reference: "Z-1", extractedOn: ExampleDeclaration.date("2026-06-10"))
        let text = plain(html: AccessAnswerHTML.render(answer, .nl))
        for part in [
            "Nee, wij hebben geen gegevens van jou", "Er zijn geen documenten.", "Wij hebben niets weggelaten.",
            "Niemand buiten onze organisatie", "Wij geven je gegevens niet door",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test("records of the same kind are numbered, and each has its place")
    func records() {
        #expect(html.contains("Factuur 1") && html.contains("Factuur 2"))
        #expect(AccessAnswerHTML.render(ExampleAnswer.make(), .en).contains("id=\"onderdeel-3\""))
    }

    @Test("the data are JSON that a strict reader takes, and the answer survives storing")
    func valid() throws {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect((object?["records"] as? [Any])?.count == 3)
        let answer = ExampleAnswer.make()
        #expect(try JSONDecoder().decode(AccessAnswer.self, from: JSONEncoder().encode(answer)) == answer)
    }

    @Test("hostile values stay text")
    func hostile() {
        var answer = ExampleAnswer.make()
        answer.records[0].values[0].text = "</script><script>alert(1)</script>"
        answer.organisation.name = "<b>x</b>"
        #expect(!AccessAnswerHTML.render(answer, .nl).contains("<script"))
        #expect(!AccessAnswerHTML.render(answer, .nl).contains("<b>"))
        #expect(!AccessAnswerJSON.render(answer).text.contains("<"))
    }

    @Test("nothing in a file to take along is calculated, and JSON has the value as it is")
    func formulas() {
        var answer = ExampleAnswer.make()
        for (index, text) in ["=HYPERLINK(\"x\")", "+31612345678"].enumerated() {
            answer.records[0].values[index].text = text
            answer.records[0].values[index].isPortable = true
        }
        let csv = PortabilityFile.csv(answer, .nl)
        #expect(csv.contains("\"'=HYPERLINK(\"\"x\"\")\"") && csv.contains("\"'+31612345678\""))
        #expect(PortabilityFile.json(answer).text.contains("\"+31612345678\""))
    }

    @Test("a file to take along has the portable values and nothing the organisation concluded")
    func portable() {
        let answer = ExampleAnswer.make()
        let csv = PortabilityFile.csv(answer, .nl)
        #expect(csv.hasPrefix("\u{FEFF}\"record\",\"kind\",\"field\",\"label\",\"value\",\"collected_on\"\r\n"))
        #expect(csv.contains("\"Sanne \"\"Sun\"\" Bakker\""))
        #expect(!csv.contains("balkon") && !PortabilityFile.json(answer).text.contains("balkon"))
        #expect(PortabilityFile.json(answer).text.contains("sanne@post.example"))
    }
}
