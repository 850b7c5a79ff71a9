import Declarations

/// Who the organisation is and how to reach it, in words (art. 13(1)(a), 13(1)(b)).
enum ContactTexts {
    static func title(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(u: "Wie wij zijn en hoe u ons bereikt", je: "Wie wij zijn en hoe je ons bereikt"),
            en: "Who we are and how to reach us")
    }
    /// Leads to the chapter by its name, so that it also says where to look on paper.
    static func more(_ form: AddressForm) -> Bilingual {
        let title = title(form)
        return Bilingual(nl: "Lees verder bij ‘\(title.nl)’", en: "Read on under ‘\(title.en)’")
    }
    static let name = Bilingual(nl: "Naam", en: "Name")
    static let legalName = Bilingual(nl: "Officiële naam", en: "Legal name")
    static let legalForm = Bilingual(nl: "Rechtsvorm", en: "Legal form")
    static func tradeNames(_ count: Int) -> Bilingual {
        count == 1 ? Bilingual(nl: "Handelsnaam", en: "Trade name") : Bilingual(nl: "Handelsnamen", en: "Trade names")
    }
    static let partOf = Bilingual(nl: "Onderdeel van", en: "Part of")
    static let seat = Bilingual(nl: "Statutaire zetel", en: "Statutory seat")
    static let kvk = Bilingual(nl: "KvK-nummer", en: "Trade register number (KvK)")
    static let address = Bilingual(nl: "Adres", en: "Address")
    static let email = Bilingual(nl: "E-mail", en: "E-mail")
    static let phone = Bilingual(nl: "Telefoon", en: "Telephone")
    static let web = Bilingual(nl: "Website", en: "Website")
    static let officer = Bilingual(nl: "Functionaris gegevensbescherming (FG)", en: "Data protection officer")
    static let role = Bilingual(nl: "Onze rol", en: "Our role")
    static let authority = Bilingual(nl: "Toezichthouder", en: "Supervisory authority")

    static let noContact = Bilingual(
        nl: "Er zijn geen contactgegevens opgegeven.", en: "No contact details have been given.")

    static func noOfficer(_ reason: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Wij hebben geen FG. \(PhraseTexts.sentence(PhraseTexts.raised(reason.nl)))",
            en: "We have none. \(PhraseTexts.sentence(PhraseTexts.raised(reason.en)))")
    }

    static let officerUnknown = Bilingual(
        nl: "Er is niet opgegeven of wij een FG hebben.", en: "It has not been said whether we have one.")

    static func role(_ role: ProcessingRole) -> Bilingual {
        switch role {
        case .controller:
            Bilingual(
                nl: "Wij bepalen waarvoor en hoe wij gegevens gebruiken (verwerkingsverantwoordelijke).",
                en: "We decide what data are used for, and how (controller).")
        case .processor:
            Bilingual(
                nl: "Wij werken ook in opdracht van onze klanten (verwerker). Dan beslist die klant.",
                en: "We also work on instructions of our customers (processor). That customer then decides.")
        }
    }
}
