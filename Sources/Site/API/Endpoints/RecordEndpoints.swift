import Declarations
import Documents
import HTTPTypes
import Processing
import Proof
import Rules
import Vault

/// A record without what is in it, and what happens to it: an agreement ends, an invoice is issued.
enum RecordEndpoints {
    static let record = Endpoint(
        id: "getRecord", method: .get, path: "/for/{purpose}/people/{person}/records/{record}", action: .writeRecords,
        summary: "A record and what happened to it. No value is opened.",
        example: Endpoint.Example(parameters: ["purpose": "order"]), answer: shape, hasTag: true
    ) { call in
        let facts = try await call.office.record(
            try call.record(), of: try call.person(), for: call.purpose, by: call.actor)
        return try answer(facts, call)
    }

    static let event = Endpoint(
        id: "putRecordEvent", method: .put, path: "/for/{purpose}/people/{person}/records/{record}/events/{event}",
        action: .writeRecords,
        summary: "Notes what happened to a record, which may start the term after which it is erased.",
        body: .object([
            JSONShape.Field("on", .nullable(.text(.date)), "The day; null is begun and not finished.")
        ]),
        example: Endpoint.Example(
            parameters: ["purpose": "order", "event": "delivered"], body: #"{"on": "2026-03-09"}"#),
        answer: shape, hasTag: true, needsMatch: true
    ) { call in
        let date = call.body["on"]?.text.flatMap { CalendarDate($0) }
        do {
            let facts = try await call.office.note(
                try call.parameter("event"), on: date, of: try call.record(), person: try call.person(),
                for: call.purpose, expecting: call.expected, by: call.actor)
            return try answer(facts, call)
        } catch EventRefusal.changedMeanwhile { throw Problem(.preconditionFailed) }
    }

    private static let shape = JSONShape.named(
        "Record",
        .object([
            JSONShape.Field("record", .text(.random), "The id."), JSONShape.Field("person", .text(.random), "Whose."),
            JSONShape.Field("kind", .text(.anyID), "The kind of record."),
            JSONShape.Field("storedAt", .text(.moment), "When it was stored."),
            JSONShape.Field(
                "events", .map(keys: .id, .nullable(.text(.date)), max: 1_000),
                "What happened to it; null is begun and not finished."),
        ]))

    private static func answer(_ facts: RecordFacts, _ call: Call) throws -> Answer {
        let events = facts.events.sorted { $0.key < $1.key }.map { name, date in
            JSONValue.Member(name, JSONValue(date?.description))
        }
        let body: JSONValue = [
            "record": .string(try call.record().rawValue), "person": .string(try call.person().rawValue),
            "kind": .string(facts.kind.rawValue), "storedAt": .string(ProofJSON.timestamp(facts.createdAt)),
            "events": .object(events),
        ]
        return Answer(body: body.text, tag: facts.revision)
    }
}
