import Declarations

/// When an answer is due, with everything the sum was made of.
public struct DueDate: Sendable, Hashable {
    /// The Dutch date on which the request came in.
    public let receipt: CalendarDate
    /// The term of the law before it is moved past days off.
    public let nominal: CalendarDate
    /// The last day the law allows.
    public let legalLatest: CalendarDate
    /// The last day that was promised, the earliest of several; nil without a promise, or after an extension.
    public let promiseDue: CalendarDate?
    /// The day that counts: the earlier of law and promise.
    public let binding: CalendarDate
    /// The day to work towards: the last working day on which no day off has to help.
    public let steerTo: CalendarDate
    /// Which of the two set the binding day.
    public let decidedBy: Decider
    /// Whether a valid extension is counted.
    public let extended: Bool
    /// The extension letter that is counted, when its date is known.
    public let extensionLetter: ExtensionLetter?
    /// An extension letter that is not counted.
    public let ignoredExtension: IgnoredExtension?
    /// The last day on which an extension letter can leave: the binding day without extension.
    public let extensionLetterBy: CalendarDate
    /// Days on which the clock stood still.
    public let pausedDays: Int
    /// The pauses behind `pausedDays`.
    public let countedPauses: [Pause]
    /// Pauses that were given and do not count.
    public let ignoredPauses: [IgnoredPause]
    /// The promise behind `promiseDue`; after an extension the promise that it replaced.
    public let promise: ResponsePromise?
    /// How many promises of an answer there were.
    public let promiseCount: Int
    /// The last day for a promised first contact; nil when none was promised, or after an extension.
    public let contactDue: CalendarDate?
    /// The promise behind `contactDue`.
    public let contactPromise: ResponsePromise?
    /// The numbers of the law that were used.
    public let parameters: LegalParameters

    /// Which of law and promise is executed: the one that gives the person the answer earlier.
    public enum Decider: String, Sendable, Hashable, CaseIterable, Codable {
        /// The law; there is no promise, or it is later.
        case law
        /// The promise; it is earlier than the law.
        case promise
        /// Both end on the same day.
        case both
    }

    /// The sum in words that a person can follow, with the outcome and the day to work towards.
    public var explanation: Bilingual { TermTexts.explanation(of: self) }

    /// The sum in words for the person who asked: without the day staff work towards.
    public var explanationForPerson: Bilingual { TermTexts.explanation(of: self, forStaff: false) }
}
