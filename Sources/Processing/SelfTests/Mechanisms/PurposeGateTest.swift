import Declarations
import Rules
import Vault

/// Tries to open data without a purpose, without a role, outside a purpose, and outside its case.
enum PurposeGateTest: SelfTest {
    static let mechanism = Mechanism.purposeGate

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        var specimens: [PersonKind.ID: Specimen] = [:]
        for (index, kind) in rehearsal.declaration.people.enumerated() {
            specimens[kind.id] = try await rehearsal.add(as: kind.id, number: index + 1, copies: 2)
        }
        for purpose in rehearsal.declaration.purposes {
            let intruders = intruders(for: purpose, in: rehearsal.declaration)
            for kind in purpose.people {
                guard let specimen = specimens[kind] else { continue }
                try await tryOut(purpose, specimen, in: rehearsal, &attempts)
                for intruder in intruders {
                    try await attempts.refused("purpose.role-missing", weakness: "opened-without-role") {
                        _ = try await rehearsal.opened(specimen, for: purpose, by: intruder)
                    }
                }
            }
            for (kind, specimen) in specimens where !purpose.people.contains(kind) {
                try await attempts.refused(
                    "person.unknown", "purpose.case-missing", "purpose.case-foreign", weakness: "opened-other-kind"
                ) { _ = try await rehearsal.opened(specimen, for: purpose) }
            }
        }
        for specimen in specimens.values { try await tryOutside(specimen, in: rehearsal, &attempts) }
    }

    /// Opens for the purpose as it should be, and looks whether anything else comes along.
    private static func tryOut(
        _ purpose: Purpose, _ specimen: Specimen, in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        let caseRecord = specimen.caseRecord(for: purpose)
        let visible = specimen.visible(for: purpose, in: caseRecord)
        guard !visible.isEmpty else { return }
        _ = try await rehearsal.office.sequenceLog()
        let opened = try await rehearsal.opened(specimen, for: purpose).map {
            Specimen.Place(record: $0.stored.record, field: $0.stored.field)
        }
        try attempts.holds(try await rehearsal.office.sequenceLog() == 1, weakness: "opening-not-logged")
        try attempts.holds(Set(opened).isSubset(of: visible), weakness: "opened-too-much")
        try attempts.holds(!opened.isEmpty, weakness: "closed-for-its-purpose")
        let office = rehearsal.office
        let outside = rehearsal.declaration.data.map(\.id).filter { !purpose.data.contains($0) }
        for category in outside {
            try await attempts.refused("category.outside-purpose", weakness: "opened-outside-category") {
                let opening = office.opening(purpose.id, by: .allowed(purpose), caseRecord: caseRecord)
                _ = try await office.vault.write {
                    try $0.open(specimen.person, for: opening, fields: [category]).count
                }
            }
        }
        guard purpose.per != nil else { return }
        try await attempts.refused("purpose.case-missing", weakness: "opened-without-case") {
            _ = try await office.person(specimen.person, for: purpose.id, by: .allowed(purpose))
        }
        try await attempts.refused("purpose.case-foreign", weakness: "opened-in-unknown-case") {
            _ = try await office.person(
                specimen.person, for: purpose.id, case: office.environment.entropy.id(), by: .allowed(purpose))
        }
        guard let capacity = specimen.records.first?.capacity else { return }
        let other = try await rehearsal.add(as: capacity, number: 1_000)
        try await attempts.refused("purpose.case-foreign", weakness: "opened-in-case-of-another") {
            _ = try await office.person(
                specimen.person, for: purpose.id, case: other.caseRecord(for: purpose), by: .allowed(purpose))
        }
    }

    /// Tries what no declared purpose covers: an unknown purpose, and Gestand's own without a request.
    private static func tryOutside(
        _ specimen: Specimen, in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        let office = rehearsal.office
        try await attempts.refused("purpose.unknown", weakness: "opened-for-unknown-purpose") {
            _ = try await office.person(specimen.person, for: "not-declared", by: .operator(user: "self-test"))
        }
        for purpose in BuiltIn.purposes {
            try await attempts.refused("person.unknown", weakness: "opened-for-own-work") {
                _ = try await office.person(specimen.person, for: purpose.id, by: .operator(user: "self-test"))
            }
        }
        try await attempts.refused("purpose.case-foreign", weakness: "opened-without-request") {
            let opening = office.opening(BuiltIn.rights, by: .madeUpPrivacyContact)
            let request: DataRequest.ID = office.environment.entropy.id()
            _ = try await office.vault.write {
                try $0.openEverything(of: specimen.person, request: request, for: opening).count
            }
        }
    }

    /// Everyone who holds no role for a purpose.
    private static func intruders(for purpose: Purpose, in declaration: Declaration) -> [Actor] {
        let others = (declaration.roles + BuiltIn.roles).map(\.id).filter { !purpose.roles.contains($0) }
        let everythingElse = TokenScope(
            purposes: Set(declaration.purposes.map(\.id)).subtracting([purpose.id]), actions: Set(TokenAction.allCases))
        return [
            .madeUp([]), .madeUp(others), .system(job: "self-test"), .person(request: "self-test"),
            .token(id: "self-test", scope: everythingElse),
        ]
    }
}
