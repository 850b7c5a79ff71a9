import Declarations
import Documents
import Rules

/// The organisation, and the ids that its declaration gives to things.
enum OrganisationEndpoints {
    static let organisation = Endpoint(
        id: "getOrganisation", method: .get, path: "/organisation", action: .readDeclaration,
        summary: "The organisation and the version of its declaration that is in force.",
        example: Endpoint.Example(),
        answer: .object([
            JSONShape.Field("id", .text(.id), "Its id, as in addresses."),
            JSONShape.Field("name", .text(.free(500)), "The name people know."),
            JSONShape.Field("version", .integer(0...1_000_000), "The version of the declaration in force."),
            JSONShape.Field("effective", .text(.date), "The day it took effect."),
            JSONShape.Field(
                "languages", .list(.choice(Language.allCases.map(\.rawValue)), max: 2),
                "The languages of its statement."),
        ]), hasTag: true
    ) { call in
        let declaration = call.declaration
        let body: JSONValue = [
            "id": .string(declaration.organisation.id.rawValue), "name": .string(declaration.organisation.name),
            "version": .number(declaration.statement.version),
            "effective": .string(declaration.statement.effective.description),
            "languages": JSONValue(texts: declaration.statement.languages.map(\.rawValue)),
        ]
        return Answer(body: body.text)
    }

    static let declaration = Endpoint(
        id: "getDeclaration", method: .get, path: "/declaration", action: .readDeclaration,
        summary: "The purposes, categories, kinds of people and records, and recipients that may be named.",
        example: Endpoint.Example(),
        answer: .object([
            JSONShape.Field("version", .integer(0...1_000_000), "The version in force."),
            JSONShape.Field("purposes", .list(purposeShape, max: 10_000), "Why data are used."),
            JSONShape.Field("data", .list(categoryShape, max: 10_000), "Categories of data."),
            JSONShape.Field("people", .list(kindShape, max: 10_000), "Kinds of people."),
            JSONShape.Field("records", .list(recordShape, max: 10_000), "Kinds of records."),
            JSONShape.Field("recipients", .list(recipientShape, max: 10_000), "Who receives data."),
            JSONShape.Field(
                "rights", .list(.choice(Right.allCases.map(\.rawValue)), max: 20), "Rights that can be asked for."),
        ]), hasTag: true
    ) { call in
        let declaration = call.declaration
        let body: JSONValue = [
            "version": .number(declaration.statement.version),
            "purposes": .array(
                declaration.purposes.map { purpose in
                    [
                        "id": .string(purpose.id.rawValue), "title": purpose.title.json,
                        "people": JSONValue(texts: purpose.people.map(\.rawValue)),
                        "data": JSONValue(texts: purpose.data.map(\.rawValue)),
                        "recipients": JSONValue(texts: purpose.recipients.map(\.rawValue)),
                        "per": JSONValue(purpose.per?.rawValue),
                        "allowed": .bool(call.token.scope.purposes.contains(purpose.id)),
                    ]
                }),
            "data": .array(
                declaration.data.map { category in
                    [
                        "id": .string(category.id.rawValue), "label": category.label.json,
                        "type": .string(category.type.rawValue), "identifies": .bool(category.identifies),
                        "blocked": .bool(category.blocked),
                    ]
                }),
            "people": .array(
                declaration.people.map { ["id": .string($0.id.rawValue), "label": $0.label.json] }),
            "records": .array(
                declaration.records.map { record in
                    [
                        "id": .string(record.id.rawValue), "people": JSONValue(texts: record.people.map(\.rawValue)),
                        "data": JSONValue(texts: record.data.map(\.rawValue)),
                        "events": JSONValue(texts: record.events),
                    ]
                }),
            "recipients": .array(
                declaration.recipients.map { recipient in
                    [
                        "id": .string(recipient.id.rawValue), "name": JSONValue(recipient.name),
                        "data": JSONValue(texts: recipient.data.map(\.rawValue)),
                    ]
                }),
            "rights": JSONValue(texts: declaration.rights.rights.compactMap { $0.right?.rawValue }),
        ]
        return Answer(body: body.text)
    }

    private static let purposeShape = JSONShape.named(
        "Purpose",
        .object([
            JSONShape.Field("id", .text(.anyID), "Its id, as in addresses."),
            JSONShape.Field("title", .bilingual, "What people read."),
            JSONShape.Field("people", .ids, "Kinds of people."), JSONShape.Field("data", .ids, "Categories."),
            JSONShape.Field("recipients", .ids, "Who may receive them."),
            JSONShape.Field("per", .nullable(.text(.anyID)), "The kind of record that each use is bound to."),
            JSONShape.Field("allowed", .boolean, "Whether this token is for it."),
        ]))
    private static let categoryShape = JSONShape.named(
        "Category",
        .object([
            JSONShape.Field("id", .text(.anyID), "Its id."), JSONShape.Field("label", .bilingual, "What people read."),
            JSONShape.Field(
                "type", .choice(DataCategory.ValueType.allCases.map(\.rawValue)), "What a value looks like."),
            JSONShape.Field("identifies", .boolean, "Whether people can be found by it."),
            JSONShape.Field("blocked", .boolean, "Whether it is never collected."),
        ]))
    private static let kindShape = JSONShape.named(
        "PersonKind",
        .object([
            JSONShape.Field("id", .text(.anyID), "Its id."), JSONShape.Field("label", .bilingual, "What people read."),
        ]))
    private static let recordShape = JSONShape.named(
        "RecordKind",
        .object([
            JSONShape.Field("id", .text(.anyID), "Its id."), JSONShape.Field("people", .ids, "Whose data it holds."),
            JSONShape.Field("data", .ids, "Categories."), JSONShape.Field("events", .ids, "What can happen to it."),
        ]))
    private static let recipientShape = JSONShape.named(
        "Recipient",
        .object([
            JSONShape.Field("id", .text(.anyID), "Its id."),
            JSONShape.Field("name", .nullable(.text(.free(500))), "Its name; null for a kind of recipient."),
            JSONShape.Field("data", .ids, "What it may receive."),
        ]))
}
