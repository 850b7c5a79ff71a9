import Declarations

/// How a duty stands on a day: what shows it, and until when.
public struct EvidenceStanding: Sendable, Hashable, Identifiable {
    /// What must be shown.
    public let duty: EvidenceDuty
    /// The evidence that counts longest; nil when there is none.
    public let item: EvidenceItem?
    /// The last day it counts, or on which it may still be shown; nil is for ever, or never shown and no day set.
    public let lapsesOn: CalendarDate?
    /// How it stands.
    public let state: State

    /// Which duty.
    public var id: EvidenceDuty.ID { duty.id }

    /// How a duty stands.
    public enum State: Sendable, Hashable {
        /// Never shown, or all of it withdrawn.
        case missing
        /// Shown, and the data protection officer has not agreed yet.
        case awaitingOfficer
        /// An agreement that lacks these elements.
        case lacking([AgreementElement])
        /// Shown and in time.
        case shown
        /// Shown, and it lapses within the warning time.
        case lapsing
        /// What was shown counts no more.
        case lapsed
    }

    /// What it means for the promise.
    public var verdict: Verdict {
        switch state {
        case .missing, .awaitingOfficer: .unproven
        case .shown: .kept
        case .lapsing: .atRisk
        case .lapsed, .lacking: .broken
        }
    }

    /// The standing of a duty on a day, from everything that was recorded.
    ///
    /// What is complete and still counts goes before what lacks something: a renewal that waits for the officer does
    /// not take away what was agreed to before.
    public init(_ duty: EvidenceDuty, items: [EvidenceItem], today: CalendarDate) {
        let given = items.filter { $0.duty == duty.id && $0.withdrawal == nil && $0.givenOn <= today }
        let complete = given.filter { item in
            duty.lapses(item).map { $0 >= today } ?? true && Self.lacking(item, for: duty).isEmpty
                && (!duty.needsOfficer || item.officerOn != nil)
        }
        let counting = complete.isEmpty ? given : complete
        let longest = counting.max { one, other in
            let (first, second) = (duty.lapses(one), duty.lapses(other))
            guard first != second else { return (one.givenOn, one.recordedAt) < (other.givenOn, other.recordedAt) }
            guard let first else { return false }
            return second.map { first < $0 } ?? true
        }
        self.duty = duty
        item = longest
        lapsesOn = longest.map(duty.lapses) ?? duty.firstDay
        state = Self.state(of: duty, item: longest, lapsesOn: lapsesOn, today: today)
    }

    private static func lacking(_ item: EvidenceItem, for duty: EvidenceDuty) -> [AgreementElement] {
        duty.wantedElements.filter { !item.elements.contains($0) }
    }

    private static func state(
        of duty: EvidenceDuty, item: EvidenceItem?, lapsesOn: CalendarDate?, today: CalendarDate
    ) -> State {
        if let lapsesOn, lapsesOn < today { return .lapsed }
        guard let item else { return .missing }
        let lacking = lacking(item, for: duty)
        if !lacking.isEmpty { return .lacking(lacking) }
        if duty.needsOfficer, item.officerOn == nil { return .awaitingOfficer }
        if let lapsesOn, lapsesOn.adding(days: -EvidenceDuty.warningDays) <= today { return .lapsing }
        return .shown
    }
}
