import Declarations

/// What must happen with a value on a day, and why.
///
/// A value lives until its last binding ends, and may be read only for purposes whose own binding is live.
public struct RetentionDecision: Sendable, Hashable {
    /// The day decided on.
    public let today: CalendarDate
    /// What must happen.
    public let outcome: Outcome
    /// The last day on which the value is kept; nil while that is open, or when nothing binds the value.
    public let keepUntil: CalendarDate?
    /// How each binding stands, in the order given; maximums are not listed, they show in what they cap.
    public let standings: [Standing]
    /// What will happen, or happens, once the value is no longer kept.
    public let action: RetentionRule.Action
    /// What prevents erasure, in the order given.
    public let holds: [Hold]

    /// What must happen with a value.
    public enum Outcome: Sendable, Hashable {
        /// Kept; the end is not known yet.
        case keepOpen
        /// Kept until a known day.
        case keep
        /// Erase now.
        case erase
        /// Make anonymous now.
        case anonymise
        /// The time is over, but this prevents erasure.
        case blocked(by: [Hold])
    }

    /// What prevents erasure of data whose time is over.
    public enum Hold: String, Sendable, Hashable, CaseIterable, Codable {
        /// Needed for a legal claim (art. 17(3)(e)).
        case legalClaim = "legal-claim"
        /// Restricted: stored and nothing else (art. 18(2)).
        case restriction
        /// A request of the person about these data is being handled.
        case openRequest = "open-request"
        /// An authority ordered to preserve them.
        case order
    }

    /// The purposes for which the value may be read on this day.
    public var readableFor: [Purpose.ID] {
        standings.filter { $0.state == .live }.compactMap(\.binding.purpose)
    }

    /// Whether only a legal duty still keeps the value, so that it is out of reach for daily work.
    public var isOnlyLegalDuty: Bool {
        let current = standings.filter { $0.state == .live || $0.state == .restricted }
        return !current.isEmpty && current.allSatisfy { $0.binding.kind == .minimum }
    }

    /// Days that erasing or anonymising is late: 0 on the day after the last day, when it is due, and before.
    public var daysLate: Int {
        switch outcome {
        case .erase, .anonymise: max(0, (keepUntil?.days(until: today) ?? 0) - 1)
        case .keepOpen, .keep, .blocked: 0
        }
    }

    /// After this many days late the promise to erase is broken, not merely at risk.
    public static let brokenAfterDaysLate = 30

    /// Until when the value is kept and what happens then, without the reasons.
    public var summary: Bilingual { RetentionDecisionTexts(eventNames: [:]).outcome(of: self) }

    /// Why the value is still kept and until when, or why it goes.
    public var explanation: Bilingual { explanation(eventNames: [:]) }

    /// The same, with the events that start periods called by their names, such as *het einde van de overeenkomst*.
    public func explanation(eventNames: [EventReference: Bilingual]) -> Bilingual {
        RetentionDecisionTexts(eventNames: eventNames).explanation(of: self)
    }
}
