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
            // Marketing has to stop by the request alone; the rest is restricted by who handles it.
            let restrictions = objectable.filter { !$0.directMarketing }.map { purpose in
                Restriction(
                    id: office.environment.entropy.id(), person: specimen.person, purpose: purpose.id,
                    ground: "self-test", request: received.id, startedAt: office.environment.now)
            }
            try await office.vault.write { transaction in
                for restriction in restrictions { try transaction.restrict(restriction) }
            }
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
