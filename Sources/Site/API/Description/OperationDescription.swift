import Documents
import HTTPTypes
import Rules

/// One operation of the OpenAPI document.
struct OperationDescription {
    let endpoint: Endpoint

    var json: JSONValue {
        var members = [
            JSONValue.Member("operationId", .string(endpoint.id)),
            JSONValue.Member("summary", .string(endpoint.summary)),
            JSONValue.Member("description", .string("A token must allow `\(endpoint.action.rawValue)`.")),
            JSONValue.Member("parameters", .array(parameters)),
        ]
        if let body = endpoint.body {
            var media = [JSONValue.Member("schema", body.schema)]
            if let example = endpoint.example?.body.flatMap(Self.value) {
                media.append(JSONValue.Member("example", example))
            }
            members.append(
                JSONValue.Member(
                    "requestBody",
                    ["required": .bool(true), "content": ["application/json": .object(media)]]))
        }
        members.append(JSONValue.Member("responses", .object(responses)))
        return .object(members)
    }

    private var parameters: [JSONValue] {
        var all = [parameter("organisation", in: "path", .text(.id), "The organisation.", example: "luxigo")]
        for (name, form) in endpoint.parameters {
            all.append(
                parameter(
                    name, in: "path", .text(form), "From the address.", example: endpoint.example?.parameters[name]))
        }
        for field in endpoint.query + (endpoint.canValidate ? [Endpoint.validation] : []) {
            all.append(parameter(field.name, in: "query", field.shape, field.description))
        }
        if endpoint.isCreating {
            all.append(
                parameter(
                    "Idempotency-Key", in: "header", nil,
                    "The same key with the same body gives the same answer for 24 hours, and is done once."))
        }
        if endpoint.needsMatch {
            all.append(
                parameter("If-Match", in: "header", nil, "The ETag of what was read.", required: true, example: "*"))
        }
        return all
    }

    private func parameter(
        _ name: String, in place: String, _ shape: JSONShape?, _ description: String, required: Bool = false,
        example: String? = nil
    ) -> JSONValue {
        let key: JSONValue =
            name == "If-Match"
            ? ["type": "string", "maxLength": .number(1_000), "pattern": "^(\\*|\"[!#-~]+\")$"]
            : [
                "type": "string", "minLength": .number(16), "maxLength": .number(255), "pattern": "^[!-~]+$",
            ]
        var members = [
            JSONValue.Member("name", .string(name)), JSONValue.Member("in", .string(place)),
            JSONValue.Member("required", .bool(required || place == "path")),
            JSONValue.Member("description", .string(description)),
            JSONValue.Member("schema", shape?.schema ?? key),
        ]
        if let example { members.append(JSONValue.Member("example", .string(example))) }
        return .object(members)
    }

    private var responses: [JSONValue.Member] {
        var all = [JSONValue.Member(String(endpoint.success.code), response("Done.", endpoint.answer.schema))]
        if endpoint.canValidate {
            all.insert(
                JSONValue.Member("200", response("The answer to `?validate`.", JSONShape.examination.schema)), at: 0)
        }
        if endpoint.hasTag, endpoint.method == .get {
            all.append(JSONValue.Member("304", ["description": "Nothing changed since the ETag of If-None-Match."]))
        }
        return all
            + problems.map { status in
                JSONValue.Member(
                    String(status),
                    [
                        "description": .string(ProblemTexts.title(status).en),
                        "content": ["application/problem+json": ["schema": JSONShape.problem.schema]],
                    ])
            }
    }

    private func response(_ description: String, _ schema: JSONValue) -> JSONValue {
        var members = [JSONValue.Member("description", .string(description))]
        var headers: [JSONValue.Member] = []
        let names: [(String, Bool)] = [
            ("ETag", endpoint.hasTag), ("Link", endpoint.query.contains { $0.name == "cursor" }),
            ("Location", endpoint.success == .created && schema == endpoint.answer.schema),
            ("Idempotency-Replayed", endpoint.isCreating && schema == endpoint.answer.schema),
        ]
        for (name, isGiven) in names where isGiven {
            headers.append(JSONValue.Member(name, ["schema": ["type": "string"]]))
        }
        if !headers.isEmpty { members.append(JSONValue.Member("headers", .object(headers))) }
        members.append(JSONValue.Member("content", ["application/json": ["schema": schema]]))
        return .object(members)
    }

    /// The statuses with which it can say no.
    var problems: [Int] {
        var all: Set<Int> = [400, 401, 403, 404, 405, 406, 429, 500, 503]
        if endpoint.body != nil { all.formUnion([413, 415, 422]) }
        if endpoint.action.needsPurpose { all.insert(422) }
        if endpoint.isCreating { all.insert(409) }
        if endpoint.needsMatch { all.formUnion([412, 428]) }
        return all.sorted()
    }

    /// A text of JSON as a value.
    private static func value(_ text: String) -> JSONValue? { (try? JSONParser.read(Array(text.utf8)))?.value }
}

extension JSONInput {
    /// The same, to be written.
    var value: JSONValue {
        switch self {
        case .object(let members): .object(members.map { JSONValue.Member($0.name, $0.value.value) })
        case .array(let values): .array(values.map(\.value))
        case .string(let text): .string(text)
        case .number(let digits): Int(digits).map { .number($0) } ?? .string(digits)
        case .bool(let flag): .bool(flag)
        case .null: .null
        }
    }
}
