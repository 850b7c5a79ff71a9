import Declarations
import Rules
import Vault

/// Tries to refuse every offered right for a reason that the law does not know for it, and reads a letter that does.
enum RefusalGroundTest: SelfTest {
    static let mechanism = Mechanism.refusalGround

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let rights = rehearsal.declaration.rights.rights.compactMap(\.right)
        guard !rights.isEmpty else { throw NothingToTry() }
        let kind = try rehearsal.kindWithAddress()
        for (number, right) in rights.enumerated() {
            let specimen = try await rehearsal.add(as: kind, number: number + 1, daysAgo: Rehearsal.knownDays)
            let received = try await rehearsal.submitShown(right, by: specimen)
            let revision = try await rehearsal.stored(received).revision
            let allowed = RefusalReason.allowed(for: right, in: rehearsal.declaration)
            for reason in RefusalReason.allCases where !allowed.contains(reason) {
                try await attempts.refused("answer.reason-not-allowed", weakness: "refused-without-ground") {
                    try await refuse(received, "alles", reason, revision, in: rehearsal)
                }
            }
            try await attempts.refused("answer.what-missing", weakness: "refused-nothing-in-particular") {
                try await refuse(received, "", allowed[0], revision, in: rehearsal)
            }
            try await refuse(received, "alles", allowed[0], revision, in: rehearsal)
            try await rehearsal.deliverMail()
            // Lines of a letter are wrapped, and mails of one moment leave in any order.
            let letters = words(await rehearsal.mailbox.mails(to: specimen.email).map(\.text).joined(separator: " "))
            try attempts.holds(
                letters.contains(words(allowed[0].law(for: right).nl)), weakness: "letter-without-ground")
            try attempts.holds(letters.contains("klacht"), weakness: "letter-without-complaint")
            try attempts.holds(letters.contains("rechter"), weakness: "letter-without-court")
        }
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func refuse(
        _ received: ReceivedRequest, _ what: String, _ reason: RefusalReason, _ revision: Int,
        in rehearsal: Rehearsal
    ) async throws {
        try await rehearsal.office.answer(
            received.reference, by: LetterAnswer(done: [], refused: (what, reason)), revision: revision,
            actor: .madeUpPrivacyContact)
    }
}
