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

    static func contact(_ contact: ContactPoint) -> Bilingual {
        Bilingual(
            nl: "De verklaring zegt hoe u de organisatie bereikt.",
            en: "The statement says how to reach the organisation.")
    }

    static func privacyContact(_ contact: PrivacyContact) -> Bilingual {
        Bilingual(
            nl: "Vragen gaan naar de \(contact.role.nl.firstLowercased).",
            en: "Questions go to the \(contact.role.en.firstLowercased).")
    }

    static var officer: Bilingual {
        Bilingual(
            nl: "De functionaris gegevensbescherming is te bereiken.",
            en: "The data protection officer can be reached.")
    }

    static func statement(_ statement: StatementSettings) -> Bilingual {
        Bilingual(
            nl: "Op de pagina staat altijd de versie die geldt. Eerdere versies veranderen niet meer.",
            en: "The page always shows the version in force. Earlier versions never change.")
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
        let name =
            recipient.name.map { Bilingual(same: $0) } ?? recipient.category ?? Bilingual(same: recipient.id.rawValue)
        return Bilingual(
            nl: "\(name.nl) krijgt alleen wat is genoemd, voor wat is genoemd.",
            en: "\(name.en) receives only what is named, for what is named.")
    }

    static func agreement(_ recipient: Recipient) -> Bilingual {
        let name = recipient.name ?? recipient.id.rawValue
        return Bilingual(
            nl: "Met \(name) is een verwerkersovereenkomst gesloten.",
            en: "There is a processor agreement with \(name).")
    }

    static func cookie(_ cookie: Cookie) -> Bilingual {
        Bilingual(
            nl: "De cookie \(cookie.name) doet alleen wat er staat.",
            en: "The cookie \(cookie.name) does only what is said.")
    }

    static func system(_ system: HoldingSystem) -> Bilingual {
        let name = system.name ?? "Gestand"
        return Bilingual(nl: "Gegevens staan in \(name).", en: "Data are held in \(name).")
    }

    static var allRights: Bilingual {
        Bilingual(
            nl: "Rechten gelden ook voor gegevens bij anderen die voor de organisatie werken.",
            en: "Rights also cover data at others who work for the organisation.")
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

    static func right(_ right: Right) -> Bilingual {
        switch right {
        case .access: Bilingual(nl: "Een kopie van alle gegevens.", en: "A copy of all data.")
        case .rectification: Bilingual(nl: "Wat niet klopt, wordt verbeterd.", en: "What is wrong is corrected.")
        case .erasure: Bilingual(nl: "Wat niet meer nodig is, wordt gewist.", en: "What is no longer needed is erased.")
        case .restriction:
            Bilingual(nl: "Afgeschermde gegevens worden niet gebruikt.", en: "Restricted data are not used.")
        case .portability:
            Bilingual(nl: "Gegevens gaan mee in een leesbaar bestand.", en: "Data go along in a readable file.")
        case .objection: Bilingual(nl: "Bezwaar wordt serieus gewogen.", en: "An objection is weighed seriously.")
        case .withdrawal: Bilingual(nl: "Een ja kan altijd een nee worden.", en: "A yes can always become a no.")
        case .automatedDecisions: never(.automatedDecisions)
        case .complaint:
            Bilingual(
                nl: "Klagen bij de Autoriteit Persoonsgegevens mag altijd.",
                en: "Complaining to the Dutch Data Protection Authority is always possible.")
        case .minorReport:
            Bilingual(nl: "Gegevens van een kind gaan weg na een melding.", en: "A child's data go after a report.")
        case .stopUse:
            Bilingual(nl: "Stoppen geldt als verzoek om te wissen.", en: "Stopping counts as asking to erase.")
        }
    }
}

extension String {
    /// With a small first letter, for use inside a sentence.
    var firstLowercased: String { prefix(1).lowercased() + dropFirst() }
}
