extension ElementShape {
    var dataKeys: [KeyDescription] {
        switch self {
        case .personKind: Self.personKindKeys
        case .dataCategory: Self.categoryKeys + [Self.categoryExplanation, .clauses]
        case .system: Self.systemKeys
        case .connector: [Self.connectorKind]
        default: Self.recordKeys
        }
    }

    private static let personKindKeys = [
        KeyDescription(
            "label", .text, required: true, nl: "Hoe u zo iemand noemt, in het enkelvoud.",
            en: "What you call such a person, in the singular.", article: "30(1)(c)",
            example: "{nl: klant, en: customer}"),
        KeyDescription(
            "explanation", .text, nl: "Wie erbij hoort.", en: "Who belongs to it.",
            example: "{nl: U koopt iets bij ons., en: You buy something from us.}"),
        KeyDescription(
            "minimum-age", .number(0...PersonKind.highestAge),
            nl: "Vanaf welke leeftijd geen ouder hoeft in te stemmen.",
            en: "From which age no parent needs to consent.", article: "8", example: "16"),
        KeyDescription.clauses,
    ]

    private static let categoryKeys = [
        KeyDescription(
            "label", .text, required: true, nl: "Hoe dit gegeven heet.", en: "What these data are called.",
            article: "14(1)(d)", example: "{nl: E-mailadres, en: E-mail address}"),
        KeyDescription(
            "type", .choice(of: DataCategory.ValueType.self), default: .value("text"),
            nl: "De vorm van het gegeven.", en: "The form of the data.", example: "email"),
        KeyDescription(
            "pd", .formatted(.vocabularyTerm),
            nl: "De term in de W3C-woordenlijst van persoonsgegevens, voor computers.",
            en: "The term in the W3C vocabulary of personal data, for computers.", example: "EmailAddress"),
        KeyDescription(
            "identifies", .flag, default: .value("false"), nl: "Of u iemand hiermee kunt vinden.",
            en: "Whether you can find a person by it.", article: "4(1)", example: "true"),
        KeyDescription(
            "blocked", .flag, default: .value("false"), nl: "Of u het nooit verzamelt; opslaan wordt geweigerd.",
            en: "Whether you never collect it; storing it is refused.", article: "5(1)(c)", example: "true"),
        KeyDescription(
            "special", .flag, default: .value("false"),
            nl: "Of het bijzonder is, zoals gezondheid, geloof of een strafblad.",
            en: "Whether it is special, such as health, religion or a criminal record.", article: "9, 10",
            example: "true"),
        KeyDescription(
            "origin", .choice(of: DataCategory.Origin.self), default: .value("provided"), nl: "Hoe u eraan komt.",
            en: "How you come by it.", article: "20(1)", example: "observed"),
    ]

    private static let categoryExplanation = KeyDescription(
        "explanation", .text, nl: "Wat ermee wordt bedoeld.", en: "What is meant by it.",
        example: "{nl: Wat u bekijkt., en: What you view.}")

    private static let systemKeys = [
        KeyDescription(
            "name", .plain, default: .theID, nl: "Hoe het systeem heet.", en: "What the system is called.",
            article: "30(1)", example: "WordPress"),
        KeyDescription(
            "hosted-by", .reference(.recipients), nl: "Welk bedrijf het systeem huisvest.",
            en: "Which company hosts the system.", article: "28", example: "versio"),
        KeyDescription(
            "connector", .mappingOrWord(.connector, KeyType.connectorKinds),
            nl: "Hoe Gestand de gegevens uit dit systeem opvraagt.",
            en: "How Gestand asks this system for data.", example: "{kind: wordpress}"),
        KeyDescription.clauses,
    ]

    private static let connectorKind = KeyDescription(
        "kind", .choice(KeyType.connectorKinds), required: true, nl: "De soort koppeling.",
        en: "The kind of connection.", example: "wordpress")

    private static let recordKeys = [
        KeyDescription(
            "label", .text, default: .theID, nl: "Hoe dit soort dossier heet.",
            en: "What this kind of record is called.",
            example: "{nl: bestelling, en: order}"),
        KeyDescription(
            "of", .list(.reference(.people)), default: .nothing, nl: "Over wie het gaat.", en: "Whose data it holds.",
            article: "30(1)(c)", example: "[customer]"),
        KeyDescription(
            "data", .list(.reference(.data)), default: .nothing, nl: "De soorten gegevens die erin staan.",
            en: "The categories of data in it.", article: "30(1)(c)", example: "[name, email]"),
        KeyDescription(
            "events", .list(.name), default: .nothing,
            nl: "Wat er met het dossier kan gebeuren; elk dossier kent ook `collected`, het verzamelen.",
            en: "What can happen to the record; each record also has `collected`.", example: "[started, ended]"),
        KeyDescription(
            "held-in", .list(.reference(.systems)), default: .described(Bilingual(nl: "Gestand", en: "Gestand")),
            nl: "In welke systemen het staat.", en: "In which systems it is held.", article: "30(1)",
            example: "[webshop]"),
        KeyDescription.clauses,
    ]
}
