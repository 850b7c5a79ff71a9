import Declarations
import Rules
import Vault

/// Makes every offered request as somebody nobody knows, by every channel, and looks whether it got a date.
enum RequestIntakeTest: SelfTest {
    static let mechanism = Mechanism.requestIntake

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let rights = rehearsal.declaration.rights.rights.compactMap(\.right)
        guard !rights.isEmpty else { throw NothingToTry() }
        let office = rehearsal.office
        let today = office.environment.today
        var references: Set<String> = []
        for (number, right) in rights.enumerated() {
            for channel in channels(of: right, in: rehearsal.declaration) {
                var draft = RequestDraft(right: right)
                draft.email = SpecimenValues.email(500 + number)
                draft.wordsAnswered = true
                // What comes by letter or telephone is entered by the privacy contact.
                let actor: Actor? = channel == .web ? nil : .madeUpPrivacyContact
                let received = try await office.submit(
                    draft, language: .nl, channel: channel, network: nil, by: actor)
                let stored = try await rehearsal.stored(received)
                try attempts.holds(stored.receivedOn == today, weakness: "no-date-of-receipt")
                try attempts.holds(received.due.binding > today, weakness: "no-due-date")
                try attempts.holds(stored.state.isOpen && stored.kind == right, weakness: "not-in-register")
                try await tryDay(of: received, draft, channel, actor, in: rehearsal, &attempts)
                try attempts.holds(references.insert(received.reference).inserted, weakness: "reference-twice")
            }
        }
        let offered = Set(rights)
        for right in Right.allCases where !offered.contains(right) {
            try await attempts.refused("request.right-not-offered", weakness: "accepted-right-not-offered") {
                _ = try await rehearsal.submit(right, from: SpecimenValues.email(499))
            }
        }
    }

    /// What came in earlier than it is entered has its term from that day; nobody gives a day that cannot be.
    private static func tryDay(
        of received: ReceivedRequest, _ draft: RequestDraft, _ channel: Channel, _ actor: Actor?,
        in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        let office = rehearsal.office
        let today = office.environment.today
        for day in [today.adding(days: 1), today.adding(months: -RequestRefusal.receiptMonths).adding(days: -1)] {
            try await attempts.refused("request.receipt-impossible", weakness: "impossible-day-of-receipt") {
                _ = try await office.submit(
                    draft, language: .nl, channel: channel, network: nil, receivedOn: day, by: actor)
            }
        }
        let earlier = today.adding(days: -8)
        guard let actor else {
            try await attempts.refused("request.receipt-impossible", weakness: "person-chose-day-of-receipt") {
                _ = try await office.submit(
                    draft, language: .nl, channel: channel, network: nil, receivedOn: earlier)
            }
            return
        }
        let late = try await office.submit(
            draft, language: .nl, channel: channel, network: nil, receivedOn: earlier, by: actor)
        try attempts.holds(
            try await rehearsal.stored(late).receivedOn == earlier && late.due.binding < received.due.binding,
            weakness: "term-from-day-of-entering")
    }

    private static func channels(of right: Right, in declaration: Declaration) -> [Channel] {
        let own = declaration.rights[right]?.channels ?? []
        let all = own.isEmpty ? declaration.rights.all.channels : own
        return all.isEmpty ? [.web] : all
    }
}
