import Declarations

/// Something that is expected and belongs to the domain: a no with a reason and a way on.
///
/// Each chapter has its own enumeration. The code is stable, for machines; the message is for
/// people, in both languages, and says what to do. It never holds personal data.
public protocol Refusal: Error {
    /// Stable code, such as `purpose.unknown`.
    var code: String { get }
    /// What is refused, why, and what to do.
    var message: Bilingual { get }
    /// What kind of no it is; decides HTTP status and exit code.
    var category: RefusalCategory { get }
    /// The field of a form the message belongs to.
    var field: String? { get }
}

extension Refusal {
    /// Most refusals belong to no single field.
    public var field: String? { nil }
}

/// What kind of no a refusal is.
public enum RefusalCategory: Sendable, Hashable {
    /// The input cannot be accepted (422, exit 1).
    case invalid
    /// The actor may not (403, exit 4).
    case notAllowed
    /// There is nothing here that the actor may know of (404, exit 3).
    case notFound
    /// Something else came first (409, exit 5).
    case conflict
    /// Too many attempts (429, exit 4).
    case tooMany
    /// Something needed is not there now (503, exit 69).
    case unavailable
}

/// Something unexpected: a defect or a failing part. A person sees a reference, the operator the chain.
public struct Fault: Error, CustomStringConvertible {
    /// What was being done.
    public let context: String
    /// What went wrong underneath.
    public let underlying: (any Error)?

    /// A fault with its context; the context never repeats the underlying text.
    public init(_ context: String, underlying: (any Error)? = nil) {
        self.context = context
        self.underlying = underlying
    }

    /// The whole chain, for the operator's log.
    public var description: String {
        guard let underlying else { return context }
        return "\(context): \(underlying)"
    }
}
