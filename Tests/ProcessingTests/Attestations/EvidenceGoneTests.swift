import Declarations
import Processing
import Rules
import Testing

@testable import Vault

@Suite("What evidence says is sealed, and gone when it is withdrawn")
struct EvidenceGoneTests {
    @Test("reference and file are in no file of the house: not while they are there, and not afterwards")
    func sealedAndGone() async throws {
        let test = try await TestOffice(hasOwnDatabase: true)
        let office = try await test.office
        var new = test.evidence(.measure, "backups")
        new.reference = "kluis van Zwartkruis"
        new.file = TestOffice.pdf("handtekening-Zwartkruis", size: 700_000)
        let id = try await office.recordEvidence(new, by: TestOffice.contact)
        for secret in ["Zwartkruis", "%PDF-1.7"] { #expect(try test.files(holding: Array(secret.utf8)).isEmpty) }
        let wrapped = try await office.vault.read { transaction in
            try transaction.rows(
                "SELECT wrapped FROM record_keys WHERE organisation = $1 AND record = $2",
                HeldRecord.ID(id.rawValue)
            ).map { try $0.bytes(0) }
        }
        #expect(wrapped.count == 1)
        try await office.withdrawEvidence(id, reason: .untrue, by: TestOffice.contact)
        for key in wrapped { #expect(try test.files(holding: key).isEmpty, "a key stayed") }
        let left = try await office.vault.read { transaction in
            try transaction.rows(
                "SELECT field FROM sealed_values WHERE organisation = $1 AND record = $2",
                HeldRecord.ID(id.rawValue)
            ).count
        }
        #expect(left == 0)
    }

    @Test("withdrawn evidence counts no more, opens no more, and is not withdrawn twice; that it was there stays")
    func withdrawn() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        var new = test.evidence(.measure, "backups")
        new.reference = "map A"
        new.file = TestOffice.pdf("x")
        let id = try await office.recordEvidence(new, by: TestOffice.contact)
        try await office.withdrawEvidence(id, reason: .replaced, by: TestOffice.contact)
        #expect(try await test.standing("backups").state == .missing)
        for _ in 0..<2 {
            await #expect(throws: EvidenceRefusal.withdrawn) {
                try await office.withdrawEvidence(id, reason: .ended, by: TestOffice.contact)
            }
        }
        await #expect(throws: EvidenceRefusal.withdrawn) {
            _ = try await office.evidenceReference(id, by: TestOffice.contact)
        }
        await #expect(throws: EvidenceRefusal.withdrawn) {
            _ = try await office.evidenceFile(id, by: TestOffice.contact)
        }
        let stays = try #require(try await test.openEvidence().first)
        #expect(stays.withdrawal?.reason == .replaced && stays.file == nil)
        await #expect(throws: EvidenceRefusal.unknown) {
            try await office.withdrawEvidence("nothing", reason: .ended, by: TestOffice.contact)
        }
    }

    @Test("what it says goes two years after it lapsed; that it was given stays")
    func old() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        var new = test.evidence(.attestation, "orders-objection")
        new.reference = "map A"
        let id = try await office.recordEvidence(new, by: TestOffice.contact)
        test.clock.move(days: 365 + 2 * 365)
        _ = try await office.upkeep()
        #expect(try await office.evidenceReference(id, by: TestOffice.contact) == "map A")
        test.clock.move(days: 3)
        _ = try await office.upkeep()
        #expect(try await office.evidenceReference(id, by: TestOffice.contact) == nil)
        #expect(try await test.openEvidence().map(\.id) == [id])
    }
}
