extension KeyType {
    /// The type in words, as a table of keys shows it; words that can be written stand between back quotes.
    public var phrase: Bilingual {
        switch self {
        case .text: Bilingual(nl: "tekst", en: "text")
        case .plain: Bilingual(nl: "gewone tekst", en: "plain text")
        case .formatted(let format): format.phrase
        case .id: Bilingual(same: "id")
        case .name: Bilingual(nl: "naam", en: "name")
        case .number(let range):
            Bilingual(
                nl: "getal van \(range.lowerBound) tot en met \(range.upperBound)",
                en: "number from \(range.lowerBound) to \(range.upperBound)")
        case .flag: Bilingual(nl: "`true` of `false`", en: "`true` or `false`")
        case .date: Bilingual(nl: "datum", en: "date")
        case .period: Bilingual(nl: "periode", en: "period")
        case .choice(let choices): Bilingual(same: Self.list(choices))
        case .reference(let kind):
            Bilingual(nl: "een van `\(kind.rawValue)`", en: "one of `\(kind.rawValue)`")
        case .referenceOrWord(let kind, let choices):
            Bilingual(
                nl: "\(Self.list(choices)), of een van `\(kind.rawValue)`",
                en: "\(Self.list(choices)), or one of `\(kind.rawValue)`")
        case .event: Bilingual(nl: "gebeurtenis", en: "event")
        case .list(let item): Bilingual(nl: "lijst: \(item.phrase.nl)", en: "list: \(item.phrase.en)")
        case .mapping(let shape):
            Bilingual(nl: "sleutels: `\(shape.rawValue)`", en: "keys: `\(shape.rawValue)`")
        case .entries(let shape):
            Bilingual(nl: "per id: `\(shape.rawValue)`", en: "by id: `\(shape.rawValue)`")
        case .mappingOrWord(let shape, let choices):
            Bilingual(
                nl: "\(Self.list(choices)), of sleutels: `\(shape.rawValue)`",
                en: "\(Self.list(choices)), or keys: `\(shape.rawValue)`")
        case .elements(let shape):
            Bilingual(nl: "lijst van `\(shape.rawValue)`", en: "list of `\(shape.rawValue)`")
        case .promises(let choices): Bilingual(nl: "lijst: \(Self.list(choices))", en: "list: \(Self.list(choices))")
        case .retention:
            Bilingual(
                nl: "een van `retention`, of `default` en één per soort gegeven",
                en: "one of `retention`, or `default` and one per category of data")
        }
    }

    private static func list(_ choices: [KeyChoice]) -> String {
        choices.map { "`\($0.word)`" }.joined(separator: ", ")
    }
}

extension ValueFormat {
    /// The form in words.
    public var phrase: Bilingual {
        switch self {
        case .email: Bilingual(nl: "e-mailadres", en: "e-mail address")
        case .phone: Bilingual(nl: "telefoonnummer", en: "telephone number")
        case .web: Bilingual(nl: "webadres met `https`", en: "web address with `https`")
        case .kvk: Bilingual(nl: "acht cijfers", en: "eight digits")
        case .yearDay: Bilingual(nl: "maand en dag, zoals `06-30`", en: "month and day, such as `06-30`")
        case .dutchPostcode: Bilingual(nl: "postcode, zoals `1234 AB`", en: "postcode, such as `1234 AB`")
        case .country: Bilingual(nl: "land: twee hoofdletters", en: "country: two capitals")
        case .clause: Bilingual(nl: "nummer van een zin", en: "number of a sentence")
        case .vocabularyTerm: Bilingual(nl: "term van de woordenlijst", en: "term of the vocabulary")
        }
    }
}
