import Documents

extension JSONShape {
    /// The shape in JSON Schema 2020-12; a shape with a name becomes a reference to it.
    var schema: JSONValue {
        switch self {
        case .named(let name, _): ["$ref": .string("#/components/schemas/\(name)")]
        case .text(let form): .object([JSONValue.Member("type", "string")] + form.limits)
        case .choice(let words): ["type": "string", "enum": JSONValue(texts: words)]
        case .integer(let range):
            ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
        case .boolean: ["type": "boolean"]
        case .list(let shape, let fewest, let most):
            [
                "type": "array", "items": shape.schema, "minItems": .number(fewest), "maxItems": .number(most),
            ]
        case .object(let fields): Self.schema(of: fields)
        case .map(let keys, let shape, let fewest, let most):
            [
                "type": "object", "propertyNames": .object([JSONValue.Member("type", "string")] + keys.limits),
                "additionalProperties": shape.schema, "minProperties": .number(fewest),
                "maxProperties": .number(most),
            ]
        case .nullable(let shape): ["anyOf": [shape.schema, ["type": "null"]]]
        }
    }

    private static func schema(of fields: [Field]) -> JSONValue {
        let properties = fields.map { field -> JSONValue.Member in
            let schema =
                if case .object(let members) = field.shape.schema {
                    JSONValue.object(members + [JSONValue.Member("description", .string(field.description))])
                } else { field.shape.schema }
            return JSONValue.Member(field.name, schema)
        }
        let required = fields.filter(\.isRequired).map(\.name)
        var members = [JSONValue.Member("type", "object"), JSONValue.Member("properties", .object(properties))]
        if !required.isEmpty { members.append(JSONValue.Member("required", JSONValue(texts: required))) }
        return .object(members + [JSONValue.Member("additionalProperties", .bool(false))])
    }

    /// Every shape with a name in this one, by name.
    var named: [String: JSONShape] {
        switch self {
        case .text, .choice, .integer, .boolean: [:]
        case .list(let shape, _, _), .map(_, let shape, _, _), .nullable(let shape): shape.named
        case .object(let fields):
            fields.reduce(into: [:]) { $0.merge($1.shape.named) { first, _ in first } }
        case .named(let name, let shape): shape.named.merging([name: shape]) { first, _ in first }
        }
    }
}

extension TextForm {
    var limits: [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if let format { members.append(JSONValue.Member("format", .string(format))) }
        if let pattern { members.append(JSONValue.Member("pattern", .string(pattern))) }
        members.append(JSONValue.Member("minLength", .number(shortest)))
        members.append(JSONValue.Member("maxLength", .number(longest)))
        return members
    }
}
