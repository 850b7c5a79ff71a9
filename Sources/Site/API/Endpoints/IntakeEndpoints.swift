import Declarations
import Documents
import HTTPTypes
import Processing
import Rules

/// Bringing data in: a new person with a first record, or a further record of someone who is known.
enum IntakeEndpoints {
    static let people = Endpoint(
        id: "addPerson", method: .post, path: "/for/{purpose}/people", action: .writePeople,
        summary: "Adds a person with a first record. What is not declared is refused, with the line to add.",
        body: intake,
        example: Endpoint.Example(
            parameters: ["purpose": "account"],
            body: """
                {"as": "customer", "record": {"kind": "profile", "values": {"name": "Sanne de Wit", \
                "email": "sanne@example.org"}}}
                """),
        success: .created, answer: added, canValidate: true
    ) { call in try await store(call, with: nil) }

    static let records = Endpoint(
        id: "addRecord", method: .post, path: "/for/{purpose}/people/{person}/records", action: .writeRecords,
        summary: "Adds a record to a person who is known: the next order of a customer.",
        body: intake,
        example: Endpoint.Example(
            parameters: ["purpose": "order"],
            body: """
                {"as": "customer", "record": {"kind": "order", "values": {"name": "Sanne de Wit", \
                "order-details": "Een houten bord"}, "events": {"placed": "2026-03-05"}}}
                """),
        success: .created, answer: added, canValidate: true
    ) { call in try await store(call, with: try call.person()) }

    private static let intake = JSONShape.named(
        "Intake",
        .object([
            JSONShape.Field("as", .text(.id), "The kind of person, as declared."),
            JSONShape.Field(
                "channel", .choice(Channel.allCases.map(\.rawValue)), required: false,
                "How the data came; web unless given."),
            JSONShape.Field(
                "language", .choice(Language.allCases.map(\.rawValue)), required: false,
                "The person's language; nl unless given."),
            JSONShape.Field(
                "record",
                .object([
                    JSONShape.Field("kind", .text(.id), "The kind of record, as declared."),
                    JSONShape.Field(
                        "values", .map(keys: .id, .text(.free(20_000)), min: 1, max: 100), "Values by category."),
                    JSONShape.Field(
                        "events", .map(keys: .id, .nullable(.text(.date)), max: 50), required: false,
                        "What happened to it already, and when; null is begun and not finished."),
                    JSONShape.Field("source", .text(.id), required: false, "A declared source, when not the person."),
                ]), "What is kept together."),
        ]))

    private static let added = JSONShape.object([
        JSONShape.Field("person", .text(.random), "The id of the person."),
        JSONShape.Field("record", .text(.random), "The id of the record."),
    ])

    private static func store(_ call: Call, with known: Person.ID?) async throws -> Answer {
        let intake = intake(of: call)
        if call.isValidating {
            if let known { try await call.office.checkKnown(known, for: call.purpose, by: call.actor) }
            let waiting = try await call.office.waitingPurposes()
            return try await call.examined(call.office.examine(intake, by: call.actor, waiting: waiting))
        }
        let stored = try await call.office.takeIn(intake, with: known, by: call.actor)
        let path = "\(call.base)/for/\(call.purpose)/people/\(stored.person)"
        let body: JSONValue = ["person": .string(stored.person.rawValue), "record": .string(stored.record.rawValue)]
        return Answer(
            status: .created, body: body.text,
            location: known == nil ? path : "\(path)/records/\(stored.record)")
    }

    private static func intake(of call: Call) -> PurposeIntake {
        let body = call.body
        let record = body["record"] ?? .null
        var values: [DataCategory.ID: String] = [:]
        for member in record["values"]?.members ?? [] { values[DataCategory.ID(member.name)] = member.value.text }
        var events: [String: CalendarDate?] = [:]
        for member in record["events"]?.members ?? [] {
            events[member.name] = .some(member.value.text.flatMap { CalendarDate($0) })
        }
        return PurposeIntake(
            purpose: call.purpose, capacity: PersonKind.ID(body["as"]?.text ?? ""),
            record: NewRecord(
                kind: RecordKind.ID(record["kind"]?.text ?? ""), values: values, events: events,
                source: record["source"]?.text),
            channel: body["channel"]?.text.flatMap { Channel(rawValue: $0) } ?? .web,
            language: body["language"]?.text.flatMap { Language(rawValue: $0) } ?? .nl)
    }
}
