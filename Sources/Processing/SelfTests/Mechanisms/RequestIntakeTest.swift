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

    private static func channels(of right: Right, in declaration: Declaration) -> [Channel] {
        let own = declaration.rights[right]?.channels ?? []
        let all = own.isEmpty ? declaration.rights.all.channels : own
        return all.isEmpty ? [.web] : all
    }
}
