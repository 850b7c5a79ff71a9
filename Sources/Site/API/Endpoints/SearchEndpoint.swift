import Declarations
import Documents
import Processing
import Proof
import Rules

/// Finding people for a purpose; what is looked for never stands in an address.
enum SearchEndpoint {
    static let search = Endpoint(
        id: "searchPeople", method: .post, path: "/for/{purpose}/people/searches", action: .searchPeople,
        summary: "Finds people by an identifying value. Nothing of them is opened; the search is in the log.",
        body: .object([
            JSONShape.Field("category", .text(.id), "An identifying category."),
            JSONShape.Field("value", .text(.free(500)), "What to look for."),
        ]),
        example: Endpoint.Example(
            parameters: ["purpose": "account"], body: #"{"category": "email", "value": "sanne@example.org"}"#),
        answer: .object([
            JSONShape.Field("matches", .list(match, max: 1_000), "Who was found for this purpose.")
        ])
    ) { call in
        let matches = try await call.office.findMatches(
            by: DataCategory.ID(call.body["category"]?.text ?? ""), value: call.body["value"]?.text ?? "",
            for: call.purpose, by: call.actor)
        let body: JSONValue = ["matches": .array(matches.map(json))]
        return Answer(body: body.text)
    }

    private static let match = JSONShape.named(
        "Match",
        .object([
            JSONShape.Field("person", .text(.random), "The id to go on with."),
            JSONShape.Field(
                "case", .nullable(.text(.random)), "The record to name, where the purpose is bound to one."),
            JSONShape.Field("collectedAt", .nullable(.text(.moment)), "When the data of the case were collected."),
        ]))

    private static func json(_ match: PersonMatch) -> JSONValue {
        [
            "person": .string(match.person.rawValue), "case": JSONValue(match.caseRecord?.rawValue),
            "collectedAt": JSONValue(match.collectedAt.map(ProofJSON.timestamp)),
        ]
    }
}
