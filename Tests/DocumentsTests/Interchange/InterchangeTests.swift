import Declarations
import Testing

@testable import Documents

@Suite("The statement for programs")
struct InterchangeTests {
    @Test("TILT has every category with its purposes, recipients and periods", arguments: Language.allCases)
    func tilt(_ language: Language) {
        let declaration = ExampleDeclaration.make()
        let text = Tilt.make(declaration, language).text
        for category in declaration.data where declaration.purposes.contains(where: { $0.data.contains(category.id) }) {
            #expect(text.contains("\"\(category.id)\"") != category.blocked)
        }
        for purpose in declaration.purposes where !purpose.data.isEmpty {
            #expect(text.contains(purpose.title[language]))
        }
        for rule in declaration.retention where rule.kind != .maximum { #expect(text.contains("\"\(rule.keep)\"")) }
    }

    @Test(
        "a telephone number stands in TILT only in the form that its schema knows",
        arguments: [
            ("+31 15 123 45 67", true), ("015-1234567", true), ("(015) 123", true), ("bel ons", false),
            ("+31 15 toestel 3", false),
        ])
    func phone(_ number: String, _ isThere: Bool) {
        var declaration = ExampleDeclaration.make()
        declaration.organisation.privacyContact = nil
        declaration.organisation.contact.phone = number
        #expect(Tilt.make(declaration, .nl).text.contains("\"phone\": \"\(number)\"") == isThere)
    }

    @Test("what TILT wants in a form that is not there, is left out")
    func leftOut() {
        var declaration = ExampleDeclaration.make()
        declaration.statement.exactness = .unknown
        declaration.organisation.authority = "other"
        declaration.organisation.address = nil
        var abroad = Recipient(id: "abroad")
        abroad.transfer = Transfer(tool: "adequacy")
        declaration.recipients.append(abroad)
        let text = Tilt.make(declaration, .nl).text
        #expect(!text.contains("null") && !text.contains("\"country\": \"\""))
        #expect(!text.contains("\"created\"") && !text.contains("\"modified\""))
    }

    @Test("the hash of TILT changes with what it says")
    func hash() {
        let declaration = ExampleDeclaration.make()
        var other = declaration
        other.purposes[0].title = Bilingual(same: "Iets anders")
        #expect(Tilt.make(declaration, .nl).text != Tilt.make(other, .nl).text)
        #expect(Tilt.make(declaration, .nl) == Tilt.make(declaration, .nl))
    }

    @Test("a term that the vocabulary does not have is not written")
    func terms() {
        var declaration = ExampleDeclaration.make()
        declaration.data[0].pd = "NoSuchTerm"
        declaration.data[1].pd = "EmailAddress"
        declaration.recipients[0].country = "not a code"
        let text = VocabularyGraph.make(declaration).text
        #expect(!text.contains("NoSuchTerm") && !text.contains("loc:not"))
        #expect(text.contains("pd:EmailAddress"))
    }

    @Test("places in the graph are the places in the statement")
    func places() {
        let declaration = ExampleDeclaration.make()
        let graph = VocabularyGraph.make(declaration, statement: "https://zonnehof.example/privacy").text
        let page = StatementHTML.page(StatementDocument.make(declaration, .nl))
        for purpose in declaration.purposes {
            let anchor = Anchor(.purpose, purpose.id.rawValue).id
            #expect(graph.contains("https://zonnehof.example/privacy#\(anchor)\""))
            #expect(page.contains("id=\"\(anchor)\""))
        }
    }
}
