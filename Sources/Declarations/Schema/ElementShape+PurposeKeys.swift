extension ElementShape {
    static let purposeKeys = [
        KeyDescription(
            "title", .text, required: true, nl: "Het doel, zoals mensen het lezen.",
            en: "The purpose as people read it.",
            article: "13(1)(c)", example: "{nl: Uw bestelling bezorgen, en: Delivering your order}"),
        KeyDescription(
            "explanation", .text, nl: "Meer uitleg over het doel.", en: "More about the purpose.", article: "12(1)",
            example: "{nl: Wij brengen wat u koopt., en: We bring what you buy.}"),
        KeyDescription(
            "people", .list(.reference(.people)), default: .nothing, nl: "Van wie de gegevens zijn.",
            en: "Whose data are used.", article: "30(1)(c)", example: "[customer]"),
        KeyDescription(
            "basis", .choice(of: LegalBasis.self), nl: "Waarom u dit mag; kies er precies één.",
            en: "Why you may do this; choose exactly one.", article: "6(1)", rule: "SL-016", example: "contract"),
        KeyDescription(
            "data", .list(.reference(.data)), default: .nothing,
            nl: "Welke gegevens u hiervoor nodig hebt, en niet meer.",
            en: "Which data you need for it, and no more.", article: "5(1)(c)", example: "[name, address, email]"),
        KeyDescription(
            "provision", .mapping(.provision), nl: "Of mensen de gegevens moeten geven, en wat er anders gebeurt.",
            en: "Whether people must give the data, and what happens otherwise.", article: "13(2)(e)",
            rule: "SL-068",
            example: "{required: true, consequence: {nl: Anders lukt het niet., en: Otherwise we cannot.}}"),
        KeyDescription(
            "sources", .list(.referenceOrWord(.sources, KeyType.builtInSources)), default: .nothing,
            nl: "Van wie u de gegevens krijgt.", en: "From whom you get the data.", article: "14(2)(f)",
            example: "[person, device]"),
        KeyDescription(
            "recipients", .list(.reference(.recipients)), default: .nothing,
            nl: "Wie de gegevens voor dit doel krijgt.",
            en: "Who receives data for this purpose.", article: "13(1)(e)", example: "[sendcloud]"),
        KeyDescription(
            "roles", .list(.reference(.roles)), default: .nothing,
            nl: "Welke medewerkers de gegevens hiervoor mogen zien.",
            en: "Which staff may see the data for it.", article: "32(4)", example: "[sales]"),
    ]

    static let purposeUseKeys = [
        KeyDescription(
            "per", .reference(.records),
            nl: "Het soort dossier dat een medewerker noemt bij elk gebruik; die ziet dan alleen die persoon.",
            en: "The kind of record that staff name at each use; they then see only that person.", article: "5(1)(b)",
            example: "order"),
        KeyDescription(
            "retention", .retention, nl: "Hoe lang u de gegevens voor dit doel bewaart.",
            en: "How long you keep the data for this purpose.", article: "13(2)(a)", rule: "SL-042",
            example: "{default: relationship, iban: fiscal}"),
        KeyDescription(
            "law", .plain, nl: "De wet die u verplicht, bij een wettelijke plicht.",
            en: "The law that requires it, for a legal obligation.", article: "6(3)", rule: "SL-019",
            example: "awr-52"),
        KeyDescription(
            "interest", .mapping(.interest), nl: "Uw belang, bij een gerechtvaardigd belang.",
            en: "Your interest, for a legitimate interest.", article: "13(1)(d)", rule: "SL-020",
            example: "{what: {nl: Ons aanbod verbeteren, en: Improving our offer}}"),
        KeyDescription(
            "direct-marketing", .flag, default: .value("false"), nl: "Of het reclame is.",
            en: "Whether it is direct marketing.", article: "21(2)", example: "true"),
        KeyDescription(
            "channels", .list(.choice(of: Channel.self)), default: .nothing, nl: "Hoe u mensen hiervoor benadert.",
            en: "How you reach people for it.", example: "[email]"),
        KeyDescription(
            "profiling", .flag, default: .value("false"), nl: "Of u mensen indeelt op gedrag of kenmerken.",
            en: "Whether you sort people by behaviour or traits.", article: "4(4)", example: "true"),
        KeyDescription(
            "consent", .reference(.consents), nl: "De toestemming waar het op rust.", en: "The consent it rests on.",
            article: "7", example: "newsletter"),
        KeyDescription.clauses,
    ]
}
