import Declarations

/// Whether more time was taken for an answer (art. 12(3)).
public enum TermExtension: Sendable, Hashable {
    /// The normal term.
    case none
    /// A letter told the person; it counts only when it left in time.
    case letter(ExtensionLetter)
    /// A letter is known to have left in time.
    case inTime
}

/// The letter that tells the person that the answer takes longer, and why.
public struct ExtensionLetter: Sendable, Hashable {
    /// The day on which it left.
    public var sentOn: CalendarDate

    /// A letter that left on a day.
    public init(sentOn: CalendarDate) { self.sentOn = sentOn }
}

/// An extension letter that does not count, and why.
public struct IgnoredExtension: Sendable, Hashable {
    /// The letter as it was given.
    public let letter: ExtensionLetter
    /// Why it does not count.
    public let why: Why

    /// Why an extension letter does not count.
    public enum Why: Sendable, Hashable {
        /// It left before the request came in.
        case beforeReceipt
        /// It left after the last day of the term that it should extend.
        case late(lastDay: CalendarDate)
    }
}
