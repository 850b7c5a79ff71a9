import HTTPTypes

/// What can be wrong with a call before any rule of the domain was asked. The name is stable.
enum ProblemCode: String, Sendable, Hashable, CaseIterable {
    case notFound = "not-found"
    case methodNotAllowed = "method.not-allowed"
    case tokenMissing = "token.missing"
    case tokenRefused = "token.refused"
    case callsTooMany = "calls.too-many"
    case answerType = "answer.type"
    case bodyType = "body.type"
    case bodyTooLarge = "body.too-large"
    case bodyMissing = "body.missing"
    case jsonEncoding = "json.encoding"
    case jsonMalformed = "json.malformed"
    case jsonDuplicate = "json.duplicate-member"
    case jsonDepth = "json.too-deep"
    case bodyInvalid = "body.invalid"
    case memberUnknown = "member.unknown"
    case memberMissing = "member.missing"
    case memberType = "member.type"
    case memberForm = "member.form"
    case memberTooFew = "member.too-few"
    case memberTooMany = "member.too-many"
    case queryInvalid = "query.invalid"
    case keyMalformed = "idempotency.malformed-key"
    case preconditionMalformed = "precondition.malformed"
    case preconditionFailed = "precondition.failed"
    case preconditionMissing = "precondition.missing"
    case fault = "fault"

    /// The status of an answer with this code; codes of members stand inside `body.invalid`.
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .tokenMissing, .tokenRefused: .unauthorized
        case .callsTooMany: .tooManyRequests
        case .answerType: .notAcceptable
        case .bodyType: .unsupportedMediaType
        case .bodyTooLarge: .contentTooLarge
        case .bodyMissing, .jsonEncoding, .jsonMalformed, .jsonDuplicate, .jsonDepth, .bodyInvalid, .memberUnknown,
            .memberMissing, .memberType, .memberForm, .memberTooFew, .memberTooMany, .queryInvalid, .keyMalformed,
            .preconditionMalformed:
            .badRequest
        case .preconditionFailed: .preconditionFailed
        case .preconditionMissing: .preconditionRequired
        case .fault: .internalServerError
        }
    }
}
