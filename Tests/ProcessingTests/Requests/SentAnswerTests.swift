import Declarations
import Processing
import Rules
import Testing

@testable import Vault

@Suite("An answer with data goes to a known address, whole, as it was looked at")
struct SentAnswerTests {
    /// A request from an address that is nobody's, of somebody whom staff has seen.
    private static func shown(_ test: TestOffice, days: Int) async throws -> ReceivedRequest {
        try await test.addCustomer("Piet Zwanenburg", "piet@example.org", days: days)
        let received = try await test.submit("attacker@evil.example")
        try await test.deliver()
        try await IdentityTests.establish(test, received, email: "piet@example.org")
        return received
    }

    @Test("a copy goes to the address that was known, and the page of the request sends it nowhere else")
    func knownAddress() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await Self.shown(test, days: 60)
        let revision = try await test.stored(received).revision
        try await office.sendAnswer(received.reference, .whole(revision), by: TestOffice.contact)
        #expect(try await test.deliver().map(\.to.address) == ["piet@example.org"])
        #expect(try await office.renewLink(received.statusSecret) == false)
        #expect(try await test.deliver().isEmpty)
    }

    @Test("without a known address nothing is mailed; on paper it can be given")
    func paper() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await Self.shown(test, days: 5)
        var answer = AnswerToSend.whole(try await test.stored(received).revision)
        await #expect(throws: RequestRefusal.destinationUnknown) {
            try await office.sendAnswer(received.reference, answer, by: TestOffice.contact)
        }
        answer.delivery = .paper
        try await office.sendAnswer(received.reference, answer, by: TestOffice.contact)
        #expect(try await test.stored(received).state == .answered)
        #expect(try await test.deliver().isEmpty)
        let events = try await office.request(received.reference, by: TestOffice.contact).events
        #expect(events.contains { $0.kind == .answered && $0.detail == "paper" })
    }

    @Test("an answer is complete only when each other system was searched; what was found goes along")
    func otherSystems() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await test.confirmed("nobody@example.org")
        var answer = AnswerToSend.whole(try await test.stored(received).revision)
        answer.found["mailbox"] = nil
        await #expect(throws: RequestRefusal.systemsNotSearched) {
            try await office.sendAnswer(received.reference, answer, by: TestOffice.contact)
        }
        answer.found["mailbox"] = "Twee mails van maart."
        try await office.sendAnswer(received.reference, answer, by: TestOffice.contact)
        #expect(try await test.stored(received).outcome == .granted)
        let events = try await office.request(received.reference, by: TestOffice.contact).events
        #expect(events.filter { $0.kind == .searched }.compactMap(\.detail) == ["webshop", "mailbox", "bookkeeping"])
        let package = try await office.download(try #require(try await test.deliver().last).link).package
        #expect(String(decoding: package, as: UTF8.self).contains("andere-systemen.txt"))
    }

    @Test("what came in after the officer looked does not leave unseen")
    func changed() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let person = try await test.addCustomer("Jan", "jan@example.org")
        let received = try await test.confirmed("jan@example.org")
        let seen = try await office.prepareAnswer(received.reference, by: TestOffice.contact)
        _ = try await office.addRecord(
            NewRecord(kind: "profile", values: ["name": "Een ander"]), to: person, as: "customer", channel: .web,
            language: .nl, by: TestOffice.seller)
        var answer = AnswerToSend.whole(seen.request.revision)
        answer.seen = seen.digest
        await #expect(throws: RequestRefusal.answerChanged) {
            try await office.sendAnswer(received.reference, answer, by: TestOffice.contact)
        }
        answer.seen = try await office.prepareAnswer(received.reference, by: TestOffice.contact).digest
        try await office.sendAnswer(received.reference, answer, by: TestOffice.contact)
    }

    @Test("what is about others is left out, with the reason and the way to the court")
    func withheld() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        try await test.addCustomer("Jan Zwanenburg", "jan@example.org")
        let received = try await test.confirmed("jan@example.org")
        let prepared = try await office.prepareAnswer(received.reference, by: TestOffice.contact).answer
        let less = prepared.withholding(["1/name"], for: .access)
        #expect(!less.records.flatMap(\.values).map(\.text).contains("Jan Zwanenburg"))
        #expect(less.withheld.count == 1 && less.withheld[0].reason.nl.contains("artikel 15"))
        var answer = AnswerToSend.whole(try await test.stored(received).revision)
        answer.withheld = ["1/name"]
        try await office.sendAnswer(received.reference, answer, by: TestOffice.contact)
        #expect(try await test.stored(received).outcome == .partly)
        #expect(try #require(try await test.deliver().last).text.contains("rechtbank"))
    }

    @Test("data do not answer an erasure, and a letter does not grant a copy; it may refuse one")
    func otherAnswer() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let erasure = try await test.confirmed("jan@example.org", .erasure)
        let revision = try await test.stored(erasure).revision
        await #expect(throws: RequestRefusal.otherAnswer) {
            try await office.sendAnswer(erasure.reference, .whole(revision), by: TestOffice.contact)
        }
        let access = try await test.confirmed("piet@example.org")
        let seen = try await test.stored(access).revision
        await #expect(throws: RequestRefusal.otherAnswer) {
            try await office.answer(
                access.reference, by: LetterAnswer(done: ["ok"]), revision: seen, actor: TestOffice.contact)
        }
        try await office.answer(
            access.reference, by: LetterAnswer(done: [], refused: ("De kopie", .excessive)), revision: seen,
            actor: TestOffice.contact)
        #expect(try await test.stored(access).outcome == .refused)
    }

    @Test("a letter that says nothing, or too much, is refused", arguments: ["", "  ", "\u{A0}\t"])
    func blank(text: String) async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await test.confirmed("jan@example.org", .erasure)
        let revision = try await test.stored(received).revision
        await #expect(throws: LetterAnswerRefusal.empty) {
            try await office.answer(
                received.reference, by: LetterAnswer(done: [text]), revision: revision, actor: TestOffice.contact)
        }
        await #expect(throws: LetterAnswerRefusal.whatMissing) {
            try await office.answer(
                received.reference, by: LetterAnswer(done: [], refused: (text, .unfounded)), revision: revision,
                actor: TestOffice.contact)
        }
        await #expect(throws: LetterAnswerRefusal.tooLong) {
            try await office.answer(
                received.reference, by: LetterAnswer(done: [String(repeating: "a", count: 20_001)]),
                revision: revision, actor: TestOffice.contact)
        }
    }
}
