import Declarations
import Documents
import Processing
import Rules
import Testing

@testable import Vault

@Suite("More time is taken in time, once, with a reason, and the person hears it")
struct ExtensionTests {
    static func extend(_ test: TestOffice, _ received: ReceivedRequest, by actor: Actor = TestOffice.contact)
        async throws
    {
        try await test.office.extend(
            received.reference, reason: .complex, explanation: "Veel stukken.",
            revision: try await test.stored(received).revision, by: actor)
    }

    @Test("in time: a letter leaves and the due date moves; a second time is refused")
    func inTime() async throws {
        let test = try await TestOffice()
        let received = try await test.confirmed("jan@example.org")
        let before = try await test.stored(received)
        try await Self.extend(test, received)
        let after = try await test.stored(received)
        #expect(after.dueOn > before.dueOn && after.extendedOn != nil)
        let mails = try await test.deliver()
        #expect(mails.count == 1 && mails[0].text.contains("Veel stukken."))
        _ = try await test.office.status(mails[0].status)
        await #expect(throws: ExtensionRefusal.self) { try await Self.extend(test, received) }
        #expect(try await test.deliver().isEmpty)
    }

    @Test("too late, without a reason, without a role, with an old revision or for an answered request: refused")
    func refused() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await test.confirmed("jan@example.org")
        let (answered, _) = try await test.answered("piet@example.org")
        let revision = try await test.stored(received).revision
        await #expect(throws: ExtensionRefusal.reasonMissing) {
            try await office.extend(
                received.reference, reason: nil, explanation: "", revision: revision, by: TestOffice.contact)
        }
        await #expect(throws: RequestRefusal.changedMeanwhile) {
            try await office.extend(
                received.reference, reason: .many, explanation: "", revision: revision - 1, by: TestOffice.contact)
        }
        await #expect(throws: GateRefusal.self) { try await Self.extend(test, received, by: TestOffice.seller) }
        await #expect(throws: RequestRefusal.alreadyAnswered) { try await Self.extend(test, answered) }
        test.clock.move(days: 40)
        await #expect(throws: ExtensionRefusal.self) { try await Self.extend(test, received) }
        #expect(try await test.stored(received).extendedOn == nil)
        #expect(try await test.deliver().isEmpty)
    }
}
