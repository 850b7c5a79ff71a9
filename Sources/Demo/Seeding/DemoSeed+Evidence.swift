import Declarations
import Processing
import Rules

extension DemoSeed {
    /// Records every weighing at the beginning: nothing may be collected for a purpose before (art. 6(1)(f)).
    func weigh(by contact: DemoAccount) async throws {
        clock.hold(at: begun)
        for duty in try await office.standings().map(\.duty) where duty.id.kind == .assessment {
            try await record(duty, on: AmsterdamTime.date(of: begun), by: contact)
        }
    }

    /// Records what people show of the last year: most of it, so that what is missing, ends soon or has ended stands
    /// out.
    mutating func showEvidence(by contact: DemoAccount, now: Instant) async throws {
        var isFirstOfStaff = true
        for duty in try await office.standings().map(\.duty) {
            let days: Int
            switch duty.id.kind {
            case .attestation:
                guard let story = attestationStory(duty, isFirstOfStaff: &isFirstOfStaff) else { continue }
                days = story
            case .measure: days = dice.number(20...200)
            case .assessment: days = dice.number(30...250)
            case .agreement: days = dice.number(40...300)
            }
            // A day of the week in which the organisation was there already.
            let givenOn = max(AmsterdamTime.date(of: begun), today.adding(days: -days))
            clock.hold(at: min(now, AmsterdamTime.instant(on: givenOn, hour: 11, minute: 0)))
            try await record(duty, on: givenOn, by: contact)
        }
    }

    /// How many days ago an attestation was given; nil when it was not.
    private func attestationStory(_ duty: EvidenceDuty, isFirstOfStaff: inout Bool) -> Int? {
        switch duty.id.element {
        // One ends within the month, so that a reminder goes out.
        case "confidentiality":
            defer { isFirstOfStaff = false }
            return isFirstOfStaff ? 345 : 120
        case "antagonist-mailbox": return 400
        case "orders-objection", "satisfied", "audit": return nil
        default: return 90
        }
    }

    private func record(_ duty: EvidenceDuty, on date: CalendarDate, by contact: DemoAccount) async throws {
        var evidence = NewEvidence(of: duty.id, givenOn: date)
        evidence.reference = duty.shownBy ?? "Map Privacy, blad \(duty.id.element)"
        evidence.elements = duty.wantedElements
        if duty.needsOfficer { evidence.officerOn = date }
        try await office.recordEvidence(evidence, by: contact.actor)
    }
}
