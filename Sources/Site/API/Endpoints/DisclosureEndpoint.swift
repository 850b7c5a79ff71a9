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
            JSONShape.Field("categories", .list(.text(.id), min: 1, max: 100), "Which categories."),
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
        let examination = call.office.examine(categories, to: recipient, for: call.purpose)
        if call.isValidating { return try await call.examined(examination) }
        let record = HeldRecord.ID(call.body["record"]?.text ?? "")
        let sent: [DataCategory.ID: String]
        do {
            sent = try await call.office.disclose(
                Set(categories), of: record, person: Person.ID(call.body["person"]?.text ?? ""), to: recipient,
                for: call.purpose, by: call.actor)
        } catch let refusal as any Refusal {
            // What the declaration does not allow is told in full, with the lines to add.
            guard examination.isFine else {
                throw ExaminationRefusal(examination: examination, purpose: call.purpose)
            }
            throw refusal
        }
        let body: JSONValue = [
            "recipient": .string(recipient.rawValue), "record": .string(record.rawValue),
            "categories": JSONValue(texts: sent.keys.map(\.rawValue).sorted()),
        ]
        return Answer(status: .created, body: body.text)
    }
}
