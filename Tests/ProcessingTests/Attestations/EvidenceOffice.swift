import Declarations
import Processing
import Rules
import Testing
import Vault

extension TestOffice {
    static let auditor = Actor.staff(id: "auditor", roles: [BuiltIn.auditor])

    /// A file that is one by its first bytes, with these words in it.
    static func pdf(_ words: String, size: Int = 0) -> [UInt8] {
        Array("%PDF-1.7 \(words)".utf8) + Array(repeating: 0x20, count: max(0, size - 9 - words.utf8.count))
    }

    /// Evidence of something that must be shown, given today.
    func evidence(_ kind: EvidenceKind, _ element: String, _ subject: EvidenceSubject = .organisation) -> NewEvidence {
        NewEvidence(
            of: EvidenceDuty.ID(kind: kind, element: element, subject: subject),
            givenOn: AmsterdamTime.date(of: clock.now))
    }

    /// How something that must be shown stands.
    func standing(_ element: String) async throws -> EvidenceStanding {
        try #require(try await office.standings().first { $0.id.element == element })
    }

    /// Everything in the open tables about evidence.
    func openEvidence() async throws -> [EvidenceItem] { try await office.vault.read { try $0.evidence() } }
}
