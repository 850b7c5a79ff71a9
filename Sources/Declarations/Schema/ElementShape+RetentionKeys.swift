extension ElementShape {
    static let retentionKeys = [
        KeyDescription(
            "kind", .choice(of: RetentionRule.Kind.self), default: .value("purpose"),
            nl: "Of de regel het doel volgt, een wettelijk minimum is, of een grens.",
            en: "Whether the rule follows the purpose, is a legal minimum, or a limit.", article: "5(1)(e)",
            example: "minimum"),
        KeyDescription(
            "after", .list(.event), default: .nothing,
            nl: "De gebeurtenis waarna het bewaren gaat tellen; de laatste telt.",
            en: "The event after which keeping starts to count; the latest counts.", article: "13(2)(a)",
            rule: "SL-043", example: "[agreement.ended]"),
        KeyDescription(
            "and-if-opened", .list(.event), default: .nothing,
            nl: "Gebeurtenissen die ook moeten zijn afgerond, als ze zijn begonnen.",
            en: "Events that must be over too, when they were started.", article: "5(1)(e)",
            example: "[complaint.closed]"),
        KeyDescription(
            "from", .choice(of: RetentionRule.StartingPoint.self),
            default: .described(Bilingual(nl: "de dag zelf", en: "the day itself")),
            nl: "Of het tellen pas begint aan het einde van het boekjaar.",
            en: "Whether counting starts at the end of the book year.", article: "AWR 52",
            example: "end-of-book-year"),
        KeyDescription(
            "keep", .period, required: true, nl: "Hoe lang daarna u de gegevens bewaart; `P7Y` is zeven jaar.",
            en: "How long after that you keep the data; `P7Y` is seven years.", article: "13(2)(a)", example: "P7Y"),
        KeyDescription(
            "then", .choice(of: RetentionRule.Action.self), default: .value("erase"), nl: "Wat er daarna gebeurt.",
            en: "What happens after that.", article: "5(1)(e)", example: "erase"),
        KeyDescription(
            "law", .plain, nl: "De wet die deze tijd vraagt, bij een minimum.",
            en: "The law that requires this time, for a minimum.", article: "6(3)", example: "awr-52"),
        KeyDescription(
            "covers", .list(.reference(.data)), default: .described(Bilingual(nl: "alle", en: "all")),
            nl: "Voor welke gegevens een grens geldt.", en: "Which data a limit covers.", article: "5(1)(e)",
            example: "[contract]"),
        KeyDescription(
            "opt-out", .flag, default: .value("false"),
            nl: "Of iemand vooraf kan zeggen dat er ook niets anoniems mag blijven.",
            en: "Whether a person may say beforehand that nothing anonymous stays.", article: "21", example: "true"),
        KeyDescription(
            "explanation", .text, nl: "De regel in uw eigen woorden.", en: "The rule in your own words.",
            article: "12(1)", example: "{nl: Daarna tellen wij alleen nog., en: After that we only count.}"),
        KeyDescription.clauses,
    ]
}
