import Declarations

extension DeclarationSchema {
    /// What may stand behind a key.
    func value(_ type: KeyType) -> JSONValue {
        switch type {
        case .text: Self.reference("text")
        case .plain: Self.reference("plain")
        case .formatted(let format): Self.reference("\(format)")
        case .id, .name, .reference: Self.reference("id")
        case .number(let range): Self.number(range)
        case .flag: Self.reference("flag")
        case .date: Self.reference("date")
        case .period: Self.reference("period")
        case .choice(let choices): choice(choices)
        case .referenceOrWord(_, let choices): Self.any([choice(choices), Self.reference("id")])
        case .event: Self.reference("event")
        case .list(let item): list(of: value(item), isDistinct: item != .plain)
        case .mapping(let shape): Self.reference(shape.rawValue)
        case .entries(let shape): entries(of: shape)
        case .mappingOrWord(let shape, let choices): Self.any([choice(choices), Self.reference(shape.rawValue)])
        case .elements(let shape): list(of: Self.reference(shape.rawValue), isDistinct: false)
        case .promises(let choices): promises(choices)
        case .retention: Self.any([Self.reference("id"), Self.retention])
        }
    }

    static func reference(_ name: String) -> JSONValue { .object([.init("$ref", .string("#/$defs/\(name)"))]) }

    private static func any(_ schemas: [JSONValue]) -> JSONValue { .object([.init("anyOf", .array(schemas))]) }

    /// A number, or its digits as text.
    private static func number(_ range: ClosedRange<Int>) -> JSONValue {
        let digits = String(range.upperBound).count
        return any([
            .object([
                .init("type", .string("integer")), .init("minimum", .number(range.lowerBound)),
                .init("maximum", .number(range.upperBound)),
            ]),
            // As many digits as the largest has; and not nought, where nought is too little.
            pattern("0*\(range.lowerBound > 0 ? "[1-9][0-9]{0,\(digits - 1)}" : "[0-9]{1,\(digits)}")"),
        ])
    }

    /// Words with what they mean; a number is the text of its digits.
    private func choice(_ choices: [KeyChoice]) -> JSONValue {
        let words = choices.map { choice in
            let values = [JSONValue.string(choice.word)] + (Int(choice.word).map { [.number($0)] } ?? [])
            return JSONValue.object([
                .init("enum", .array(values)), .init("description", .string(choice.meaning[language])),
            ])
        }
        return Self.any(words)
    }

    /// A list; one item alone needs no brackets.
    private func list(of item: JSONValue, isDistinct: Bool) -> JSONValue {
        var members: [JSONValue.Member] = [.init("type", .string("array")), .init("items", item)]
        if isDistinct { members.append(.init("uniqueItems", .bool(true))) }
        return Self.any([.object(members), item])
    }

    private func entries(of shape: ElementShape) -> JSONValue {
        // In these sections an id is a part of web addresses, so what is a path there is taken.
        let isInAddresses = shape == .purpose || shape == .section
        let taken = isInAddresses ? ReservedIDs.all.sorted() : shape == .source ? ["person", "device"] : []
        var name: [JSONValue.Member] = [.init("pattern", .string(Self.idPattern))]
        if !taken.isEmpty { name.append(.init("not", .object([.init("enum", .init(texts: taken))]))) }
        return .object([
            .init("type", .string("object")), .init("propertyNames", .object(name)),
            .init("additionalProperties", Self.reference(shape.rawValue)),
        ])
    }

    private func promises(_ choices: [KeyChoice]) -> JSONValue {
        let never = Self.reference(ElementShape.never.rawValue)
        let mapping = JSONValue.object([
            .init("type", .string("object")),
            .init("properties", .object(choices.map { .init($0.word, never) })),
            .init("additionalProperties", .bool(false)),
        ])
        guard case .object(let members) = mapping else { return mapping }
        let one = JSONValue.object(members + [.init("minProperties", .number(1)), .init("maxProperties", .number(1))])
        return Self.any([list(of: Self.any([choice(choices), one]), isDistinct: true), mapping])
    }

    private static let retention = JSONValue.object([
        .init("type", .string("object")),
        .init(
            "properties",
            .object([
                .init(
                    "clauses",
                    any([
                        .object([.init("type", .string("array")), .init("items", reference("clause"))]),
                        reference("clause"),
                    ]))
            ])),
        .init("propertyNames", .object([.init("pattern", .string(idPattern))])),
        .init("additionalProperties", reference("id")),
    ])
}
