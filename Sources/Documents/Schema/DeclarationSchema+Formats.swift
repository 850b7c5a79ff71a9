import Declarations

extension DeclarationSchema {
    /// An id: a lower-case letter, then lower-case letters, digits and hyphens.
    static let idPattern = "^[a-z][a-z0-9-]{0,\(ReservedIDs.longestID - 1)}$"

    /// The kinds of single values, by the name that the shapes refer to.
    static let values: [(name: String, schema: JSONValue)] =
        [
            ("plain", scalar(most: ReadingLimits.longestValue)),
            ("text", texts),
            ("id", .object([.init("type", .string("string")), .init("pattern", .string(idPattern))])),
            (
                "flag",
                .object([.init("enum", .array([.bool(true), .bool(false), .string("true"), .string("false")]))])
            ),
            ("date", pattern("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")),
            ("period", pattern("P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,3}D)?")),
            ("event", pattern("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*")),
        ] + ValueFormat.allCases.map { ("\($0)", format($0)) }

    /// A text that has a whole form.
    static func pattern(_ pattern: String) -> JSONValue {
        .object([.init("type", .string("string")), .init("pattern", .string("^\(pattern)$"))])
    }

    /// A value that is read as its text.
    private static func scalar(most: Int) -> JSONValue {
        .object([.init("type", .init(texts: ["string", "number", "boolean"])), .init("maxLength", .number(most))])
    }

    /// A text for all languages, or one per language.
    private static let texts: JSONValue = {
        let text = scalar(most: ReadingLimits.longestText)
        let languages = JSONValue.object([
            .init("type", .string("object")),
            .init("properties", .object(Language.allCases.map { .init($0.rawValue, text) })),
            .init("additionalProperties", .bool(false)), .init("minProperties", .number(1)),
        ])
        return .object([.init("anyOf", .array([text, languages]))])
    }()

    private static func format(_ format: ValueFormat) -> JSONValue {
        switch format {
        case .email: pattern("[^@\\s]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")
        case .phone: digits(or: "[0-9 +()-]{3,30}", least: 100, most: 999_999_999_999_999)
        case .web: pattern("https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+([/?#][^\\s\"<>]*)?")
        // An editor that reads YAML as numbers loses the noughts in front.
        case .kvk: digits(or: "[0-9]{8}", least: 0, most: 99_999_999)
        case .dutchPostcode: pattern("[1-9][0-9]{3} ?[A-Za-z]{2}")
        case .yearDay: pattern("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
        case .country: pattern("[A-Z]{2}")
        case .clause: digits(or: "[A-Za-z0-9-]{1,20}", least: 0, most: 999_999_999_999_999)
        case .vocabularyTerm: pattern("[A-Z][A-Za-z0-9]{0,79}")
        }
    }

    private static func digits(or pattern: String, least: Int, most: Int) -> JSONValue {
        .object([
            .init(
                "anyOf",
                .array([
                    Self.pattern(pattern),
                    .object([
                        .init("type", .string("integer")), .init("minimum", .number(least)),
                        .init("maximum", .number(most)),
                    ]),
                ]))
        ])
    }
}
