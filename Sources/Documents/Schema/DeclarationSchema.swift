import Declarations

/// The JSON Schema (2020-12) of a declaration, from the same table as the reader's keys.
///
/// An editor holds a file against it while someone types. YAML is read as text here, so wherever a text is expected a
/// number or a truth value is one too: `01234567` is a trade register number, also to an editor that sees a number.
public struct DeclarationSchema: Sendable {
    /// The language of titles and descriptions.
    public let language: Language

    /// The schema with its texts in one language.
    public init(language: Language) { self.language = language }

    /// The schema as a file, the same bytes each time.
    public var text: String { json.text }

    /// The schema.
    public var json: JSONValue {
        let shapes = ElementShape.allCases.map { JSONValue.Member($0.rawValue, shape($0)) }
        let values = Self.values.map { JSONValue.Member($0.name, $0.schema) }
        return .object([
            .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            .init("title", .string(Bilingual(nl: "Verklaring voor Gestand", en: "Declaration for Gestand")[language])),
            .init("$ref", .string("#/$defs/file")), .init("$defs", .object(shapes + values)),
        ])
    }

    private func shape(_ shape: ElementShape) -> JSONValue {
        let keys = shape.descriptions
        var members: [JSONValue.Member] = [
            .init("title", .string(shape.name[language])),
            // Nothing behind a key counts as an empty mapping, as in `access:`.
            .init("type", .array([.string("object")] + (keys.contains(where: \.isRequired) ? [] : [.string("null")]))),
            .init("properties", .object(keys.map { .init($0.key, property($0)) })),
            .init("additionalProperties", .bool(false)),
        ]
        let required = keys.filter(\.isRequired).map(\.key)
        if !required.isEmpty { members.append(.init("required", .init(texts: required))) }
        return .object(members + conditions(of: shape))
    }

    /// What a table of single keys does not say.
    private func conditions(of shape: ElementShape) -> [JSONValue.Member] {
        switch shape {
        case .recipient:
            return [
                .init("anyOf", .array(["name", "category"].map { .object([.init("required", .init(texts: [$0]))]) }))
            ]
        case .address:
            let isElsewhere = JSONValue.object([
                .init("properties", .object([.init("country", .object([.init("not", Self.word("NL"))]))])),
                .init("required", .init(texts: ["country"])),
            ])
            let postcode = JSONValue.object([.init("postcode", Self.reference("dutchPostcode"))])
            return [
                .init("if", isElsewhere), .init("then", .bool(true)),
                .init("else", .object([.init("properties", postcode)])),
            ]
        case .dataProtectionOfficer:
            let others = JSONValue.object(
                ["name", "email", "phone", "web"].map { JSONValue.Member($0, .bool(false)) })
            return [
                .init("if", .object([.init("required", .init(texts: ["not-required"]))])),
                .init("then", .object([.init("properties", others)])),
            ]
        default: return []
        }
    }

    private static func word(_ word: String) -> JSONValue { .object([.init("const", .string(word))]) }

    private func property(_ key: KeyDescription) -> JSONValue {
        var members: [JSONValue.Member] = [.init("description", .string(description(of: key)))]
        if case .value(let value) = key.defaultValue { members.append(.init("default", .string(value))) }
        if case .number = key.type, let number = Int(key.example) {
            members.append(.init("examples", .array([.number(number)])))
        } else if key.type.isScalar {
            members.append(.init("examples", .array([.string(key.example)])))
        }
        let schema = value(key.type)
        members.append(
            key.isRequired
                ? .init("allOf", .array([schema]))
                // Nothing behind a key is the same as no key.
                : .init("anyOf", .array([schema, .object([.init("type", .string("null"))])])))
        return .object(members)
    }

    private func description(of key: KeyDescription) -> String {
        var sentences = [key.help[language]]
        if let article = key.article { sentences.append(ArticleTexts.article(article)[language]) }
        if case .described(let text) = key.defaultValue {
            sentences.append(Bilingual(nl: "Anders: \(text.nl).", en: "Otherwise: \(text.en).")[language])
        }
        return sentences.joined(separator: " ")
    }
}

extension KeyType {
    /// Whether one value stands behind the key.
    var isScalar: Bool {
        switch self {
        case .plain, .formatted, .id, .name, .number, .flag, .date, .period, .choice, .reference, .referenceOrWord,
            .event:
            true
        default: false
        }
    }
}
