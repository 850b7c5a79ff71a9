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
            // Where a ground is asked, somebody decides first; what the decision does is what is tried out here.
            let restriction = Restriction(
                id: office.environment.entropy.id(), person: specimen.person, purpose: nil, ground: "self-test",
                request: received.id, startedAt: office.environment.now)
            try await office.vault.write { try $0.restrict(restriction) }
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
        try await attempts.refused("request.unknown", weakness: "lifted-by-another-person") {
            try await office.liftRestriction(reference, by: .person(request: "self-test"))
        }
        if terms.liftedByPerson {
            try await attempts.refused("restriction.only-person-lifts", weakness: "lifted-by-staff") {
                try await office.liftRestriction(reference, by: .madeUpPrivacyContact)
            }
            try await attempts.refused("restriction.only-person-lifts", weakness: "lifted-by-operator") {
                try await office.liftRestriction(reference, by: .operator(user: "self-test"))
            }
        }
        try await office.liftRestriction(reference, by: .person(request: received.id.rawValue))
        for purpose in seeing {
            try attempts.holds(
                try await !rehearsal.opened(specimen, for: purpose).isEmpty, weakness: "closed-after-lifting")
        }
    }
}
