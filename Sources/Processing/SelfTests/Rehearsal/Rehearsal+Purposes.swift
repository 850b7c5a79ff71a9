import Declarations
import Rules
import Vault

extension Rehearsal {
    /// What a purpose opens of a made-up person, in the person's first case.
    func opened(_ specimen: Specimen, for purpose: Purpose, by actor: Actor? = nil) async throws -> [OpenedValue] {
        try await office.person(
            specimen.person, for: purpose.id, case: specimen.caseRecord(for: purpose),
            by: actor ?? .allowed(purpose)
        ).values
    }

    /// The declared purposes that can see something of a made-up person now.
    func purposes(seeing specimen: Specimen) async throws -> [Purpose] {
        var seeing: [Purpose] = []
        for purpose in declaration.purposes {
            do {
                if try await !opened(specimen, for: purpose).isEmpty { seeing.append(purpose) }
            } catch is GateRefusal {
                continue
            }
        }
        return seeing
    }
}
