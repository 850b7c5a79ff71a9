extension ElementShape {
    var statementKeys: [KeyDescription] {
        switch self {
        case .statement: Self.publicationKeys
        case .changes: Self.changesKeys
        case .section: Self.sectionKeys
        default: [.clauses]
        }
    }

    private static let publicationKeys = [
        KeyDescription(
            "version", .number(1...StatementSettings.largestVersion), default: .value("1"),
            nl: "Het nummer van deze versie; elke nieuwe versie krijgt een hoger nummer.",
            en: "The number of this version; each new version gets a higher one.", article: "5(2)", rule: "SL-012",
            example: "1"),
        KeyDescription(
            "effective", .date,
            nl: "De dag waarop deze versie ingaat; zonder dag is er niets te publiceren.",
            en: "The day on which this version takes effect; without a day there is nothing to publish.",
            article: "5(2), 13(3)", rule: "SL-011", example: "2026-03-05"),
        KeyDescription(
            "scope", .text, nl: "Waar de verklaring over gaat, zoals uw website en uw winkel.",
            en: "What the statement covers, such as your website and your shop.", article: "12(1)",
            example: "{nl: Onze webwinkel., en: Our web shop.}"),
        KeyDescription(
            "introduction", .text, nl: "Een of twee eigen zinnen bovenaan.",
            en: "A sentence or two of your own at the top.", article: "12(1)",
            example: "{nl: Wij maken aardewerk., en: We make pottery.}"),
        KeyDescription(
            "address", .choice(of: AddressForm.self), default: .value("u"),
            nl: "Of de Nederlandse tekst u of je zegt.", en: "Whether the Dutch text says u (formal) or je (informal).",
            article: "12(1)", example: "je"),
        KeyDescription(
            "languages", .list(.choice(of: Language.self)), default: .value("nl"),
            nl: "De talen waarin de verklaring verschijnt; de eerste gaat voor.",
            en: "The languages in which the statement appears; the first leads.", article: "12(1)",
            example: "[nl, en]"),
        KeyDescription(
            "changes", .mapping(.changes), nl: "Hoe u mensen vertelt dat de verklaring is veranderd.",
            en: "How you tell people that the statement has changed.", article: "13(3)", rule: "SL-013",
            example: "{banner: P30D, email: when-affected}"),
        KeyDescription(
            "sections", .entries(.section), default: .nothing, nl: "Eigen stukken tekst in de verklaring.",
            en: "Texts of your own in the statement.",
            example: "{responsibility: {title: {nl: Zorg, en: Care}, text: {nl: Wij letten op., en: We take care.}}}"),
        KeyDescription.clauses,
    ]

    private static let changesKeys = [
        KeyDescription(
            "banner", .period, nl: "Hoe lang een melding boven de nieuwe verklaring staat.",
            en: "How long a notice stands above the new statement.", article: "13(3)", example: "P30D"),
        KeyDescription(
            "email", .choice(of: ChangeNotice.Mailing.self), default: .value("never"),
            nl: "Wie een mail krijgt over een verandering.", en: "Who gets a mail about a change.", article: "13(3)",
            example: "when-affected"),
        KeyDescription.clauses,
    ]

    private static let sectionKeys = [
        KeyDescription(
            "title", .text, required: true, nl: "De kop boven het stuk.", en: "The heading above the text.",
            example: "{nl: Onze verantwoordelijkheid, en: Our responsibility}"),
        KeyDescription(
            "text", .text, required: true, nl: "Het stuk zelf; een witregel begint een nieuwe alinea.",
            en: "The text itself; an empty line starts a new paragraph.",
            example: "{nl: Wij gaan zorgvuldig met uw gegevens om., en: We handle your data with care.}"),
        KeyDescription.clauses,
    ]
}
