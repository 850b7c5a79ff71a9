import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("The checkpoint of the log leaves the house once a day")
struct CheckpointMailTests {
    @Test("one mail a day to the privacy contact, with the signed note and the key")
    func daily() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        #expect(try await office.mailCheckpoint() == 0)
        _ = try await office.sequenceLog()
        #expect(try await office.mailCheckpoint() == 1)
        #expect(try await office.mailCheckpoint() == 0)
        let mails = try await test.deliver()
        #expect(mails.count == 1)
        let mail = try #require(mails.first)
        #expect(mail.to.address == office.declaration.organisation.privacyContact?.contact.email)
        let head = try #require(try await office.vault.read { try $0.head() })
        #expect(mail.text.contains(head.note))
        #expect(mail.text.contains(office.vault.verifierKey.text))
        #expect(mail.text.contains("--checkpoint"))
        test.clock.move(hours: 2)
        _ = try await office.sequenceLog()
        #expect(try await office.mailCheckpoint() == 0)
        test.clock.move(days: 1)
        #expect(try await office.mailCheckpoint() == 1)
        #expect(try await test.deliver().count == 1)
    }

    @Test("nothing leaves when nothing was added, whatever the day")
    func nothingNew() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        _ = try await office.sequenceLog()
        _ = try await office.mailCheckpoint()
        test.clock.move(days: 3)
        // The entries about the mail itself wait for their number: the newest checkpoint is still the one that left.
        #expect(try await office.mailCheckpoint() == 0)
    }

    @Test("it is known which checkpoint the mail server took, when, and to whom it went")
    func known() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        _ = try await office.sequenceLog()
        let size = try #require(try await office.vault.read { try $0.head()?.frontier.size })
        _ = try await office.mailCheckpoint()
        #expect(try await office.vault.read { try $0.newestCheckpointSent()?.mail } == nil)
        test.mailbox.answer(.refused(code: "550"))
        try await test.deliver()
        #expect(try await office.vault.read { try $0.newestCheckpointSent()?.mail } == nil)
        test.clock.move(days: 1)
        _ = try await office.sequenceLog()
        _ = try await office.mailCheckpoint()
        try await test.deliver()
        let sent = try #require(try await office.vault.read { try $0.newestCheckpointSent() })
        #expect(sent.mail.size > size && sent.at == test.clock.now)
        #expect(sent.mail.recipient == office.declaration.organisation.privacyContact?.contact.email)
    }

    @Test("the audit is kept for a day, and read again when it is older")
    func audit() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        _ = try await office.sequenceLog()
        #expect(try await office.auditLogWhenDue() == 1)
        #expect(try await office.auditLogWhenDue() == 0)
        #expect(try await office.lastAudit()?.fault == nil)
        _ = try await office.vault.write { transaction in
            try transaction.run("UPDATE log_entries SET hash = $2 WHERE organisation = $1 AND position = 0", [UInt8(1)])
        }
        #expect(try await office.auditLog().fault == .entry(0))
        test.clock.move(days: 1)
        #expect(try await office.auditLogWhenDue() == 1)
        #expect(try await office.lastAudit()?.fault == .entry(0))
    }
}
