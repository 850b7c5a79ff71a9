import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("A request, from the form to the answer")
struct JourneyTests {
    @Test("the whole journey: received, mailed, confirmed, answered, collected, and each step in log and timeline")
    func journey() async throws {
        let test = try await TestOffice()
        let person = try await test.addCustomer("Jannetje Zwanenburg", "jannetje@example.org")
        let office = try await test.office
        let received = try await test.submit("Jannetje@Example.org", words: "Graag alles.")
        #expect(received.reference.hasPrefix("2026-0001-"))
        #expect(try await office.status(received.statusSecret).request.state == .awaitingIdentity)

        let mail = try #require(try await test.deliver().first)
        #expect(mail.to.address == "Jannetje@example.org" && mail.text.contains(received.reference))
        #expect(mail.status == received.statusSecret)
        #expect(try await office.target(of: mail.link).kind == .identity)
        #expect(try await office.confirmIdentity(mail.link) == received.id)
        let confirmed = try await test.stored(received)
        #expect(confirmed.state == .inProgress && confirmed.person == person && confirmed.identityWay == .knownAddress)

        let words = try await office.words(of: received.reference, by: TestOffice.contact)
        #expect(words.words == "Graag alles.")
        let prepared = try await office.prepareAnswer(received.reference, by: TestOffice.contact)
        #expect(prepared.answer.records.flatMap(\.values).map(\.text).contains("Jannetje Zwanenburg"))
        try await office.sendAnswer(
            received.reference, .whole(prepared.request.revision), by: TestOffice.contact)
        let letter = try #require(try await test.deliver().first)
        #expect(!letter.text.contains("Zwanenburg"))
        let download = try await office.download(letter.link)
        #expect(download.reference == received.reference && download.package.starts(with: Array("PK".utf8)))

        let overview = try await office.status(received.statusSecret)
        #expect(overview.request.state == .answered && overview.request.outcome == .granted)
        #expect(
            overview.events.map(\.kind) == [
                .received, .identityAsked, .identified, .searched, .searched, .searched, .answered, .downloaded,
            ])
        #expect(overview.answer?.downloads == 1)
        let verbs = try await test.entries().filter { $0.caseID == received.id.rawValue }.map(\.verb)
        for verb: LogVerb in [.receive, .identify, .answer, .download] {
            #expect(verbs.filter { $0 == verb }.count == 1, "\(verb)")
        }
        #expect(verbs.filter { $0 == .send }.count == 2)
    }

    @Test("who asks about nothing that is held, hears that")
    func nothingHeld() async throws {
        let test = try await TestOffice()
        let (received, link) = try await test.answered("nobody@example.org")
        #expect(try await test.stored(received).outcome == .nothingHeld)
        #expect(try await test.office.download(link).package.isEmpty == false)
    }

    @Test("before it is settled who asks, nothing is prepared and nothing is sent")
    func identityFirst() async throws {
        let test = try await TestOffice()
        try await test.addCustomer("Jan", "jan@example.org")
        let office = try await test.office
        let received = try await test.submit("jan@example.org")
        let before = try await test.rowCounts()
        await #expect(throws: RequestRefusal.identityMissing) {
            try await office.prepareAnswer(received.reference, by: TestOffice.contact)
        }
        await #expect(throws: RequestRefusal.identityMissing) {
            try await office.sendAnswer(received.reference, .whole(1), by: TestOffice.contact)
        }
        #expect(try await test.rowCounts() == before)
    }

    @Test("an answer for a reference that is not there, or with an old revision, is refused")
    func wrongReference() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await test.confirmed("jan@example.org")
        await #expect(throws: RequestRefusal.unknown) {
            try await office.sendAnswer("2026-0002-A1", .whole(1), by: TestOffice.contact)
        }
        await #expect(throws: RequestRefusal.changedMeanwhile) {
            try await office.sendAnswer(received.reference, .whole(1), by: TestOffice.contact)
        }
        #expect(try await test.stored(received).state == .inProgress)
    }

    @Test("two officers who send at once: one wins, the other is told, and there is one answer and one mail")
    func twoOfficers() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        for round in 0..<6 {
            let received = try await test.confirmed("jan\(round)@example.org")
            let revision = try await test.stored(received).revision
            let before = try await test.rowCounts()
            let refusals = try await withThrowingTaskGroup(of: RequestRefusal?.self) { tasks in
                for officer in 0..<4 {
                    tasks.addTask {
                        let actor = Actor.staff(id: "officer-\(officer)", roles: [BuiltIn.privacyContact])
                        do {
                            try await office.sendAnswer(received.reference, .whole(revision), by: actor)
                            return nil
                        } catch let refusal as RequestRefusal { return refusal }
                    }
                }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            #expect(refusals.filter { $0 == nil }.count == 1)
            #expect(refusals.compactMap { $0 }.allSatisfy { [.alreadyAnswered, .changedMeanwhile].contains($0) })
            let after = try await test.rowCounts()
            for table in ["answers", "outbox", "request_links"] { #expect(after[table] == (before[table] ?? 0) + 1) }
            #expect(try await test.deliver().count == 1)
        }
    }
}
