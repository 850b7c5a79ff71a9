extension ElementShape {
    var recipientKeys: [KeyDescription] {
        switch self {
        case .recipient: Self.receiverKeys + Self.receiverDetailKeys
        case .transfer: Self.transferKeys
        default: Self.agreementKeys
        }
    }

    private static let receiverKeys = [
        KeyDescription(
            "name", .plain, nl: "De naam van de ontvanger.", en: "The name of the recipient.", article: "13(1)(e)",
            example: "SendCloud"),
        KeyDescription(
            "category", .text, nl: "Het soort ontvanger, als het niet één partij is.",
            en: "The kind of recipient, when it is not one party.", article: "13(1)(e)",
            example: "{nl: deurwaarders, en: bailiffs}"),
        KeyDescription(
            "role", .choice(of: Recipient.Role.self), nl: "Of de ontvanger voor u werkt of zelf beslist.",
            en: "Whether the recipient works for you or decides for itself.", article: "4(7), 4(8), 26, 28",
            example: "processor"),
        KeyDescription(
            "service", .text, nl: "Wat de ontvanger voor u doet.", en: "What the recipient does for you.",
            article: "13(1)(e)", example: "{nl: Verzendlabels, en: Shipping labels}"),
        KeyDescription(
            "country", .formatted(.country), nl: "Het land waar de gegevens staan.",
            en: "The country where the data are.", article: "13(1)(f)", example: "NL"),
        KeyDescription(
            "transfer", .mapping(.transfer), nl: "Waarom gegevens buiten de Europese Economische Ruimte veilig zijn.",
            en: "Why data outside the European Economic Area are safe.", article: "44 to 49",
            example: "{tool: standard-clauses}"),
        KeyDescription(
            "data", .list(.reference(.data)), default: .nothing, nl: "Welke gegevens de ontvanger krijgt.",
            en: "Which data the recipient gets.", article: "30(1)(d)", example: "[name, address]"),
    ]

    private static let receiverDetailKeys = [
        KeyDescription(
            "agreement", .mapping(.agreement), nl: "De verwerkersovereenkomst.", en: "The processor agreement.",
            article: "28(3)", rule: "SL-039", example: "{signed: 2019-10-01, elements: all}"),
        KeyDescription(
            "subprocessors", .list(.reference(.recipients)), default: .nothing,
            nl: "Aan wie de ontvanger gegevens doorgeeft.", en: "Who it passes data on to.", article: "28(4)",
            example: "[postnl]"),
        KeyDescription(
            "secrecy", .plain, nl: "Wat de ontvanger verplicht te zwijgen.", en: "What obliges it to secrecy.",
            article: "28(3)(b)", example: "contract"),
        KeyDescription(
            "website", .formatted(.web), nl: "De privacyverklaring van de ontvanger.",
            en: "The recipient's own privacy statement.", example: "https://sendcloud.example/privacy"),
        KeyDescription(
            "explanation", .text, nl: "Meer over deze ontvanger.", en: "More about this recipient.",
            example: "{nl: Zij brengen uw pakje., en: They bring your parcel.}"),
        KeyDescription.clauses,
    ]

    private static let transferKeys = [
        KeyDescription(
            "tool", .transferTools, required: true, nl: "De afspraak of het besluit waar de doorgifte op rust.",
            en: "The instrument that the transfer rests on.", article: "44 to 49", example: "standard-clauses"),
        KeyDescription(
            "document", .plain, nl: "Waar die afspraak te vinden is.", en: "Where that instrument can be found.",
            article: "13(1)(f)", example: "Overeenkomsten/server.pdf"),
        KeyDescription.clauses,
    ]

    private static let agreementKeys = [
        KeyDescription(
            "signed", .date, nl: "De dag waarop de overeenkomst is getekend.",
            en: "The day on which the agreement was signed.", article: "28(3)", example: "2019-10-01"),
        KeyDescription(
            "until", .date,
            default: .described(Bilingual(nl: "tot een van beide opzegt", en: "until one of you ends it")),
            nl: "De laatste dag waarop zij geldt.", en: "The last day on which it holds.", article: "28(3)",
            example: "2027-10-01"),
        KeyDescription(
            "elements", .list(.agreementElements), default: .nothing,
            nl: "Welke verplichte onderdelen erin staan; `all` als het er allemaal zijn.",
            en: "Which of the required elements it has; `all` when it has each of them.", article: "28(3), 28(9)",
            example: "all"),
        KeyDescription(
            "document", .plain, nl: "Waar de overeenkomst te vinden is.", en: "Where the agreement can be found.",
            article: "5(2)", example: "Overeenkomsten/sendcloud.pdf"),
        KeyDescription.clauses,
    ]
}
