extension ElementShape {
    static let fileKeys = [
        KeyDescription(
            "gestand", .choice([KeyChoice("1", nl: "de eerste versie", en: "the first version")]), required: true,
            nl: "De versie van dit bestand; altijd 1.", en: "The version of this format; always 1.", example: "1"),
        KeyDescription(
            "organisation", .mapping(.organisation), required: true,
            nl: "Wie u bent en hoe mensen u bereiken.", en: "Who you are and how people reach you.",
            article: "13(1)(a), 30(1)(a)", example: "{id: luxigo, name: Luxigo}"),
        KeyDescription(
            "statement", .mapping(.statement), required: true,
            nl: "Hoe de privacyverklaring verschijnt: versie, datum, taal en aanspreekvorm.",
            en: "How the privacy statement appears: version, date, languages and form of address.",
            article: "12(1), 13(3)", example: "{version: 1, effective: 2026-03-05}"),
        KeyDescription(
            "never", .promises(KeyType.words(of: NeverRule.Kind.self)), default: .nothing,
            nl: "Wat u belooft nooit te doen; Gestand weigert wat ermee botst.",
            en: "What you promise never to do; Gestand refuses whatever contradicts it.", article: "5(1)(a)",
            example: "[commercial-sharing, {marketing: {clauses: [L-69]}}]"),
        KeyDescription(
            "people", .entries(.personKind), default: .nothing,
            nl: "De soorten mensen van wie u gegevens hebt, zoals klanten en medewerkers.",
            en: "The kinds of people whose data you have, such as customers and employees.", article: "30(1)(c)",
            example: "{customer: {label: {nl: klant, en: customer}}}"),
        KeyDescription(
            "data", .entries(.dataCategory), default: .nothing,
            nl: "De soorten gegevens; wat hier niet staat, kan niet worden bewaard.",
            en: "The categories of data; what is not here cannot be stored.", article: "14(1)(d), 30(1)(c)",
            example: "{name: {label: {nl: Naam, en: Name}}}"),
        KeyDescription(
            "systems", .entries(.system), default: .nothing,
            nl: "Waar gegevens staan, zoals Gestand, uw webwinkel of een kast.",
            en: "Where data are held, such as Gestand, your web shop or a cabinet.", article: "30(1)",
            example: "{webshop: {name: WordPress}}"),
        KeyDescription(
            "records", .entries(.recordKind), default: .nothing,
            nl: "Welke gegevens u bij elkaar bewaart, en welke gebeurtenissen een bewaartermijn starten.",
            en: "Which data you keep together, and which events start a retention period.", article: "30(1)",
            example: "{order: {of: [customer], data: [name], events: [delivered]}}"),
        KeyDescription(
            "purposes", .entries(.purpose), default: .nothing,
            nl: "Waarom u gegevens gebruikt; al het andere hangt hieraan.",
            en: "Why you use data; everything else hangs on this.", article: "13(1)(c)",
            example: "{deliver: {title: {nl: Uw bestelling bezorgen, en: Delivering your order}}}"),
        KeyDescription(
            "roles", .entries(.role), default: .nothing,
            nl: "De rollen van medewerkers; een doel noemt wie ervoor bij de gegevens mag.",
            en: "The roles of staff; a purpose names who may use data for it.", article: "32(4)",
            example: "{sales: {label: {nl: verkoop, en: sales}}}"),
    ]

    static let laterFileKeys = [
        KeyDescription(
            "retention", .entries(.retentionRule), default: .nothing,
            nl: "Hoe lang u gegevens bewaart, en vanaf welke gebeurtenis dat telt.",
            en: "How long you keep data, and from which event that counts.", article: "13(2)(a)",
            example: "{orders: {after: [order.delivered], keep: P2Y}}"),
        KeyDescription(
            "sources", .entries(.source), default: .nothing,
            nl: "Anderen van wie u gegevens krijgt; de persoon zelf en het apparaat hoeven hier niet bij.",
            en: "Others that you get data from; the person and the device need not be listed.", article: "14(2)(f)",
            example: "{marktplaats: {name: Marktplaats}}"),
        KeyDescription(
            "recipients", .entries(.recipient), default: .nothing,
            nl: "Wie gegevens van u krijgt, zoals een hostingbedrijf of de bezorger.",
            en: "Who receives data from you, such as a hosting company or a carrier.", article: "13(1)(e)",
            rule: "SL-037", example: "{postnl: {name: PostNL, role: controller, country: NL}}"),
        KeyDescription(
            "rights", .mapping(.rights), nl: "Hoe mensen hun rechten bij u gebruiken, en wat u daarbij belooft.",
            en: "How people use their rights with you, and what you promise.", article: "12, 15 to 22",
            example: "{all: {respond: {term: P4W}}, access: {}}"),
        KeyDescription(
            "consents", .entries(.consent), default: .nothing,
            nl: "Waar u toestemming voor vraagt, in de woorden die mensen zien.",
            en: "What you ask permission for, in the words that people see.", article: "7",
            example: "{newsletter: {wording: {nl: Mag ik mailen?, en: May we mail you?}}}"),
        KeyDescription(
            "cookies", .entries(.cookie), default: .nothing, nl: "De cookies van uw website, en waar elk voor dient.",
            en: "The cookies of your website, and what each is for.", article: "Tw 11.7a",
            example: "{session: {name: PHPSESSID, kind: necessary, purpose: {nl: Winkelwagen, en: Cart}}}"),
        KeyDescription(
            "measures", .entries(.measure), default: .nothing, nl: "Hoe u gegevens beveiligt.",
            en: "How you protect data.", article: "32",
            example: "{tls: {label: {nl: Beveiligde verbinding, en: Secure connection}}}"),
        KeyDescription(
            "attestations", .entries(.attestation), default: .nothing,
            nl: "Beloften die alleen mensen kunnen nakomen: wat het laat zien, en hoe vaak.",
            en: "Promises that only people can keep: what shows it, and how often.", article: "5(2)",
            example: "{secrecy: {clause: {nl: Iedereen tekent., en: Everyone signs.}, renew: P1Y}}"),
        KeyDescription(
            "client-work", .entries(.clientWork), default: .nothing,
            nl: "Wat u in opdracht van anderen met hun gegevens doet; alleen als u ook verwerker bent.",
            en: "What you do with data of others on their instructions; only when you are a processor too.",
            article: "30(2)", example: "{hosting: {title: {nl: Software huisvesten, en: Hosting software}}}"),
        KeyDescription(
            "procedures", .mapping(.procedures),
            nl: "Werk dat zinnen nakomt waar geen ander onderdeel voor staat.",
            en: "Work that keeps sentences which no other element stands for.", article: "5(2), 24",
            example: "{breaches: {clauses: [K-68]}}"),
        KeyDescription(
            "accept", .elements(.acceptance), default: .nothing,
            nl: "Bevindingen van `check` die u kent en een tijd lang accepteert.",
            en: "Findings of `check` that you know of and accept for a time.", article: "5(2)",
            example: "[{rule: SL-059, at: rights.all.respond.term, reason: Het gaat goed., until: 2027-01-31}]"),
    ]
}
