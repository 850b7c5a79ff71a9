import Declarations
import Documents
import HTTPTypes
import Processing
import Rules

/// Submitting a request for someone who asked in another way: by telephone, at the counter, in another system.
enum SubmitEndpoint {
    static let submit = Endpoint(
        id: "submitRequest", method: .post, path: "/requests", action: .writeRequests,
        summary: "Submits a request for someone. They get a mail to confirm, as if they had asked themselves.",
        body: .object([
            JSONShape.Field("right", .choice(Right.allCases.map(\.rawValue)), "Which right."),
            JSONShape.Field("email", .text(.free(400)), "The address at which the organisation knows them."),
            JSONShape.Field("words", .text(.free(20_000)), required: false, "What exactly they ask."),
            JSONShape.Field("as", .text(.id), required: false, "As which kind of person."),
            JSONShape.Field(
                "channel", .choice(Channel.allCases.map(\.rawValue)), required: false,
                "How they asked; phone unless given."),
            JSONShape.Field(
                "receivedOn", .text(.date), required: false,
                "The day it reached you; today unless given, and a year ago at most."),
            JSONShape.Field(
                "language", .choice(Language.allCases.map(\.rawValue)), required: false,
                "Their language; nl unless given."),
        ]),
        example: Endpoint.Example(body: #"{"right": "access", "email": "sanne@example.org", "channel": "phone"}"#),
        success: .created,
        answer: .object([
            JSONShape.Field("reference", .text(.reference), "The number to use when talking about it."),
            JSONShape.Field("due", .text(.date), "The last day to answer."),
            JSONShape.Field("explanation", .bilingual, "How that day was computed."),
        ]), canValidate: true
    ) { call in
        let body = call.body
        var draft = RequestDraft(right: body["right"]?.text.flatMap { Right(rawValue: $0) } ?? .access)
        draft.email = body["email"]?.text
        draft.words = body["words"]?.text
        draft.capacity = body["as"]?.text.map { PersonKind.ID($0) }
        let examination = call.office.examine(draft)
        if call.isValidating { return try await call.examined(examination) }
        guard examination.isFine else {
            throw ExaminationRefusal(examination: examination, purpose: BuiltIn.rights)
        }
        let received = try await call.office.submit(
            draft, language: body["language"]?.text.flatMap { Language(rawValue: $0) } ?? .nl,
            channel: body["channel"]?.text.flatMap { Channel(rawValue: $0) } ?? .phone, network: nil,
            receivedOn: body["receivedOn"]?.text.flatMap { CalendarDate($0) }, by: call.actor)
        let answer: JSONValue = [
            "reference": .string(received.reference), "due": .string(received.due.binding.description),
            "explanation": received.due.explanation.json,
        ]
        return Answer(
            status: .created, body: answer.text, location: "\(call.base)/requests/\(received.reference)")
    }
}
