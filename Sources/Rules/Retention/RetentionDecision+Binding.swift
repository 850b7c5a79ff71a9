import Declarations

extension RetentionDecision {
    /// What ties a value to a purpose or a legal duty, or caps how long purposes may keep it.
    public struct Binding: Sendable, Hashable {
        /// Follows a purpose, is a legal minimum, or a maximum over purposes.
        public var kind: RetentionRule.Kind
        /// The purpose it serves; nil for a maximum, which serves none.
        public var purpose: Purpose.ID?
        /// What it is called where the decision is explained: the title of the purpose, or the legal duty.
        public var title: Bilingual
        /// Events that must all have happened; the latest counts.
        public var after: [EventReference]
        /// Events that count only when they began: one that still runs keeps the value.
        public var andIfOpened: [EventReference]
        /// How long after the latest event.
        public var keep: Period
        /// The book year whose end counts instead of the event; nil when the event itself counts.
        public var bookYear: BookYear?
        /// What the rule wants at the end.
        public var action: RetentionRule.Action
        /// An early end, such as a withdrawn consent.
        public var ending: Ending?
        /// The version of the declaration whose rule it follows; nil where that is not known.
        public var version: Int?

        /// A binding from its parts.
        public init(
            kind: RetentionRule.Kind, purpose: Purpose.ID?, title: Bilingual, after: [EventReference],
            andIfOpened: [EventReference] = [], keep: Period, bookYear: BookYear? = nil,
            action: RetentionRule.Action = .erase, ending: Ending? = nil
        ) {
            self.kind = kind
            self.purpose = purpose
            self.title = title
            self.after = after
            self.andIfOpened = andIfOpened
            self.keep = keep
            self.bookYear = bookYear
            self.action = action
            self.ending = ending
        }

        /// A binding that follows a declared rule; the book year is used only where the rule counts from its end.
        public init(
            rule: RetentionRule, purpose: Purpose.ID?, title: Bilingual, bookYear: BookYear,
            ending: Ending? = nil
        ) {
            self.init(
                kind: rule.kind, purpose: purpose, title: title, after: rule.after, andIfOpened: rule.andIfOpened,
                keep: rule.keep, bookYear: rule.from == .endOfBookYear ? bookYear : nil, action: rule.then,
                ending: ending)
        }
    }

    /// The early end of a purpose binding; reading stops at once, and the value may go after that day.
    public struct Ending: Sendable, Hashable {
        /// The day of the decision.
        public var on: CalendarDate
        /// What ended it.
        public var reason: Reason

        /// What ends a binding before its time.
        public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
            /// Consent was withdrawn (art. 7(3)).
            case consentWithdrawn = "consent-withdrawn"
            /// An objection was upheld (art. 21).
            case objectionUpheld = "objection-upheld"
            /// Erasure was granted (art. 17); what goes for this reason is erased, never anonymised.
            case erasureGranted = "erasure-granted"
            /// A new version of the statement dropped the purpose.
            case purposeRemoved = "purpose-removed"
        }

        /// An early end.
        public init(on date: CalendarDate, reason: Reason) {
            on = date
            self.reason = reason
        }
    }

    /// How far an event has come; an event that is not listed has not begun.
    public enum EventState: Sendable, Hashable {
        /// It began and is not over, such as an open complaint.
        case running
        /// It happened, or was over, on this day.
        case happened(on: CalendarDate)
    }
}
