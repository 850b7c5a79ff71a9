import Declarations

/// Whether the term of a request can be extended on a day (art. 12(3)).
public struct ExtensionDecision: Sendable, Hashable {
    /// The answer.
    public let verdict: Verdict
    /// The last day on which the letter can leave.
    public let letterBy: CalendarDate
    /// The day to have the letter out by: a working day.
    public let steerLetterTo: CalendarDate
    /// The last day for the answer once the letter has left in time.
    public let extendedLatest: CalendarDate

    /// Whether extending is possible, and if not why.
    public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
        /// A letter that leaves today counts.
        case possible
        /// It was extended already, and that can be done once.
        case alreadyExtended
        /// The term that it should extend is over.
        case late
        /// The day is before the request came in.
        case notReceivedYet
    }

    /// Decides for a due date as it stands, on a day.
    public init(for due: DueDate, on today: CalendarDate) {
        letterBy = due.extensionLetterBy
        extendedLatest = WorkingDays.rollForward(
            due.receipt.adding(months: due.parameters.extendedResponseMonths).adding(days: due.pausedDays))
        steerLetterTo =
            due.extended ? max(due.receipt, WorkingDays.rollBack(due.extensionLetterBy)) : due.steerTo
        if due.extended {
            verdict = .alreadyExtended
        } else if today < due.receipt {
            verdict = .notReceivedYet
        } else {
            verdict = today <= due.extensionLetterBy ? .possible : .late
        }
    }

    /// Whether a letter that leaves today counts.
    public var isPossible: Bool { verdict == .possible }

    /// The decision in a few sentences.
    public var explanation: Bilingual { TermTexts.extensionDecision(self) }
}
