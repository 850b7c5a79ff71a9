import Declarations
import Documents
import Rules

/// One of each letter.
enum ExampleLetters {
    static func context(_ form: AddressForm, _ language: Language) -> LetterContext {
        LetterContext(
            ExampleDeclaration.make(form), language: language, reference: "Z-2026-0042",
            receivedOn: ExampleDeclaration.date("2026-06-02"), right: .erasure)
    }

    static func all(_ form: AddressForm, _ language: Language) -> [Letter] {
        let context = context(form, language)
        let date = ExampleDeclaration.date("2026-07-02")
        return [
            receipt(form, language), Letters.identityConfirmed(context, due: date, status: status),
            Letters.identityAsked(
                context, reason: Bilingual(nl: "Het adres is nieuw.", en: "The address is new."),
                ways: [.knownFact, .showOriginalID], status: status),
            Letters.answerReady(context, link: link, until: date),
            Letters.done(
                context, on: date, actions: [Bilingual(nl: "Profiel gewist", en: "Profile erased")], told: ["Snelpost"]),
            Letters.extended(context, until: date, reason: .complexAndMany, status: status), refusal(form, language),
            Letters.receiptWithoutIdentity(context, due: date, status: status),
            Letters.answerReady(context, link: link, until: date, isPartial: true),
            Letters.restricted(
                context, reason: RestrictionGround.accuracyContested.text,
                uses: [Bilingual(nl: "Reclame", en: "Advertising")], byPerson: false),
            Letters.lifted(context),
            Letters.liftingRestriction(
                context, from: date, reason: Bilingual(nl: "De fout is hersteld.", en: "The error is corrected.")),
        ]
    }

    static func receipt(_ form: AddressForm, _ language: Language) -> Letter {
        Letters.receipt(
            context(form, language), due: ExampleDeclaration.date("2026-07-02"), confirm: link,
            confirmUntil: Instant(milliseconds: 1_780_000_000_000), status: status)
    }

    static func refusal(_ form: AddressForm, _ language: Language) -> Letter {
        Letters.refusal(
            context(form, language),
            refused: [
                .init(
                    what: Bilingual(nl: "Facturen", en: "Invoices"),
                    reason: Bilingual(nl: "De wet eist dat wij ze bewaren.", en: "The law tells us to keep them."),
                    law: LawTexts.short("awr-52"))
            ], granted: [Bilingual(nl: "Profiel gewist", en: "Profile erased")])
    }

    static let link = "https://zonnehof.example/c/abc"
    static let status = "https://zonnehof.example/s/abc"
}
