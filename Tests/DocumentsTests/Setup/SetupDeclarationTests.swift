import Declarations
import Documents
import Testing

@Suite("A first declaration")
struct SetupDeclarationTests {
    @Test("is read without a single finding", arguments: SetupSample.all)
    func isRead(newcomer: SetupSample.Newcomer) {
        #expect(SetupAnswers.filled(from: newcomer.given).problems.isEmpty)
        let reading = DeclarationReader.read(text: newcomer.text, file: "first")
        #expect(reading.findings.map(\.message.en) == [])
        let organisation = reading.read?.declaration.organisation
        #expect(organisation?.name == "De Molen: \"brood\" & koek")
        #expect(organisation?.id == "de-molen-brood-koek")
        #expect(organisation?.address?.city == "'s-Hertogenbosch")
        #expect(organisation?.privacyContact?.name == "Sanne #1")
    }

    @Test("explains each section and its article in the language of the comments", arguments: Language.allCases)
    func explains(language: Language) {
        let newcomer = SetupSample.Newcomer(template: .webShop, languages: "nl-en", form: .u, isFull: true)
        let text = SetupDeclaration(newcomer.answers, today: SetupSample.today, comments: language).text
        let comments = text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("#") }
        #expect(comments.count > 40)
        #expect(comments.contains { $0.contains(language == .nl ? "AVG" : "GDPR") })
        for word in language == .nl ? [" the ", " and "] : [" het ", " en "] {
            #expect(!comments.contains { $0.contains(word) }, "\(word)")
        }
    }

    @Test("has a statement in plain words, in one form of address", arguments: SetupSample.all)
    func isPlain(newcomer: SetupSample.Newcomer) throws {
        let read = try #require(DeclarationReader.read(text: newcomer.text, file: "first").read)
        for language in read.declaration.statement.languages {
            let document = StatementDocument.make(read.declaration, language)
            let lines = ([document.short] + document.sections).flatMap { words($0).split(separator: "\n") }
            let vague: Set<String> =
                language == .nl
                ? [
                    "kan", "kunnen", "mogelijk", "sommige", "eventueel", "wellicht", "indien", "bepaalde",
                    newcomer.form == .u ? "je" : "u", newcomer.form == .u ? "jouw" : "uw",
                ] : ["possibly", "various", "wij", "niet", "gegevens", "uw", "het"]
            for line in lines where !line.contains("artikel") {
                let words = line.lowercased().split { !$0.isLetter }.map(String.init)
                #expect(vague.isDisjoint(with: words), "\(line)")
                // A list of labels is no sentence.
                guard language == .nl, line.hasSuffix(".") else { continue }
                let sentences = line.split { ".?!:".contains($0) }.map { $0.split(separator: " ").count }
                #expect(sentences.allSatisfy { $0 <= 30 }, "\(line)")
            }
        }
    }

    @Test("names a company once, with all it does, and only the data it gets")
    func companies() throws {
        let newcomer = SetupSample.Newcomer(template: .webShop, languages: "nl", form: .u, isFull: true)
        let read = try #require(DeclarationReader.read(text: newcomer.text, file: "first").read)
        let recipients = read.declaration.recipients
        #expect(
            recipients.map(\.id)
                == [
                    "gestand-hosting", "boeken-co", "loonbureau", "brieven-inc", "payments", "carrier", "tax-authority",
                ])
        #expect(recipients[id: "loonbureau"]?.data.contains("citizen-number") == true)
        #expect(recipients[id: "brieven-inc"]?.data == ["email"])
        #expect(recipients[id: "brieven-inc"]?.transfer?.tool == "adequacy")
        #expect(recipients[id: "carrier"]?.data == ["name", "address"])
    }
}
