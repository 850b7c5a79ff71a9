import Declarations
import Rules
import Vault

/// Tries to use data after an objection, for the purposes against which one can object (art. 21(1), 21(2)).
enum ObjectionFreezeTest: SelfTest {
    static let mechanism = Mechanism.objectionFreeze

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let terms = try rehearsal.terms(of: .objection)
        let office = rehearsal.office
        let kind = try rehearsal.kindWithAddress()
        var specimen = try await rehearsal.add(as: kind, number: 1)
        // One person may be customer and reviewer at once: the objection reaches all of it.
        for other in rehearsal.declaration.people.map(\.id) where other != kind {
            specimen = try await rehearsal.extend(specimen, as: other)
        }
        let seeing = try await rehearsal.purposes(seeing: specimen)
        let objectable = seeing.filter(\.canBeObjected)
        guard !objectable.isEmpty else { throw NothingToTry() }
        let received = try await rehearsal.submitShown(.objection, by: specimen)
        if !terms.atOnce {
            // Marketing stops by the request alone; the rest is restricted by who handles it.
            let hasMore = rehearsal.declaration.purposes.contains { $0.canBeObjected && !$0.directMarketing }
            if hasMore {
                try await office.restrict(
                    received.reference, because: .objectionPending,
                    revision: try await rehearsal.stored(received).revision, by: .madeUpPrivacyContact)
            }
        }
        try await attempts.refused("restriction.undecided", weakness: "lifted-before-decision") {
            try await office.announceLifting(
                received.reference, reason: "x", revision: 0, by: .madeUpPrivacyContact)
        }
        let frozen = specimen
        for purpose in objectable {
            for actor in [Actor.allowed(purpose), .operator(user: "self-test")] {
                try await attempts.refused("person.restricted", weakness: "used-after-objection") {
                    _ = try await rehearsal.opened(frozen, for: purpose, by: actor)
                }
            }
        }
        for purpose in seeing where !purpose.canBeObjected {
            try attempts.holds(
                try await !rehearsal.opened(frozen, for: purpose).isEmpty, weakness: "froze-other-purpose")
        }
    }
}
