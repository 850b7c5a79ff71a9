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

    @Test("what it says stays two years after its subject left the declaration, however old it is")
    func subjectGone() async throws {
        let test = try await TestOffice()
        var new = test.evidence(.measure, "second-reading")
        new.givenOn = AmsterdamTime.date(of: test.clock.now).adding(months: -40)
        new.reference = "map A"
        try await test.publishNext(changing: [("measures:\n", Self.measure("second-reading"))])
        let id = try await test.office.recordEvidence(new, by: TestOffice.contact)
        try await test.publishNext()
        _ = try await test.office.upkeep()
        #expect(try await test.office.evidenceReference(id, by: TestOffice.contact) == "map A")
        test.clock.move(days: 2 * 365 - 2)
        _ = try await test.office.upkeep()
        #expect(try await test.office.evidenceReference(id, by: TestOffice.contact) == "map A")
        test.clock.move(days: 5)
        _ = try await test.office.upkeep()
        #expect(try await test.office.evidenceReference(id, by: TestOffice.contact) == nil)
    }

    @Test("evidence of something that is called otherwise now is evidence of it still")
    func renamed() async throws {
        let test = try await TestOffice()
        try await test.publishNext(changing: [("measures:\n", Self.measure("second-reading"))])
        var new = test.evidence(.measure, "second-reading")
        new.reference = "map A"
        let id = try await test.office.recordEvidence(new, by: TestOffice.contact)
        try await test.publishNext(changing: [("measures:\n", Self.measure("third-reading", was: "second-reading"))])
        #expect(try await test.standing("third-reading").item?.id == id)
        let duty = EvidenceDuty.ID(kind: .measure, element: "third-reading", subject: .organisation)
        #expect(try await test.office.evidenceHistory(of: duty, by: TestOffice.contact).map(\.id) == [id])
    }

    private static func measure(_ id: String, was: String? = nil) -> String {
        """
        measures:
          \(id):
            label: {nl: Een tweede lezer, en: A second reader}
            kind: administrative
            owner: Beheer
            evidence: Verslag\(was.map { "\n    was: \($0)" } ?? "")

        """
    }
}
