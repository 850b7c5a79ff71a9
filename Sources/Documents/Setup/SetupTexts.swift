import Declarations

/// What a newcomer is asked, for the terminal and for the pages.
public enum SetupTexts {
    /// The question as a heading.
    public static func title(_ question: SetupQuestion) -> Bilingual {
        switch question {
        case .kind: Bilingual(nl: "Wat doet uw organisatie?", en: "What does your organisation do?")
        case .name: Bilingual(nl: "Hoe heet uw organisatie?", en: "What is your organisation called?")
        case .registration:
            Bilingual(nl: "Wat staat in het handelsregister?", en: "What does the trade register say?")
        case .address: Bilingual(nl: "Waar bent u gevestigd?", en: "Where are you based?")
        case .contact: Bilingual(nl: "Hoe bereiken mensen u?", en: "How do people reach you?")
        case .privacy: Bilingual(nl: "Wie beantwoordt vragen over privacy?", en: "Who answers questions about privacy?")
        case .voice: Bilingual(nl: "Hoe spreekt u mensen aan?", en: "How do you address people?")
        case .shop: Bilingual(nl: "Wie regelt betaling en bezorging?", en: "Who handles payment and delivery?")
        case .newsletter: Bilingual(nl: "Stuurt u een nieuwsbrief?", en: "Do you send a newsletter?")
        case .staff: Bilingual(nl: "Werken er mensen bij u?", en: "Do people work for you?")
        case .cookies: Bilingual(nl: "Welke cookies heeft uw website?", en: "Which cookies does your website have?")
        case .hosting: Bilingual(nl: "Welk bedrijf beheert uw website?", en: "Which company manages your website?")
        case .mail: Bilingual(nl: "Bij welk bedrijf staat uw mail?", en: "Which company keeps your mail?")
        case .bookkeeping: Bilingual(nl: "Welk bedrijf doet uw boekhouding?", en: "Which company keeps your books?")
        case .payroll: Bilingual(nl: "Welk bedrijf doet uw lonen?", en: "Which company does your payroll?")
        case .mailing:
            Bilingual(nl: "Welk bedrijf verstuurt de nieuwsbrief?", en: "Which company sends the newsletter?")
        case .measures: Bilingual(nl: "Hoe beveiligt u gegevens?", en: "How do you protect data?")
        }
    }

    /// Why it is asked, in a sentence or two.
    public static func reason(_ question: SetupQuestion) -> Bilingual {
        switch question {
        case .kind:
            Bilingual(
                nl: "Daarmee begint de verklaring. U past die later aan.",
                en: "The declaration starts with this. You adapt it later.")
        case .name, .registration, .address:
            Bilingual(
                nl: "Mensen lezen in de verklaring wie hun gegevens heeft (AVG, artikel 13).",
                en: "The statement tells people who has their data (GDPR, Article 13).")
        case .contact, .privacy:
            Bilingual(
                nl: "Mensen moeten hun rechten makkelijk gebruiken (AVG, artikel 12).",
                en: "People must be able to use their rights easily (GDPR, Article 12).")
        case .voice:
            Bilingual(
                nl: "De verklaring spreekt mensen overal op dezelfde manier aan (AVG, artikel 12).",
                en: "The statement addresses people the same way throughout (GDPR, Article 12).")
        case .shop:
            Bilingual(
                nl:
                    "Zij krijgen gegevens van uw klanten, dus de verklaring noemt hen (AVG, artikel 13). Leeg is: niemand.",
                en:
                    "They get data of your customers, so the statement names them (GDPR, Article 13). Empty means: nobody."
            )
        case .newsletter:
            Bilingual(
                nl: "Een nieuwsbrief mag na een ja van de lezer (Telecommunicatiewet, artikel 11.7).",
                en: "A newsletter may be sent after the reader said yes (Dutch Telecommunications Act, Article 11.7).")
        case .staff:
            Bilingual(
                nl: "Ook van medewerkers en sollicitanten hebt u gegevens.",
                en: "You have data of employees and applicants too.")
        case .cookies:
            Bilingual(
                nl: "Voor meer dan het nodige vraagt u eerst toestemming (Telecommunicatiewet, artikel 11.7a).",
                en: "For more than what is needed you first ask consent (Dutch Telecommunications Act, Article 11.7a).")
        case .hosting, .mail, .bookkeeping, .payroll, .mailing:
            Bilingual(
                nl: "Wie in uw opdracht bij gegevens mag, staat in de verklaring en heeft een overeenkomst met u "
                    + "(AVG, artikel 28). Doet u het zelf, laat dan alles leeg.",
                en:
                    "Who may handle data for you is in the statement and has an agreement with you (GDPR, Article 28). If you do "
                    + "it yourself, leave everything empty.")
        case .measures:
            Bilingual(
                nl: "Noem alleen wat u echt doet. Over een jaar kijkt u het na (AVG, artikel 32).",
                en: "Name only what you really do. You review it in a year (GDPR, Article 32).")
        }
    }

    /// What a single answer is.
    public static func label(_ key: SetupKey) -> Bilingual {
        switch key {
        case .template: Bilingual(nl: "Soort organisatie", en: "Kind of organisation")
        case .name: Bilingual(nl: "Naam", en: "Name")
        case .id: Bilingual(nl: "Korte naam in webadressen", en: "Short name in web addresses")
        case .legalName: Bilingual(nl: "Naam in het handelsregister", en: "Name in the trade register")
        case .legalForm: Bilingual(nl: "Rechtsvorm", en: "Legal form")
        case .kvk: Bilingual(nl: "KvK-nummer", en: "Trade register number (KvK)")
        case .street: Bilingual(nl: "Straat en huisnummer", en: "Street and number")
        case .postcode: Bilingual(nl: "Postcode", en: "Postcode")
        case .city: Bilingual(nl: "Plaats", en: "Town")
        case .email: Bilingual(nl: "E-mailadres", en: "E-mail address")
        case .phone: Bilingual(nl: "Telefoonnummer", en: "Telephone number")
        case .web: Bilingual(nl: "Website", en: "Website")
        case .contactName: Bilingual(nl: "Naam van de contactpersoon", en: "Name of the contact")
        case .contactEmail: Bilingual(nl: "E-mailadres voor privacy", en: "E-mail address for privacy")
        case .addressForm: Bilingual(nl: "Aanspreekvorm in het Nederlands", en: "Form of address in Dutch")
        case .languages: Bilingual(nl: "Talen van de verklaring", en: "Languages of the statement")
        case .newsletter: Bilingual(nl: "Nieuwsbrief", en: "Newsletter")
        case .employees: Bilingual(nl: "Medewerkers in dienst", en: "Employees")
        case .applicants: Bilingual(nl: "Sollicitanten", en: "Job applicants")
        case .cookies: Bilingual(nl: "Cookies", en: "Cookies")
        case .measures: Bilingual(nl: "Beveiliging", en: "Protection")
        case .payments: Bilingual(nl: "Betaalbedrijf", en: "Payment company")
        case .carrier: Bilingual(nl: "Bezorger", en: "Carrier")
        default: companyLabel(key)
        }
    }

    private static func companyLabel(_ key: SetupKey) -> Bilingual {
        switch key.companyPart {
        case .country: Bilingual(nl: "Land waar de gegevens staan", en: "Country where the data are")
        case .since: Bilingual(nl: "Overeenkomst getekend op", en: "Agreement signed on")
        case .transfer: Bilingual(nl: "Buiten Europa: waarop dat rust", en: "Outside Europe: what it rests on")
        default: Bilingual(nl: "Naam van het bedrijf", en: "Name of the company")
        }
    }

    /// How to write it; nil where the label says enough.
    public static func hint(_ key: SetupKey) -> Bilingual? {
        switch key {
        case .id:
            Bilingual(
                nl:
                    "Kleine letters, cijfers en streepjes. Laat leeg: dan maken wij die van de naam. Deze naam verandert nooit.",
                en:
                    "Lower-case letters, digits and hyphens. Leave it empty: then we make it from the name. It never changes."
            )
        case .kvk: Bilingual(nl: "Acht cijfers.", en: "Eight digits.")
        case .web:
            Bilingual(nl: "Met https, zoals https://voorbeeld.nl.", en: "With https, such as https://example.org.")
        case .postcode: Bilingual(nl: "Zoals 1234 AB.", en: "Such as 1234 AB.")
        default:
            switch key.companyPart {
            case .country: Bilingual(nl: "Twee hoofdletters: NL, DE, IE, US.", en: "Two capitals: NL, DE, IE, US.")
            case .since: Bilingual(nl: "Jaar, maand, dag: 2026-03-05.", en: "Year, month, day: 2026-03-05.")
            case .transfer:
                Bilingual(
                    nl: "Alleen nodig buiten de Europese Economische Ruimte.",
                    en: "Only needed outside the European Economic Area.")
            default: nil
            }
        }
    }

    /// An answer in words, for people who look it over.
    public static func answer(_ key: SetupKey, in answers: SetupAnswers) -> Bilingual {
        let value = answers.value(key)
        guard !value.isEmpty else { return Bilingual(nl: "niet ingevuld", en: "not filled in") }
        switch key.kind {
        case .choice(let choices), .choices(let choices):
            let found = value.split(separator: ",").compactMap { word in choices.first { $0.word == word }?.meaning }
            return Bilingual(
                nl: found.map(\.nl).joined(separator: ", "), en: found.map(\.en).joined(separator: ", "))
        default: return Bilingual(same: value)
        }
    }
}
