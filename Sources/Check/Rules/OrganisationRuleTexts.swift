import Declarations

/// What is said about the organisation itself.
enum OrganisationRuleTexts {
    static let noName = Bilingual(
        nl: "Nergens staat wie de gegevens verwerkt. Vul bij `organisation` de naam in achter `name`.",
        en: "Nothing says who handles the data. Give the name behind `name` under `organisation`.")

    static func incompleteIdentity(_ missing: [String]) -> Bilingual {
        let list = missing.map { "`\($0)`" }.joined(separator: ", ")
        return Bilingual(
            nl: "Mensen kunnen niet nagaan wie u bent: \(list) ontbreekt. Vul aan wat in het handelsregister staat.",
            en: "People cannot check who you are: \(list) is missing. Add what the trade register says.")
    }

    static let noContact = Bilingual(
        nl:
            "Mensen kunnen u niet bereiken. Geef een adres, een e-mailadres of een telefoonnummer onder `organisation`.",
        en: "People cannot reach you. Give an address, an e-mail address or a telephone number under `organisation`.")

    static let noOfficerStatus = Bilingual(
        nl:
            "Nergens staat of er een functionaris gegevensbescherming is. Vul `data-protection-officer` in, of geef met "
            + "`not-required` de reden waarom die niet nodig is.",
        en: "Nothing says whether there is a data protection officer. Fill in `data-protection-officer`, or give with "
            + "`not-required` the reason why none is needed.")

    static func otherDomain(_ domain: String, site: String) -> Bilingual {
        Bilingual(
            nl:
                "Dit mailadres staat onder `\(domain)`, uw website onder `\(site)`. Kies een adres onder uw eigen domein, of "
                + "noem het bedrijf achter `\(domain)` bij `recipients`, met `website`.",
            en:
                "This mail address is under `\(domain)`, your website under `\(site)`. Choose an address in your own domain, "
                + "or name the company behind `\(domain)` under `recipients`, with `website`.")
    }

    static let processorWithPurposes = Bilingual(
        nl: "U noemt uzelf alleen verwerker, maar u hebt eigen doelen met een grondslag. Zet "
            + "`acts-as: [controller, processor]`, of haal die doelen weg.",
        en: "You call yourself a processor only, but you have purposes of your own with a legal basis. Put "
            + "`acts-as: [controller, processor]`, or remove those purposes.")
}
