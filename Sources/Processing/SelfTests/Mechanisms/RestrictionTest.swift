import Declarations
import Rules
import Vault

/// Tries to read restricted data, and to lift a restriction that only the person may lift.
enum RestrictionTest: SelfTest {
    static let mechanism = Mechanism.restriction

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let terms = try rehearsal.terms(of: .restriction)
        let kind = try rehearsal.kindWithAddress()
        let office = rehearsal.office
        let specimen = try await rehearsal.add(as: kind, number: 1)
        let other = try await rehearsal.add(as: kind, number: 2)
        let seeing = try await rehearsal.purposes(seeing: specimen)
        try attempts.holds(!seeing.isEmpty, weakness: "closed-before")
        let received = try await rehearsal.submitShown(.restriction, by: specimen)
        if !terms.withoutGround, !terms.atOnce {
            let revision = try await rehearsal.stored(received).revision
            try await attempts.refused("purpose.role-missing", weakness: "restricted-without-role") {
                try await office.restrict(
                    received.reference, because: .accuracyContested, revision: revision,
                    by: .madeUp(rehearsal.declaration.roles.map(\.id)))
            }
            try await office.restrict(
                received.reference, because: .accuracyContested, revision: revision, by: .madeUpPrivacyContact)
        }
        for purpose in seeing {
            for actor in [Actor.allowed(purpose), .operator(user: "self-test")] {
                try await attempts.refused("person.restricted", weakness: "opened-restricted") {
                    _ = try await rehearsal.opened(specimen, for: purpose, by: actor)
                }
            }
            try attempts.holds(
                try await !rehearsal.opened(other, for: purpose).isEmpty, weakness: "restricted-another-person")
        }
        try await tryLifting(received, terms, seeing, specimen, in: rehearsal, &attempts)
    }

    private static func tryLifting(
        _ received: ReceivedRequest, _ terms: RightTerms, _ seeing: [Purpose], _ specimen: Specimen,
        in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        let office = rehearsal.office
        let reference = received.reference
        try await attempts.refused("purpose.role-missing", weakness: "lifted-without-role") {
            try await office.liftRestriction(reference, by: .madeUp(rehearsal.declaration.roles.map(\.id)))
        }
        try await attempts.refused("request.link-dead", weakness: "lifted-with-other-secret") {
            try await office.liftRestriction(byHolderOf: office.environment.entropy.secret())
        }
        if terms.liftedByPerson {
            for actor in [Actor.madeUpPrivacyContact, .operator(user: "self-test")] {
                try await attempts.refused("restriction.only-person-lifts", weakness: "lifted-by-staff") {
                    try await office.liftRestriction(reference, by: actor)
                }
            }
            try await liftByPerson(in: rehearsal, &attempts)
            return
        }
        if try await rehearsal.stored(received).state.isOpen {
            try await attempts.refused("restriction.undecided", weakness: "lifted-before-decision") {
                try await office.announceLifting(reference, reason: "x", revision: 0, by: .madeUpPrivacyContact)
            }
            try await office.answer(
                reference, by: LetterAnswer(done: ["Afgeschermd"]),
                revision: try await rehearsal.stored(received).revision, actor: .madeUpPrivacyContact)
        }
        try await attempts.refused("restriction.not-announced", weakness: "lifted-without-letter") {
            try await office.liftRestriction(reference, by: .madeUpPrivacyContact)
        }
        try await office.announceLifting(
            reference, reason: "Uitgezocht.", revision: try await rehearsal.stored(received).revision,
            by: .madeUpPrivacyContact)
        try await attempts.refused("restriction.not-announced", weakness: "lifted-before-the-day") {
            try await office.liftRestriction(reference, by: .madeUpPrivacyContact)
        }
        let later = rehearsal.later(hours: 24 * Office.liftingDays)
        try await later.office.liftRestriction(reference, by: .madeUpPrivacyContact)
        try await look(at: specimen, seeing, in: rehearsal, &attempts)
    }

    /// The person ends it on the page of the request, once the link in the mail was used.
    private static func liftByPerson(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let office = rehearsal.office
        let kind = try rehearsal.kindWithAddress()
        let specimen = try await rehearsal.add(as: kind, number: 3, daysAgo: Rehearsal.knownDays)
        let received = try await rehearsal.submit(.restriction, from: specimen.email)
        try await attempts.refused("restriction.nothing-restricted", weakness: "lifted-before-link") {
            try await office.liftRestriction(byHolderOf: received.statusSecret)
        }
        _ = try await office.confirmIdentity(try await rehearsal.newestLink(to: specimen.email))
        try await office.liftRestriction(byHolderOf: received.statusSecret)
        try await look(at: specimen, try await rehearsal.purposes(seeing: specimen), in: rehearsal, &attempts)
    }

    private static func look(
        at specimen: Specimen, _ seeing: [Purpose], in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        try attempts.holds(!seeing.isEmpty, weakness: "closed-after-lifting")
        for purpose in seeing {
            try attempts.holds(
                try await !rehearsal.opened(specimen, for: purpose).isEmpty, weakness: "closed-after-lifting")
        }
    }
}
