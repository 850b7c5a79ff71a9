/// What is said about values that do not have their format.
extension ElementTexts {
    static func wrongFormat(_ format: ValueFormat) -> Bilingual {
        switch format {
        case .email:
            Bilingual(
                nl: "Dit is geen e-mailadres. Schrijf het als `naam@voorbeeld.nl`.",
                en: "This is not an e-mail address. Write it as `name@example.org`.")
        case .phone:
            Bilingual(
                nl: "Dit is geen telefoonnummer. Gebruik cijfers, spaties, `+`, `-` en haakjes.",
                en: "This is not a telephone number. Use digits, spaces, `+`, `-` and brackets.")
        case .web:
            Bilingual(
                nl: "Dit is geen webadres. Schrijf het als `https://voorbeeld.nl/pagina`.",
                en: "This is not a web address. Write it as `https://example.org/page`.")
        case .kvk:
            Bilingual(
                nl: "Een KvK-nummer heeft precies acht cijfers. Neem het over uit het handelsregister.",
                en: "A Dutch trade register number (KvK) has exactly eight digits. Copy it from the trade register.")
        case .dutchPostcode:
            Bilingual(
                nl: "Dit is geen Nederlandse postcode. Schrijf hem als `1234 AB`, of geef een ander `country`.",
                en: "This is not a Dutch postcode. Write it as `1234 AB`, or give another `country`.")
        case .country:
            Bilingual(
                nl: "Dit is geen landcode. Gebruik de twee hoofdletters van ISO 3166-1, zoals `NL`.",
                en: "This is not a country code. Use the two capitals of ISO 3166-1, such as `NL`.")
        case .yearDay:
            Bilingual(
                nl: "Dit is geen dag van het jaar. Schrijf maand en dag, zoals `12-31` of `06-30`.",
                en: "This is not a day of the year. Write month and day, such as `12-31` or `06-30`.")
        case .clause:
            Bilingual(
                nl: "Het nummer van een zin heeft 1 tot 20 letters, cijfers en streepjes, zoals `L-12`.",
                en: "The number of a sentence has 1 to 20 letters, digits and hyphens, such as `L-12`.")
        case .vocabularyTerm:
            Bilingual(
                nl: "Dit is geen term uit de woordenlijst. Schrijf hem als `EmailAddress`, zonder voorvoegsel.",
                en: "This is not a term of the vocabulary. Write it as `EmailAddress`, without a prefix.")
        }
    }

    static func wrongDate(_ text: String) -> Bilingual {
        Bilingual(
            nl: "`\(text)` is geen volledige datum. Schrijf jaar, maand en dag, zoals `2026-03-05`.",
            en: "`\(text)` is not a full date. Write year, month and day, such as `2026-03-05`.")
    }

    static func wrongPeriod(_ text: String) -> Bilingual {
        Bilingual(
            nl:
                "`\(text)` is geen periode. Schrijf bijvoorbeeld `P7Y` (jaren), `P1M` (maand), `P4W` (weken) of `P30D` (dagen).",
            en:
                "`\(text)` is not a period. Write for example `P7Y` (years), `P1M` (month), `P4W` (weeks) or `P30D` (days)."
        )
    }

    static func wrongNumber(_ text: String, _ range: ClosedRange<Int>) -> Bilingual {
        Bilingual(
            nl:
                "`\(text)` kan hier niet. Schrijf een heel getal van \(range.lowerBound) tot en met \(range.upperBound).",
            en: "`\(text)` is not possible here. Write a whole number from \(range.lowerBound) to \(range.upperBound).")
    }

    static func wrongEvent(_ text: String) -> Bilingual {
        Bilingual(
            nl: "`\(text)` is geen gebeurtenis. Schrijf `record.gebeurtenis`, zoals `agreement.ended`.",
            en: "`\(text)` is not an event. Write `record.event`, such as `agreement.ended`.")
    }

    static func unknownFormat(_ text: String) -> Bilingual {
        Bilingual(
            nl: "Versie `\(text)` van het bestand is onbekend. Deze uitgave leest `gestand: 1`.",
            en: "Version `\(text)` of the format is unknown. This release reads `gestand: 1`.")
    }

    static let nameOrCategory = Bilingual(
        nl: "Geef deze ontvanger een `name`, of een `category` als het niet één partij is.",
        en: "Give this recipient a `name`, or a `category` when it is not one party.")

    static let officerAndReason = Bilingual(
        nl: "Kies: of de gegevens van de functionaris, of `not-required` met de reden.",
        en: "Choose: either how to reach the officer, or `not-required` with the reason.")

    static let neverItem = Bilingual(
        nl: "Schrijf hier één belofte, zoals `marketing` of `{marketing: {clauses: [L-69]}}`.",
        en: "Write one promise here, such as `marketing` or `{marketing: {clauses: [L-69]}}`.")

    static let notADeclaration = Bilingual(
        nl: "Een verklaring bestaat uit sleutels met waarden. Begin met `gestand: 1`.",
        en: "A declaration consists of keys with values. Start with `gestand: 1`.")
}
