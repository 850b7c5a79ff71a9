extension ElementShape {
    static let rightsKeys =
        [
            KeyDescription(
                "all", .mapping(.right), nl: "Wat voor elk recht geldt, tenzij het recht zelf iets anders zegt.",
                en: "What holds for every right unless the right itself says otherwise.", article: "12",
                example: "{respond: {term: P4W}, channels: [email, web]}")
        ] + Right.allCases.map(\.keyDescription) + [
            KeyDescription(
                "identity", .mapping(.identity), nl: "Hoe u zeker weet dat iemand is wie die zegt te zijn.",
                en: "How you make sure that it is the person.", article: "12(6)",
                example: "{ways: [known-address], send-to: known-address-only}"),
            KeyDescription(
                "register",
                .mappingOrWord(
                    .register,
                    [
                        KeyChoice("anonymised", nl: "alleen cijfers blijven", en: "only figures stay"),
                        KeyChoice("kept", nl: "het verzoek blijft bij het dossier", en: "the request stays"),
                    ]), default: .value("kept"), nl: "Wat er blijft van een afgehandeld verzoek.",
                en: "What stays of a handled request.", article: "5(1)(e)", example: "anonymised"),
        ]

    var rightKeys: [KeyDescription] {
        switch self {
        case .right: Self.termsKeys
        case .respond: Self.respondKeys
        case .identity: Self.identityKeys
        default: [Self.anonymised, .clauses]
        }
    }

    private static let termsKeys = [
        KeyDescription(
            "respond", .mapping(.respond),
            default: .described(Bilingual(nl: "de maand van de wet", en: "the month of the law")),
            nl: "Binnen welke tijd u antwoordt.", en: "Within which time you answer.", article: "12(3)",
            example: "{term: P4W, means: answer}"),
        KeyDescription(
            "channels", .list(.choice(of: Channel.self)),
            default: .described(Bilingual(nl: "al uw contactwegen", en: "all of your contact")),
            nl: "Hoe mensen kunnen vragen.", en: "How people can ask.", article: "12(2)",
            example: "[email, web, letter]"),
        KeyDescription(
            "without-ground", .flag, default: .value("false"), nl: "Of beperken mag zonder reden.",
            en: "Whether restriction is granted without a ground.", article: "18", example: "true"),
        KeyDescription(
            "lifted-by",
            .choice([
                KeyChoice("person", nl: "alleen de persoon zelf", en: "the person only"),
                KeyChoice("organisation", nl: "de organisatie", en: "the organisation"),
            ]), default: .value("organisation"), nl: "Wie een beperking beëindigt.", en: "Who ends a restriction.",
            article: "18(3)", example: "person"),
        KeyDescription(
            "at-once", .flag, default: .value("false"), nl: "Of bezwaar meteen werkt.",
            en: "Whether an objection works in the moment of asking.", article: "21(3)", example: "true"),
        KeyDescription(
            "all-data", .flag, default: .value("false"), nl: "Of meenemen voor alle gegevens geldt.",
            en: "Whether taking data elsewhere covers all data.", article: "20(1)", example: "true"),
        KeyDescription(
            "explanation", .text, nl: "Meer over dit recht bij u.", en: "More about this right with you.",
            article: "12(1)", example: "{nl: Het kost niets., en: It is free.}"),
        KeyDescription.clauses,
    ]

    private static let respondKeys = [
        KeyDescription(
            "term", .period, required: true, nl: "De tijd die u belooft; de maand van de wet blijft gelden.",
            en: "The time you promise; the month of the law still holds.", article: "12(3)", example: "P4W"),
        KeyDescription(
            "means", .choice(of: ResponsePromise.Meaning.self), default: .value("answer"),
            nl: "Wat mensen binnen die tijd krijgen.", en: "What people get within that time.", article: "12(3)",
            example: "answer"),
        KeyDescription(
            "extendable", .flag, default: .value("false"), nl: "Of u deze belofte mag verlengen.",
            en: "Whether you may extend this promise.", article: "12(3)", example: "false"),
        KeyDescription(
            "pauses", .flag, default: .value("true"), nl: "Of de tijd stilstaat terwijl u vraagt wie het is.",
            en: "Whether the time stands still while you ask who it is.", article: "12(6)", example: "true"),
        KeyDescription.clauses,
    ]

    private static let identityKeys = [
        KeyDescription(
            "ways", .list(.choice(of: IdentitySettings.Way.self)), default: .value("known-address"),
            nl: "De manieren waarop iemand kan laten zien wie die is.",
            en: "The ways in which someone can show who they are.", article: "12(6)",
            example: "[known-address, show-original-id]"),
        KeyDescription(
            "send-to",
            .choice([
                KeyChoice("known-address-only", nl: "alleen een bekend adres", en: "a known address only"),
                KeyChoice("any-address", nl: "elk adres", en: "any address"),
            ]), default: .value("any-address"), nl: "Naar welk adres een kopie mag.", en: "Where a copy may be sent.",
            article: "12(6)", example: "known-address-only"),
        KeyDescription.clauses,
    ]

    private static let anonymised = KeyDescription(
        "anonymised", .flag, default: .value("false"), nl: "Of alleen cijfers blijven.",
        en: "Whether only figures stay.", article: "5(1)(e)", example: "true")
}
