import Declarations
import Documents
import HTTPTypes
import Processing
import Rules

/// Passing data on to a declared recipient, so that a later correction can follow them.
enum DisclosureEndpoint {
    static let disclosures = Endpoint(
        id: "addDisclosure", method: .post, path: "/for/{purpose}/disclosures", action: .writeDisclosures,
        summary: "Passes data of one record on to a declared recipient, and remembers what went.",
        body: .object([
            JSONShape.Field("person", .text(.random), "Whose data."),
            JSONShape.Field("record", .text(.random), "Which record."),
            JSONShape.Field("recipient", .text(.id), "Who receives them, as declared."),
            JSONShape.Field("categories", .list(.text(.id), max: 100), "Which categories."),
        ]),
        example: Endpoint.Example(
            parameters: ["purpose": "deliver"],
            body: #"{"person": "{person}", "record": "{record}", "recipient": "sendcloud", "categories": ["name"]}"#),
        success: .created,
        answer: .object([
            JSONShape.Field("recipient", .text(.anyID), "Who received them."),
            JSONShape.Field("record", .text(.random), "From which record."),
            JSONShape.Field("categories", .ids, "What went; what the record does not hold is left out."),
        ]), canValidate: true
    ) { call in
        let recipient = Recipient.ID(call.body["recipient"]?.text ?? "")
        let categories = (call.body["categories"]?.values ?? []).compactMap(\.text).map { DataCategory.ID($0) }
        if call.isValidating {
            return try await call.examined(call.office.examine(categories, to: recipient, for: call.purpose))
        }
        let record = HeldRecord.ID(call.body["record"]?.text ?? "")
        let sent = try await call.office.disclose(
            Set(categories), of: record, person: Person.ID(call.body["person"]?.text ?? ""), to: recipient,
            for: call.purpose, by: call.actor)
        let body: JSONValue = [
            "recipient": .string(recipient.rawValue), "record": .string(record.rawValue),
            "categories": JSONValue(texts: sent.keys.map(\.rawValue).sorted()),
        ]
        return Answer(status: .created, body: body.text)
    }
}
