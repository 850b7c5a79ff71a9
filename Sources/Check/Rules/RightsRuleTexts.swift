import Declarations

/// What is said about the rights of people.
enum RightsRuleTexts {
    static func missing(_ right: Right) -> Bilingual {
        let name = name(right)
        return Bilingual(
            nl: "Het recht op \(name.nl) ontbreekt. Zet `\(right.rawValue):` onder `rights`.",
            en: "The right \(name.en) is missing. Put `\(right.rawValue):` under `rights`.")
    }

    static func termTooLong(_ term: Period) -> Bilingual {
        Bilingual(
            nl:
                "De beloofde tijd (\(term)) kan langer zijn dan de maand van de wet, bijvoorbeeld in februari. Kies `P4W` of "
                + "`P1M`, of leg vast dat u dit weet.",
            en:
                "The promised time (\(term)) can be longer than the month of the law, for example in February. Choose `P4W` "
                + "or `P1M`, or record that you know this.")
    }

    static let contactOnly = Bilingual(
        nl:
            "U belooft alleen een eerste reactie. De wet vraagt binnen een maand het antwoord zelf. Kies `means: answer`, of "
            + "leg vast dat u dit weet.",
        en:
            "You promise a first reply only. The law asks for the answer itself within a month. Choose `means: answer`, or "
            + "record that you know this.")

    private static func name(_ right: Right) -> Bilingual {
        switch right {
        case .access: Bilingual(nl: "inzage", en: "of access")
        case .rectification: Bilingual(nl: "correctie", en: "to rectification")
        case .erasure: Bilingual(nl: "verwijdering", en: "to erasure")
        case .restriction: Bilingual(nl: "beperking", en: "to restriction")
        case .portability: Bilingual(nl: "overdraagbaarheid", en: "to portability")
        case .objection: Bilingual(nl: "bezwaar", en: "to object")
        case .withdrawal: Bilingual(nl: "intrekken van toestemming", en: "to withdraw consent")
        case .automatedDecisions:
            Bilingual(nl: "een besluit door een mens", en: "to a decision by a human being")
        case .complaint: Bilingual(nl: "een klacht bij de toezichthouder", en: "to complain to the authority")
        case .minorReport: Bilingual(nl: "het melden van gegevens van een kind", en: "to report data of a child")
        case .stopUse: Bilingual(nl: "het stoppen van gebruik", en: "to have use stopped")
        }
    }

    static func channelWithoutAddress(_ channel: Channel) -> Bilingual {
        Bilingual(
            nl:
                "Mensen mogen `\(channel.rawValue)` gebruiken, maar er staat niet waarheen. Vul het adres of nummer in bij "
                + "`contact`, `privacy-contact` of `address`, of haal `\(channel.rawValue)` weg.",
            en: "People may use `\(channel.rawValue)`, but it does not say where to. Fill in the address or number in "
                + "`contact`, `privacy-contact` or `address`, or remove `\(channel.rawValue)`.")
    }

    static func unproven(_ count: Int, _ mechanisms: [String]) -> Bilingual {
        let list = mechanisms.map { "`\($0)`" }.joined(separator: ", ")
        return Bilingual(
            nl: "\(count) beloften kan deze versie van Gestand nog niet zelf bewijzen (\(list)). Zorg zelf voor het "
                + "bewijs, of leg met `accept` vast dat u dit weet.",
            en:
                "\(count) promises cannot be proven by this release of Gestand itself (\(list)). Keep the proof yourself, "
                + "or record with `accept` that you know this.")
    }
}
