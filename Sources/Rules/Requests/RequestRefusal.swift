import Declarations

/// Why something about a request is refused.
public enum RequestRefusal: Refusal, Hashable {
    /// The organisation's statement does not offer this right by this way.
    case rightNotOffered
    /// There is no such request that the actor may know of.
    case unknown
    /// Somebody else changed it a moment ago.
    case changedMeanwhile
    /// The answer was already sent.
    case alreadyAnswered
    /// Identity is not established yet.
    case identityMissing
    /// The link was used, is too old, or was never made: it is not told which.
    case linkDead
    /// The download has ended.
    case downloadEnded
    /// Too many attempts in a short time.
    case tooMany
    /// Some answers of the form are missing.
    case incomplete
    /// A right that is answered with data cannot be granted by letter, and another not with data.
    case otherAnswer
    /// Not every other system was searched, so the answer is not complete.
    case systemsNotSearched
    /// What is held changed since the answer was looked at.
    case answerChanged
    /// No address is known long enough to send a copy to, as the statement promises.
    case destinationUnknown
    /// The day of receipt lies in the future, or too long ago.
    case receiptImpossible

    /// Months back that a day of receipt may lie; longer ago is a slip of the pen.
    public static let receiptMonths = 12

    /// Stable code.
    public var code: String {
        switch self {
        case .rightNotOffered: "request.right-not-offered"
        case .unknown: "request.unknown"
        case .changedMeanwhile: "request.changed-meanwhile"
        case .alreadyAnswered: "request.already-answered"
        case .identityMissing: "request.identity-missing"
        case .linkDead: "request.link-dead"
        case .downloadEnded: "request.download-ended"
        case .tooMany: "request.too-many"
        case .incomplete: "request.incomplete"
        case .otherAnswer: "request.other-answer"
        case .systemsNotSearched: "request.systems-not-searched"
        case .answerChanged: "request.answer-changed"
        case .destinationUnknown: "request.destination-unknown"
        case .receiptImpossible: "request.receipt-impossible"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .rightNotOffered, .unknown, .linkDead, .downloadEnded: .notFound
        case .changedMeanwhile, .alreadyAnswered, .answerChanged: .conflict
        case .identityMissing, .incomplete, .otherAnswer, .systemsNotSearched, .destinationUnknown, .receiptImpossible:
            .invalid
        case .tooMany: .tooMany
        }
    }
}
