import Declarations
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Who asks is settled in a declared way, once, and at no cost of the person's time")
struct IdentityTests {
    static func establish(
        _ test: TestOffice, _ received: ReceivedRequest, way: IdentitySettings.Way = .showOriginalID,
        email: String?, person: Person.ID? = nil
    ) async throws {
        try await test.office.establishIdentity(
            received.reference, way: way, email: email, person: person, by: TestOffice.contact)
    }

    @Test("a link that settles nobody leaves the officer a way: seen, chosen among those who share, and then answered")
    func shared() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        try await test.addCustomer("Een", "home@example.org")
        let two = try await test.addCustomer("Twee", "home@example.org")
        let received = try await test.confirmed("home@example.org")
        await #expect(throws: IdentityRefusal.addressShared) {
            try await Self.establish(test, received, email: "home@example.org")
        }
        await #expect(throws: IdentityRefusal.addressUnknown) {
            try await Self.establish(test, received, email: "hoom@example.org")
        }
        let sharers = try await office.people(sharing: "home@example.org", by: TestOffice.contact)
        #expect(sharers.count == 2 && sharers.allSatisfy { $0.capacities["customer"] != nil })
        #expect(sharers.map(\.person).contains(two))
        try await Self.establish(test, received, email: "home@example.org", person: two)
        let revision = try await test.stored(received).revision
        try await office.sendAnswer(received.reference, .whole(revision), by: TestOffice.contact)
        #expect(try await test.stored(received).outcome == .granted)
    }

    @Test("a way that the statement does not offer is refused, and so is a known address without a mail that was read")
    func ways() async throws {
        let test = try await TestOffice()
        let received = try await test.submit("jan@example.org")
        for way in [IdentitySettings.Way.account, .video, .knownFact, .knownAddress] {
            await #expect(throws: IdentityRefusal.wayNotOffered) {
                try await Self.establish(test, received, way: way, email: nil)
            }
        }
        #expect(try await test.stored(received).identityWay == nil)
    }

    @Test("looking again later does not stretch the term, and what is settled stays so")
    func term() async throws {
        let test = try await TestOffice()
        try await test.addCustomer("Piet", "piet@example.org")
        try await test.addCustomer("Klaas", "klaas@example.org")
        let received = try await test.confirmed("elsewhere@example.org")
        let before = try await test.stored(received)
        test.clock.move(days: 35)
        try await Self.establish(test, received, email: "piet@example.org")
        let after = try await test.stored(received)
        #expect(after.dueOn == before.dueOn && after.identityOn == before.identityOn && after.person != nil)
        await #expect(throws: IdentityRefusal.settled) {
            try await Self.establish(test, received, email: "klaas@example.org")
        }
    }

    @Test("the clock stands still until the person answers, also when staff sees them")
    func pause() async throws {
        let test = try await TestOffice()
        let received = try await test.submit("jan@example.org")
        _ = try await test.deliver()
        let before = try await test.stored(received)
        test.clock.move(days: 10)
        try await Self.establish(test, received, email: nil)
        #expect(try await test.stored(received).dueOn == before.dueOn.adding(days: 10))
    }

    @Test("a complaint and a withdrawal ask nobody who they are: no link, no pause, and an answer at once")
    func withoutIdentity() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        for right in [Right.complaint, .withdrawal] {
            let received = try await test.submit("\(right.rawValue)@example.org", right)
            let stored = try await test.stored(received)
            #expect(stored.state == .inProgress && stored.identityAskedOn == nil)
            // The answer to the one before leaves in the same round.
            let mails = try await test.deliver()
            let own = mails.filter { $0.to.address == "\(right.rawValue)@example.org" }
            let mail = try #require(own.first { !$0.status.isEmpty })
            #expect(mail.link.isEmpty && mail.status == received.statusSecret)
            try await office.answer(
                received.reference, by: LetterAnswer(done: ["Gestopt."]), revision: stored.revision,
                actor: TestOffice.contact)
            #expect(try await test.stored(received).outcome == .granted)
        }
    }

    @Test("who objects is believed when the answer is yes; a no needs to know who asks")
    func objection() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        try await test.addCustomer("Een", "home@example.org")
        try await test.addCustomer("Twee", "home@example.org")
        let received = try await test.confirmed("home@example.org", .objection)
        let revision = try await test.stored(received).revision
        await #expect(throws: RequestRefusal.identityMissing) {
            try await office.answer(
                received.reference, by: LetterAnswer(done: [], refused: ("Alles", .compelling)), revision: revision,
                actor: TestOffice.contact)
        }
        try await office.answer(
            received.reference, by: LetterAnswer(done: ["Gestopt."]), revision: revision, actor: TestOffice.contact)
        #expect(try await test.stored(received).outcome == .granted)
    }
}
