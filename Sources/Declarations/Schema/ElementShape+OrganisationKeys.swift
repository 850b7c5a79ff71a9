extension ElementShape {
    static let organisationKeys = [
        KeyDescription(
            "id", .id, required: true, nl: "De korte naam van uw organisatie in webadressen; die verandert nooit.",
            en: "The short name of your organisation in web addresses; it never changes.", example: "luxigo"),
        KeyDescription(
            "name", .plain, nl: "De naam waaronder mensen u kennen.", en: "The name by which people know you.",
            article: "13(1)(a)", rule: "SL-001", example: "Luxigo"),
        KeyDescription(
            "legal-name", .plain, nl: "De naam in het handelsregister.", en: "The name in the trade register.",
            article: "13(1)(a)", rule: "SL-002", example: "Luxigo Webwinkels B.V."),
        KeyDescription(
            "legal-form", .plain, nl: "De rechtsvorm, zoals eenmanszaak of stichting.",
            en: "The legal form, such as sole trader or foundation.", article: "13(1)(a)", rule: "SL-002",
            example: "besloten vennootschap"),
        KeyDescription(
            "trade-names", .list(.plain), default: .nothing, nl: "Andere namen waaronder u werkt.",
            en: "Other names you trade under.", article: "13(1)(a)", example: "[Molenwerf, De Kleine Oven]"),
        KeyDescription(
            "seat", .plain, nl: "De plaats die in de statuten staat.", en: "The place named in the statutes.",
            example: "Delft"),
        KeyDescription(
            "registration", .mapping(.registration), nl: "Uw nummer in het handelsregister.",
            en: "Your number in the trade register.", rule: "SL-002", example: "{kvk: 01234567}"),
        KeyDescription(
            "part-of", .plain, nl: "De groep of het concern waar u bij hoort.", en: "The group you belong to.",
            article: "13(1)(a)", example: "Molenwerf Holding"),
        KeyDescription(
            "book-year-end", .formatted(.yearDay), default: .value("12-31"),
            nl: "De laatste dag van uw boekjaar, waar wettelijke bewaartijden vanaf tellen.",
            en: "The last day of your book year, from which legal retention periods count.", article: "AWR 52",
            example: "06-30"),
    ]

    static let organisationReachKeys = [
        KeyDescription(
            "address", .mapping(.address), nl: "Uw postadres, waar mensen een brief heen kunnen sturen.",
            en: "Your postal address, where people can send a letter.", article: "13(1)(a)",
            example: "{street: Voorbeeldstraat 1, postcode: 2611 AB, city: Delft}"),
        KeyDescription(
            "contact", .mapping(.contact), default: .nothing, nl: "Hoe mensen u bereiken.", en: "How people reach you.",
            article: "12(2), 13(1)(a)", rule: "SL-003", example: "{email: info@luxigo.example}"),
        KeyDescription(
            "privacy-contact", .mapping(.privacyContact), nl: "Wie vragen over privacy beantwoordt.",
            en: "Who answers questions about privacy.", article: "12(2)",
            example: "{role: {nl: Contactpersoon, en: Privacy contact}, email: privacy@luxigo.example}"),
        KeyDescription(
            "data-protection-officer", .mapping(.dataProtectionOfficer),
            nl: "De functionaris gegevensbescherming, of waarom u er geen nodig hebt.",
            en: "The data protection officer, or why you do not need one.", article: "13(1)(b), 37", rule: "SL-005",
            example: "{not-required: {nl: Wij zijn klein., en: We are small.}}"),
        KeyDescription(
            "acts-as", .list(.choice(of: ProcessingRole.self)), default: .value("controller"),
            nl: "Of u zelf over de gegevens beslist, in opdracht van anderen werkt, of allebei.",
            en: "Whether you decide about the data yourself, work for others, or both.", article: "4(7), 4(8)",
            example: "[controller]"),
        KeyDescription(
            "authority", .plain, nl: "De toezichthouder waar mensen een klacht indienen; `ap` in Nederland.",
            en: "The authority that people can complain to; `ap` in the Netherlands.", article: "13(2)(d)",
            example: "ap"),
        KeyDescription(
            "note", .text, nl: "Een regel op elke pagina, bijvoorbeeld dat de organisatie verzonnen is.",
            en: "A line on every page, for example that the organisation is made up.",
            example: "{nl: Dit is een voorbeeld., en: This is an example.}"),
        KeyDescription.clauses,
    ]

    var reachKeys: [KeyDescription] {
        switch self {
        case .registration: [Self.kvk, .clauses]
        case .address: Self.addressKeys + [.clauses]
        case .contact: Self.contactKeys + [.clauses]
        case .privacyContact: [Self.contactRole, Self.contactName] + Self.contactKeys + [.clauses]
        default: [Self.notRequired, Self.officerName] + Self.contactKeys + [.clauses]
        }
    }

    private static let kvk = KeyDescription(
        "kvk", .formatted(.kvk), nl: "Het KvK-nummer.", en: "The Dutch trade register number (KvK).",
        rule: "SL-002", example: "01234567")

    private static let addressKeys = [
        KeyDescription(
            "street", .plain, required: true, nl: "Straat en huisnummer.", en: "Street and number.",
            article: "13(1)(a)", example: "Voorbeeldstraat 1"),
        KeyDescription(
            "postcode", .plain, required: true, nl: "De postcode; in Nederland vier cijfers en twee letters.",
            en: "The postcode; in the Netherlands four digits and two letters.", article: "13(1)(a)",
            example: "2611 AB"),
        KeyDescription(
            "city", .plain, required: true, nl: "De plaats.", en: "The town.", article: "13(1)(a)", example: "Delft"),
        KeyDescription(
            "country", .formatted(.country), default: .value("NL"), nl: "Het land.", en: "The country.",
            article: "13(1)(a)", example: "NL"),
    ]

    private static let contactKeys = [
        KeyDescription(
            "email", .formatted(.email), nl: "Het e-mailadres.", en: "The e-mail address.", article: "12(2)",
            example: "info@luxigo.example"),
        KeyDescription(
            "phone", .formatted(.phone), nl: "Het telefoonnummer.", en: "The telephone number.", article: "12(2)",
            example: "015 123 45 67"),
        KeyDescription(
            "web", .formatted(.web), nl: "De pagina waar mensen terechtkunnen.", en: "The page where people can go.",
            article: "12(2)", example: "https://luxigo.example"),
    ]

    private static let contactRole = KeyDescription(
        "role", .text, required: true, nl: "Hoe deze contactpersoon heet in uw organisatie.",
        en: "What this contact is called in your organisation.", article: "12(2)",
        example: "{nl: Contactpersoon voor privacyzaken, en: Privacy contact}")
    private static let contactName = KeyDescription(
        "name", .plain, nl: "De naam van de contactpersoon, als u die wilt noemen.",
        en: "The name of the contact, when you want to give it.", example: "Sanne Voorbeeld")
    private static let notRequired = KeyDescription(
        "not-required", .text, nl: "Waarom u geen functionaris nodig hebt; dan blijven de andere sleutels weg.",
        en: "Why you need no officer; the other keys are then left out.", article: "37",
        example: "{nl: Wij volgen niemand op grote schaal., en: We follow nobody on a large scale.}")
    private static let officerName = KeyDescription(
        "name", .plain, nl: "De naam van de functionaris.", en: "The name of the officer.", article: "37",
        example: "Bram Voorbeeld")
}
