import Declarations
import Documents
import Processing
import Proof
import Rules
import Vault

/// What one purpose may see of a person.
enum PersonEndpoint {
    static let person = Endpoint(
        id: "getPerson", method: .get, path: "/for/{purpose}/people/{person}", action: .readPeople,
        summary: "Opens what the purpose may see of a person; that is in the log.",
        query: [
            Endpoint.QueryField(
                name: "case", shape: .text(.random), description: "The record, where the purpose is bound to one.")
        ],
        example: Endpoint.Example(parameters: ["purpose": "account"]),
        answer: .object([
            JSONShape.Field("person", .text(.random), "The id."),
            JSONShape.Field("purpose", .text(.anyID), "The purpose."),
            JSONShape.Field("values", .list(value, max: 100_000), "What the purpose may see."),
        ]), hasTag: true
    ) { call in
        let view = try await call.office.person(
            try call.person(), for: call.purpose, case: call.query["case"].map { HeldRecord.ID($0) }, by: call.actor)
        let body: JSONValue = [
            "person": .string(view.person.rawValue), "purpose": .string(call.purpose.rawValue),
            "values": .array(view.values.map(json)),
        ]
        return Answer(body: body.text)
    }

    private static let value = JSONShape.named(
        "Value",
        .object([
            JSONShape.Field("category", .text(.anyID), "The category."),
            JSONShape.Field("value", .text(.free(20_000)), "What it says."),
            JSONShape.Field("record", .text(.random), "The record it is in."),
            JSONShape.Field("kind", .text(.anyID), "The kind of record."),
            JSONShape.Field("as", .text(.anyID), "The kind of person it was collected from."),
            JSONShape.Field("collectedAt", .text(.moment), "When it was collected."),
            JSONShape.Field("source", .text(.free(100)), "Where it came from."),
            JSONShape.Field("keptUntil", .nullable(.text(.date)), "The last day it is kept; null while that is open."),
        ]))

    private static func json(_ value: OpenedValue) -> JSONValue {
        let stored = value.stored
        return [
            "category": .string(stored.field.rawValue), "value": .string(value.text),
            "record": .string(stored.record.rawValue), "kind": .string(stored.kind.rawValue),
            "as": .string(stored.collection.capacity.rawValue),
            "collectedAt": .string(ProofJSON.timestamp(stored.collection.collectedAt)),
            "source": .string(stored.collection.source), "keptUntil": JSONValue(value.decision.keepUntil?.description),
        ]
    }
}
