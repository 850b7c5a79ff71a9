import Declarations

extension PromiseTexts {
    static func organisation(_ organisation: Organisation) -> Bilingual {
        Bilingual(
            nl: "De verklaring zegt wie verantwoordelijk is: \(organisation.name).",
            en: "The statement says who is responsible: \(organisation.name).")
    }

    static func address(_ address: PostalAddress) -> Bilingual {
        Bilingual(
            nl: "Het adres staat in de verklaring: \(address.street), \(address.city).",
            en: "The address is in the statement: \(address.street), \(address.city).")
    }

    static var contact: Bilingual {
        Bilingual(
            nl: "De verklaring zegt hoe mensen de organisatie bereiken.",
            en: "The statement says how to reach the organisation.")
    }

    static func privacyContact(_ contact: PrivacyContact) -> Bilingual {
        Bilingual(
            nl: "De verklaring zegt hoe mensen de \(contact.role.nl.firstLowercased) bereiken.",
            en: "The statement says how to reach the \(contact.role.en.firstLowercased).")
    }

    static var officer: Bilingual {
        Bilingual(
            nl: "De verklaring zegt hoe mensen de functionaris gegevensbescherming bereiken.",
            en: "The statement says how to reach the data protection officer.")
    }

    static var statement: Bilingual {
        Bilingual(
            nl: "Op de pagina staat altijd de versie die geldt. Eerdere versies veranderen niet meer.",
            en: "The page always shows the version in force. Earlier versions never change.")
    }

    static var wholeStatement: Bilingual {
        Bilingual(
            nl: "De verklaring wordt gemaakt uit wat ook wordt uitgevoerd.",
            en: "The statement is made from what is carried out too.")
    }

    static func clientWork(_ work: ClientWork) -> Bilingual {
        Bilingual(
            nl: "Het register noemt dit werk voor anderen: \(work.title.nl).",
            en: "The register names this work for others: \(work.title.en).")
    }

    static var changes: Bilingual {
        Bilingual(
            nl: "Wijzigingen worden aangekondigd zoals beloofd.", en: "Changes are announced as promised.")
    }

    static func section(_ section: OwnSection) -> Bilingual {
        Bilingual(
            nl: "De verklaring heeft een deel ‘\(section.title.nl)’.",
            en: "The statement has a part ‘\(section.title.en)’.")
    }

    static func recipient(_ recipient: Recipient) -> Bilingual {
        let name = name(recipient)
        return Bilingual(
            nl: "\(name.nl) krijgt alleen wat is genoemd, voor wat is genoemd.",
            en: "\(name.en) receives only what is named, for what is named.")
    }

    static func agreement(_ recipient: Recipient) -> Bilingual {
        let name = name(recipient)
        guard recipient.role == .processor else {
            return Bilingual(
                nl: "Met \(name.nl) staan de afspraken op papier.", en: "What was agreed with \(name.en) is on paper.")
        }
        return Bilingual(
            nl: "Met \(name.nl) is een verwerkersovereenkomst gesloten.",
            en: "There is a processor agreement with \(name.en).")
    }

    private static func name(_ recipient: Recipient) -> Bilingual {
        recipient.name.map { Bilingual(same: $0) } ?? recipient.category ?? Bilingual(same: recipient.id.rawValue)
    }

    static func cookie(_ cookie: Cookie) -> Bilingual {
        Bilingual(
            nl: "De cookie \(cookie.name) doet alleen wat er staat.",
            en: "The cookie \(cookie.name) does only what is said.")
    }

    static func system(_ system: HoldingSystem) -> Bilingual {
        let name = system.name ?? (system.id == "gestand" ? "Gestand" : system.id.rawValue)
        return Bilingual(
            nl: "De verklaring zegt waar gegevens staan; hier: \(name).",
            en: "The statement says where data are held; here: \(name).")
    }

    static var allRights: Bilingual {
        Bilingual(
            nl: "Ieder verzoek komt binnen en krijgt een datum, van wie en hoe het ook komt. "
                + "Een e-mailadres is wel nodig.",
            en: "Every request comes in and gets a date, from whom and however it comes. "
                + "It does take an e-mail address.")
    }

    static func identity(_ identity: IdentitySettings) -> Bilingual {
        identity.sendToKnownAddressOnly
            ? Bilingual(
                nl: "Een kopie gaat alleen naar een adres dat al bekend was.",
                en: "A copy goes only to an address that was already known.")
            : Bilingual(
                nl: "Er gaat niets weg voordat bekend is wie het vraagt.",
                en: "Nothing leaves before it is known who asks.")
    }

    static func register(_ register: RequestRegister) -> Bilingual {
        register.anonymised
            ? Bilingual(
                nl: "Van een afgehandeld verzoek blijft alleen een anonieme regel.",
                en: "Of a handled request only an anonymous line stays.")
            : Bilingual(
                nl: "Er is een register van afgehandelde verzoeken.", en: "There is a register of handled requests.")
    }
}

extension String {
    /// With a small first letter, for use inside a sentence.
    var firstLowercased: String { prefix(1).lowercased() + dropFirst() }
}
