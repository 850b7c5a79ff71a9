extension ElementShape {
    var servingKeys: [KeyDescription] {
        switch self {
        case .consent: Self.consentKeys
        case .cookie: Self.cookieKeys
        case .measure: Self.measureKeys
        case .attestation: Self.attestationKeys
        case .clientWork: Self.clientWorkKeys
        default: Self.acceptanceKeys
        }
    }

    private static let consentKeys = [
        KeyDescription(
            "wording", .text, required: true, nl: "De vraag, in de woorden die mensen zien.",
            en: "The question, in the words that people see.", article: "4(11), 7(2)",
            example: "{nl: \"Mag ik u de nieuwsbrief sturen?\", en: \"May we send you the newsletter?\"}"),
        KeyDescription(
            "withdrawal", .text, nl: "Hoe iemand de toestemming intrekt.", en: "How consent is withdrawn.",
            article: "7(3)", example: "{nl: Met de link in elke brief., en: With the link in each letter.}"),
        KeyDescription.clauses,
    ]

    private static let cookieKeys = [
        KeyDescription(
            "name", .plain, required: true, nl: "De technische naam van de cookie.",
            en: "The technical name of the cookie.", article: "Tw 11.7a", example: "PHPSESSID"),
        KeyDescription(
            "kind", .choice(of: Cookie.Kind.self), required: true,
            nl: "Het soort cookie; dat bepaalt of u toestemming nodig hebt.",
            en: "The kind of cookie; it decides whether consent is needed.", article: "Tw 11.7a",
            example: "necessary"),
        KeyDescription(
            "purpose", .text, required: true, nl: "Waar de cookie voor dient.", en: "What the cookie is for.",
            article: "Tw 11.7a", example: "{nl: Uw winkelwagen onthouden, en: Remembering your cart}"),
        KeyDescription(
            "life", .period,
            default: .described(Bilingual(nl: "tot het einde van het bezoek", en: "ends with the visit")),
            nl: "Hoe lang de cookie blijft.", en: "How long the cookie stays.", article: "Tw 11.7a", example: "P13M"),
        KeyDescription(
            "provider", .plain, default: .described(Bilingual(nl: "u", en: "you")),
            nl: "Wie de cookie plaatst, als u dat niet zelf bent.", en: "Who sets the cookie, when it is not you.",
            article: "Tw 11.7a", example: "De Server"),
        KeyDescription.clauses,
    ]

    private static let measureKeys = [
        KeyDescription(
            "label", .text, required: true, nl: "Wat u doet om gegevens te beveiligen.",
            en: "What you do to protect data.", article: "32(1), 30(1)(g)",
            example: "{nl: Beveiligde verbinding, en: Secure connection}"),
        KeyDescription(
            "kind", .choice(of: Measure.Kind.self), default: .value("technical"), nl: "Het soort maatregel.",
            en: "The kind of measure.", article: "32(1)", example: "physical"),
        KeyDescription(
            "owner", .plain, nl: "Wie ervoor zorgt.", en: "Who is responsible.", article: "32(4)", example: "Beheer"),
        KeyDescription(
            "evidence", .plain, nl: "Wat laat zien dat het werkt.", en: "What shows that it works.", article: "5(2)",
            example: "Testrapport"),
        KeyDescription(
            "review", .date, nl: "De volgende dag waarop u het nakijkt.", en: "The next day on which you review it.",
            article: "32(1)(d)", example: "2026-12-01"),
        KeyDescription.clauses,
    ]

    private static let attestationKeys = [
        KeyDescription(
            "clause", .text, required: true, nl: "Wat u belooft.", en: "What is promised.", article: "5(2)",
            example: "{nl: Iedereen tekent voor geheimhouding., en: Everyone signs for confidentiality.}"),
        KeyDescription(
            "renew", .period, default: .described(Bilingual(nl: "eenmaal", en: "once")),
            nl: "Hoe vaak u het opnieuw laat zien.", en: "How often it is shown anew.", article: "5(2)",
            example: "P1Y"),
        KeyDescription(
            "per", .subjects, default: .value("organisation"), nl: "Van wie het wordt gevraagd.",
            en: "Of whom it is asked.", example: "staff-member"),
        KeyDescription(
            "recipients", .list(.reference(.recipients)), default: .described(Bilingual(nl: "alle", en: "all")),
            nl: "Van welke ontvangers, bij `per: recipient`.", en: "Of which recipients, with `per: recipient`.",
            example: "[sendcloud]"),
        KeyDescription.clauses,
    ]

    private static let clientWorkKeys = [
        KeyDescription(
            "title", .text, required: true, nl: "Wat u voor een ander doet.", en: "What you do for others.",
            article: "30(2)(b)", example: "{nl: Software huisvesten, en: Hosting software}"),
        KeyDescription(
            "controllers", .text, nl: "Voor wie u werkt, of waar die namen staan.",
            en: "For whom you work, or where their names are kept.", article: "30(2)(a)",
            example: "{nl: Zie de klantenlijst., en: See the list of customers.}"),
        KeyDescription(
            "people", .text, nl: "Van wie deze gegevens zijn.", en: "Whose data these are.", article: "30(2)(b)",
            example: "{nl: Klanten van onze klanten, en: Customers of our customers}"),
        KeyDescription(
            "data", .text, nl: "Welke gegevens het zijn.", en: "Which data these are.", article: "30(2)(b)",
            example: "{nl: Wat zij in de software zetten, en: What they put in the software}"),
        KeyDescription(
            "recipients", .list(.reference(.recipients)), default: .nothing, nl: "Wie u daarbij helpt.",
            en: "Who helps you with it.", article: "28(4)", example: "[hosting]"),
        KeyDescription.clauses,
    ]

    private static let acceptanceKeys = [
        KeyDescription(
            "rule", .plain, required: true, nl: "De regel, zoals het rapport die noemt.",
            en: "The rule, as the report names it.", example: "SL-059"),
        KeyDescription(
            "at", .plain, required: true, nl: "De plek, zoals `check --format json` die noemt onder `path`.",
            en: "The place, as `check --format json` names it under `path`.", example: "rights.all.respond.term"),
        KeyDescription(
            "reason", .plain, required: true, nl: "Waarom u de bevinding accepteert.", en: "Why you accept it.",
            article: "5(2)", example: "Wij antwoorden altijd binnen een maand."),
        KeyDescription(
            "until", .date, required: true, nl: "De laatste dag waarop het geldt; ten hoogste een jaar vooruit.",
            en: "The last day it holds; a year ahead at most.", example: "2027-01-31"),
    ]
}
