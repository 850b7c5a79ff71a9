import Declarations

/// A time in which the term stands still because something was asked of the person first.
public struct Pause: Sendable, Hashable {
    /// What was asked.
    public var reason: Reason
    /// The day on which it was asked.
    public var askedOn: CalendarDate
    /// The day on which a sufficient answer came; nil while there is none.
    public var answeredOn: CalendarDate?

    /// What can be asked before a request is handled.
    public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
        /// Who is asking (art. 12(6)).
        case identity
        /// What exactly is asked for (recital 63).
        case clarification
    }

    /// A pause; without an answer it is still running.
    public init(reason: Reason = .identity, askedOn: CalendarDate, answeredOn: CalendarDate? = nil) {
        self.reason = reason
        self.askedOn = askedOn
        self.answeredOn = answeredOn
    }
}

/// A pause that does not stop the clock, and why.
public struct IgnoredPause: Sendable, Hashable {
    /// The pause as it was given.
    public let pause: Pause
    /// Why it is not counted.
    public let why: Why

    /// Why a pause is not counted.
    public enum Why: Sendable, Hashable {
        /// It was asked before the request came in.
        case beforeReceipt
        /// It was asked later than the last day on which asking still stops the clock.
        case askedLate(lastDay: CalendarDate)
        /// The answer is older than the question.
        case answeredBeforeAsked
        /// There is no answer yet, and it was not said up to which day to count.
        case noEnd
    }
}
