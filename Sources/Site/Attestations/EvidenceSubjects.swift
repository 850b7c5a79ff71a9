import Declarations
import Rules
import Vault

/// The names of those that evidence is about; of members of staff only for who may know them.
struct EvidenceSubjects: Sendable {
    private let staff: [StaffMember.ID: String]
    private let recipients: [Recipient]

    static func load(_ desk: DeskVisit) async throws -> EvidenceSubjects {
        let accounts = desk.keepsEvidence ? try await desk.office.vault.read { try $0.accounts() } : []
        return EvidenceSubjects(
            staff: Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0.name) }),
            recipients: desk.office.declaration.recipients)
    }

    /// What the subject is called; nil for the organisation itself.
    func name(_ subject: EvidenceSubject) -> Bilingual? {
        switch subject {
        case .organisation: nil
        case .staff(let id): staff[id].map { Bilingual(same: $0) } ?? AttestationTexts.staffMember(id)
        case .recipient(let id):
            recipients[id: id].map {
                $0.name.map { Bilingual(same: $0) } ?? $0.category ?? Bilingual(same: id.rawValue)
            }
                ?? Bilingual(same: id.rawValue)
        }
    }
}
