import Declarations
import Rules

/// The names of those that evidence is about.
struct EvidenceSubjects: Sendable {
    private let staff: StaffNames
    private let recipients: [Recipient]

    static func load(_ desk: DeskVisit) async throws -> EvidenceSubjects {
        EvidenceSubjects(staff: try await StaffNames.load(desk), recipients: desk.office.declaration.recipients)
    }

    /// What the subject is called; nil for the organisation itself.
    func name(_ subject: EvidenceSubject) -> Bilingual? {
        switch subject {
        case .organisation: nil
        case .staff(let id): staff[id]
        case .recipient(let id):
            recipients[id: id].map {
                $0.name.map { Bilingual(same: $0) } ?? $0.category ?? Bilingual(same: id.rawValue)
            }
                ?? Bilingual(same: id.rawValue)
        }
    }
}
