import Declarations
import Documents
import Processing
import Proof
import Rules
import Vault

extension JSONShape {
    /// A request, and nothing of what the person wrote.
    static let request = JSONShape.named(
        "Request",
        .object([
            Field("reference", .text(.reference), "The number to use when talking about it."),
            Field("right", .choice(Right.allCases.map(\.rawValue)), "Which right."),
            Field("state", .choice(RequestState.allCases.map(\.rawValue)), "How far it is."),
            Field("channel", .choice(Channel.allCases.map(\.rawValue)), "How it came in."),
            Field("language", .choice(Language.allCases.map(\.rawValue)), "The person's language."),
            Field("receivedOn", .text(.date), "The day it came in."),
            Field("due", .text(.date), "The last day to answer."),
            Field("explanation", bilingual, "How that day was computed."),
            Field("answeredOn", .nullable(.text(.date)), "The day the answer was sent."),
            Field(
                "outcome", .nullable(.choice(RequestOutcome.allCases.map(\.rawValue))), "What came of it."),
        ]))
}

extension RequestOverview {
    var json: JSONValue {
        [
            "reference": .string(request.reference), "right": .string(request.kind.rawValue),
            "state": .string(request.state.rawValue), "channel": .string(request.channel.rawValue),
            "language": .string(request.language.rawValue), "receivedOn": .string(request.receivedOn.description),
            "due": .string(due.binding.description), "explanation": due.explanation.json,
            "answeredOn": JSONValue(request.answeredOn?.description), "outcome": JSONValue(request.outcome?.rawValue),
        ]
    }
}
