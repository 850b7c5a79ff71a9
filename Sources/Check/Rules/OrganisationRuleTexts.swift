import Declarations

/// What is said about the organisation itself.
enum OrganisationRuleTexts {
    static func incompleteIdentity(_ missing: [String]) -> Bilingual {
        let list = missing.map { "`\($0)`" }.joined(separator: ", ")
        let isOne = missing.count == 1
        return Bilingual(
            nl:
                "Mensen kunnen niet nagaan wie u bent: \(list) \(isOne ? "ontbreekt" : "ontbreken"). Vul aan wat in het handelsregister staat.",
            en:
                "People cannot check who you are: \(list) \(isOne ? "is" : "are") missing. Add what the trade register says."
        )
    }

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
