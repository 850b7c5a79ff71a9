extension ElementShape {
    var purposePartKeys: [KeyDescription] {
        switch self {
        case .provision: Self.provisionKeys
        case .interest: Self.interestKeys
        case .source: Self.sourceKeys
        default: [Self.roleLabel, .clauses]
        }
    }

    private static let provisionKeys = [
        KeyDescription(
            "required", .flag, required: true, nl: "Of mensen de gegevens moeten geven.",
            en: "Whether people must give the data.", article: "13(2)(e)", example: "true"),
        KeyDescription(
            "consequence", .text, nl: "Wat er gebeurt als iemand ze niet geeft.",
            en: "What happens when someone does not give them.", article: "13(2)(e)",
            example: "{nl: Anders kunnen wij niet leveren., en: Otherwise we cannot deliver.}"),
        KeyDescription.clauses,
    ]

    private static let interestKeys = [
        KeyDescription(
            "what", .text, nl: "Welk belang u hebt.", en: "Which interest you have.", article: "13(1)(d)",
            rule: "SL-020", example: "{nl: Ons aanbod verbeteren, en: Improving our offer}"),
        KeyDescription(
            "necessity", .text, nl: "Waarom het niet met minder kan.", en: "Why it cannot be done with less.",
            article: "6(1)(f)",
            example: "{nl: Zonder groepen weten wij dat niet., en: Without groups we cannot know.}"),
        KeyDescription(
            "balancing", .text, nl: "Waarom het de mensen niet te veel raakt.",
            en: "Why it does not affect people too much.", article: "6(1)(f)",
            example: "{nl: De groepen zijn grof., en: The groups are coarse.}"),
        KeyDescription(
            "reviewed", .date, nl: "De dag waarop u deze afweging voor het laatst maakte.",
            en: "The day on which you last weighed this.", article: "5(2)", example: "2026-01-15"),
        KeyDescription.clauses,
    ]

    private static let sourceKeys = [
        KeyDescription(
            "name", .plain, required: true, nl: "De naam van de bron.", en: "The name of the source.",
            article: "14(2)(f)", example: "Marktplaats"),
        KeyDescription(
            "public", .flag, default: .value("false"), nl: "Of iedereen deze bron kan raadplegen.",
            en: "Whether it is a public source.", article: "14(2)(f)", example: "true"),
        KeyDescription(
            "guarantee", .text, nl: "Waarom u op deze bron mag vertrouwen.", en: "Why you may rely on this source.",
            article: "5(2)", example: "{nl: De koper stemt daar in., en: The buyer agrees there.}"),
        KeyDescription(
            "explanation", .text, nl: "Meer over deze bron.", en: "More about this source.",
            example: "{nl: Een site voor verkoop., en: A site for sales.}"),
        KeyDescription.clauses,
    ]

    private static let roleLabel = KeyDescription(
        "label", .text, required: true, nl: "Hoe deze rol heet.", en: "What this role is called.", article: "32(4)",
        example: "{nl: verkoop, en: sales}")
}
