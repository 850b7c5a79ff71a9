import Declarations
import Processing
import Rules
import Testing
import Vault

@Suite("A reminder before evidence lapses")
struct EvidenceReminderTests {
    @Test("one mail thirty days before the end, one when it is renewed and ends again, none in between")
    func once() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        func mails(after days: Int) async throws -> [OutgoingMail] {
            test.clock.move(days: days)
            _ = try await office.upkeep()
            // Other things lapse in that year too.
            return try await test.deliver().filter {
                $0.to.address == "privacy@luxigo.example" && $0.text.contains("bevel van politie")
            }
        }
        var new = test.evidence(.attestation, "orders-objection")
        new.reference = "bij Zwartkruis"
        try await office.recordEvidence(new, by: TestOffice.contact)
        #expect(try await mails(after: 334).isEmpty)
        let mail = try #require(try await mails(after: 1).first)
        #expect(mail.text.contains("/desk/luxigo/attestations"))
        #expect(mail.text.contains("2 maart 2027"))
        #expect(!mail.text.contains("Zwartkruis"))
        #expect(try await mails(after: 1).isEmpty)
        #expect(try await mails(after: 10).isEmpty)
        new.givenOn = AmsterdamTime.date(of: test.clock.now)
        try await office.recordEvidence(new, by: TestOffice.contact)
        #expect(try await test.standing("orders-objection").state == .shown)
    }

    @Test("it names no member of staff, whoever it is about")
    func namesNobody() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let id = try await office.addStaff(
            username: "zwart", name: "Ada Zwartkruis", password: "een zin van twaalf", roles: ["sales"],
            by: .operator(user: "test"))
        var new = test.evidence(.attestation, "confidentiality", .staff(id))
        new.reference = "map A"
        try await office.recordEvidence(new, by: TestOffice.contact)
        test.clock.move(days: 340)
        _ = try await office.upkeep()
        let mail = try #require(
            try await test.deliver().first {
                $0.to.address == "privacy@luxigo.example" && $0.text.contains("geheimhouding")
            })
        for name in ["Zwartkruis", "zwart", id.rawValue] {
            #expect(!mail.text.contains(name) && !mail.subject.contains(name))
        }
    }
}
