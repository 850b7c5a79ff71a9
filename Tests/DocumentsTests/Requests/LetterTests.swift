import Declarations
import Documents
import Rules
import Testing

/// What each letter must say.
@Suite("Letters say what the law wants said")
struct LetterTests {
    private func text(_ letter: Letter) -> String {
        LetterText.render(letter).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("a receipt has reference, date, what was asked, when the answer comes, and why identity is asked")
    func receipt() {
        let text = text(ExampleLetters.receipt(.u, .nl))
        for part in [
            "Z-2026-0042", "2 juni 2026", "Verwijdering: uw gegevens laten wissen", "donderdag 2 juli 2026",
            ExampleLetters.link, ExampleLetters.status, "niemand anders", "staat de termijn stil",
            "privacy@zonnehof.example",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test("a receipt does not tell whether the address is known", arguments: Language.allCases)
    func receiptIsTheSame(_ language: Language) {
        let text = text(ExampleLetters.receipt(.je, language))
        #expect(text.contains(language == .nl ? "of wij dit adres kennen" : "whether we know this address"))
    }

    @Test("a question about identity gives the reason, more than one way, and asks for no copy")
    func identity() throws {
        let letter = Letters.identityAsked(
            ExampleLetters.context(.u, .nl), reason: Bilingual(nl: "Het adres is nieuw.", en: "The address is new."),
            ways: [.knownFact, .showOriginalID], status: ExampleLetters.status)
        let text = text(letter)
        #expect(text.contains("Het adres is nieuw.") && text.contains("klantnummer") && text.contains("origineel"))
        #expect(text.contains("Een kopie van een identiteitsbewijs is niet nodig."))
        #expect(text.contains("De termijn staat stil"))
    }

    @Test("where the statement lets the term run on, no letter says that it stands still")
    func runsOn() {
        var context = ExampleLetters.context(.u, .nl)
        context.pauses = false
        let moment = Instant(milliseconds: 1_780_000_000_000)
        let letters = [
            Letters.receipt(
                context, due: ExampleDeclaration.date("2026-07-02"), confirm: ExampleLetters.link,
                confirmUntil: moment, status: ExampleLetters.status),
            Letters.identityAsked(
                context, reason: Bilingual(same: "x"), ways: [.knownFact], status: ExampleLetters.status),
        ]
        for letter in letters { #expect(!text(letter).contains("staat de termijn stil")) }
        #expect(!text(letters[1]).contains("De termijn staat stil"))
    }

    @Test("where it does not matter who asks there is nothing to confirm")
    func nothingToConfirm() {
        let letter = Letters.receiptWithoutIdentity(
            ExampleLetters.context(.u, .nl), due: ExampleDeclaration.date("2026-07-02"),
            status: ExampleLetters.status)
        #expect(text(letter).contains("niets te bevestigen") && !text(letter).contains(ExampleLetters.link))
    }

    @Test("a restriction says why, for what, and how it ends")
    func restricted() {
        let context = ExampleLetters.context(.u, .nl)
        let uses = [Bilingual(nl: "Reclame", en: "Advertising")]
        let letter = text(
            Letters.restricted(context, reason: RestrictionGround.objectionPending.text, uses: uses, byPerson: false))
        #expect(letter.contains("wegen wij het bezwaar") && letter.contains("Reclame") && letter.contains("vooraf"))
        let own = text(Letters.restricted(context, reason: RestrictionGround.asked.text, uses: [], byPerson: true))
        #expect(own.contains("pas op als u dat zegt"))
    }

    @Test("the six weeks for the court count from the day the letter was received")
    func sixWeeks() {
        #expect(text(ExampleLetters.refusal(.u, .nl)).contains("nadat u deze brief kreeg"))
        #expect(text(ExampleLetters.refusal(.je, .nl)).contains("nadat je deze brief kreeg"))
    }

    @Test("an extension gives the new date and one of the two reasons", arguments: Letters.ExtensionReason.allCases)
    func extended(_ reason: Letters.ExtensionReason) {
        let letter = Letters.extended(
            ExampleLetters.context(.u, .nl), until: ExampleDeclaration.date("2026-09-02"), reason: reason,
            status: ExampleLetters.status)
        let text = text(letter)
        #expect(text.contains("uiterlijk op woensdag 2 september 2026"))
        #expect(text.contains("ingewikkeld") == (reason != .many))
        #expect(text.contains("veel verzoeken") == (reason != .complex))
    }

    @Test("a refusal gives what, why and the law, the authority, and the court within six weeks")
    func refusal() {
        let text = text(ExampleLetters.refusal(.u, .nl))
        for part in [
            "Facturen: De wet eist dat wij ze bewaren (AWR, artikel 52).", "Profiel gewist", "een deel",
            "https://autoriteitpersoonsgegevens.nl", "binnen zes weken", "verzoekschrift", "rechtbank",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("artikel 35"))
    }

    @Test("an answer that is ready has the link and its last day")
    func ready() {
        let letter = Letters.answerReady(
            ExampleLetters.context(.u, .en), link: ExampleLetters.link, until: ExampleDeclaration.date("2026-07-02"))
        #expect(text(letter).contains(ExampleLetters.link) && text(letter).contains("Thursday 2 July 2026"))
    }

    @Test("what was done names who was told, or how to learn who received the data")
    func done() {
        let context = ExampleLetters.context(.u, .nl)
        let date = ExampleDeclaration.date("2026-07-02")
        #expect(text(Letters.done(context, on: date, actions: [], told: ["Snelpost"])).contains("- Snelpost"))
        #expect(
            text(Letters.done(context, on: date, actions: [], told: [])).contains(
                "weten wie deze gegevens van ons kreeg"))
    }

    @Test("every letter has its reference and sender, short lines, and prints", arguments: Language.allCases)
    func form(_ language: Language) {
        for letter in ExampleLetters.all(.u, language) {
            let body = LetterText.render(letter)
            #expect(letter.subject.contains("Z-2026-0042") && body.contains("Zonnehof"))
            for line in body.split(separator: "\n") where !line.contains("https://") { #expect(line.count <= 78) }
            #expect(LetterHTML.render(letter).contains("<h1>"))
        }
    }
}
