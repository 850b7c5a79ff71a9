import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Restricting follows a weighing and a letter; ending it a decision, a letter, and a day")
struct RestrictionTests {
    /// The shop under a statement that weighs before it restricts.
    private static func weighing(_ test: TestOffice) async throws -> Office {
        try await test.offices.publish(
            TestOffice.declaration(changing: [
                ("  id: luxigo\n", "  id: weighing\n"), ("    without-ground: true\n    lifted-by: person\n", ""),
                ("    at-once: true\n", ""),
            ]), by: .operator(user: "test"))
    }

    private static func customer(_ office: Office, _ email: String, _ test: TestOffice) async throws -> Person.ID {
        try await office.addPerson(
            as: "customer", records: [NewRecord(kind: "profile", values: ["name": "Jan", "email": email])],
            channel: .web, language: .nl, by: TestOffice.seller, collectedAt: test.clock.now.adding(hours: -24 * 60))
    }

    /// A request of somebody whom staff has seen.
    private static func shown(_ right: Right, _ office: Office, _ test: TestOffice) async throws -> StoredRequest {
        _ = try await customer(office, "jan@example.org", test)
        var draft = RequestDraft(right: right)
        draft.email = "jan@example.org"
        let received = try await office.submit(draft, language: .nl, channel: .web, network: nil)
        try await office.establishIdentity(
            received.reference, way: .showOriginalID, email: "jan@example.org", by: TestOffice.contact)
        return try await stored(received.reference, office)
    }

    private static func stored(_ reference: String, _ office: Office) async throws -> StoredRequest {
        try await office.request(reference, by: TestOffice.contact).request
    }

    private static func letters(_ office: Office, _ test: TestOffice) async throws -> [String] {
        let before = test.mailbox.sent.count
        _ = try await office.runOutbox(over: test.mailbox, from: MailAddress("privacy@luxigo.example"))
        return test.mailbox.sent[before...].map(\.text)
    }

    @Test("an officer restricts on a ground of the law: log, letter and answer are one")
    func restrict() async throws {
        let test = try await TestOffice()
        let office = try await Self.weighing(test)
        let request = try await Self.shown(.restriction, office, test)
        let person = try #require(request.person)
        _ = try await office.person(person, for: "account", by: TestOffice.seller)
        await #expect(throws: RestrictionRefusal.nothingToRestrict) {
            try await office.restrict(
                request.reference, because: .objectionPending, revision: request.revision, by: TestOffice.contact)
        }
        _ = try await Self.letters(office, test)
        try await office.restrict(
            request.reference, because: .accuracyContested, revision: request.revision, by: TestOffice.contact)
        await #expect(throws: GateRefusal.restricted(purpose: "account")) {
            try await office.person(person, for: "account", by: TestOffice.seller)
        }
        let after = try await office.request(request.reference, by: TestOffice.contact)
        #expect(after.request.outcome == .granted && after.restrictions == 1)
        #expect(after.events.map(\.kind).suffix(2) == [.restricted, .answered])
        let letters = try await Self.letters(office, test)
        #expect(letters.count == 1 && letters[0].contains("kloppen"))
    }

    @Test("an objection is frozen while it is weighed; it ends after the decision, the letter and the day it names")
    func lifting() async throws {
        let test = try await TestOffice()
        let office = try await Self.weighing(test)
        let request = try await Self.shown(.objection, office, test)
        let reference = request.reference
        try await office.restrict(
            reference, because: .objectionPending, revision: request.revision, by: TestOffice.contact)
        await #expect(throws: RestrictionRefusal.undecided) {
            try await office.announceLifting(reference, reason: "Klaar.", revision: 0, by: TestOffice.contact)
        }
        try await office.answer(
            reference, by: LetterAnswer(done: [], refused: ("Het bezwaar", .compelling)),
            revision: try await Self.stored(reference, office).revision, actor: TestOffice.contact)
        await #expect(throws: RestrictionRefusal.notAnnounced) {
            try await office.liftRestriction(reference, by: TestOffice.contact)
        }
        await #expect(throws: RestrictionRefusal.reasonMissing) {
            try await office.announceLifting(reference, reason: " ", revision: 0, by: TestOffice.contact)
        }
        _ = try await Self.letters(office, test)
        try await office.announceLifting(
            reference, reason: "Het bezwaar is afgewezen.",
            revision: try await Self.stored(reference, office).revision, by: TestOffice.contact)
        #expect(try await Self.letters(office, test).first?.contains("9 maart 2026") == true)
        test.clock.move(days: Office.liftingDays - 1)
        await #expect(throws: RestrictionRefusal.notAnnounced) {
            try await office.liftRestriction(reference, by: TestOffice.contact)
        }
        test.clock.move(days: 1)
        try await office.liftRestriction(reference, by: TestOffice.contact)
        let overview = try await office.request(reference, by: TestOffice.contact)
        #expect(overview.restrictions == 0 && overview.events.last?.kind == .lifted)
        await #expect(throws: RestrictionRefusal.nothingRestricted) {
            try await office.liftRestriction(reference, by: TestOffice.contact)
        }
    }

    @Test("where only the person ends it, staff cannot and the page of the request can, once the link was used")
    func byPerson() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let person = try await test.addCustomer("Jan", "jan@example.org")
        let received = try await test.confirmed("jan@example.org", .restriction)
        await #expect(throws: RestrictionRefusal.onlyPersonLifts) {
            try await office.liftRestriction(received.reference, by: TestOffice.contact)
        }
        await #expect(throws: RequestRefusal.linkDead) {
            try await office.liftRestriction(byHolderOf: "made-up")
        }
        try await office.liftRestriction(byHolderOf: received.statusSecret)
        _ = try await office.person(person, for: "account", by: TestOffice.seller)
        let mails = try await test.deliver()
        #expect(mails.count == 1 && mails[0].to.address == "jan@example.org")
        let verbs = try await test.entries().filter { $0.caseID == received.id.rawValue }.map(\.verb)
        #expect(verbs.contains(.restrict) && verbs.contains(.liftRestriction))
    }
}
