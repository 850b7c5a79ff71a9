import Declarations
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Limits stop floods and lose no request")
struct LimitTests {
    @Test("beyond the mails for one address a request is received all the same, without a mail")
    func mails() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        var all: [ReceivedRequest] = []
        // The same mailbox in other capitals is the same mailbox.
        for email in ["jan@example.org", "Jan@example.org", "JAN@EXAMPLE.ORG", "jAN@example.org", "jan@Example.org"] {
            all.append(try await test.submit(email))
        }
        #expect(try await test.deliver().count == Office.mailsPerHour)
        for received in all {
            #expect(try await office.status(received.statusSecret).request.state == .awaitingIdentity)
        }
        #expect(Set(all.map(\.reference)).count == 5)
        _ = try await test.submit("piet@example.org")
        #expect(try await test.deliver().count == 1)
        await #expect(throws: RequestRefusal.tooMany) { try await office.renewLink(all[4].statusSecret) }
        test.clock.move(hours: 1)
        try await office.renewLink(all[4].statusSecret)
        _ = try await office.confirmIdentity(try #require(try await test.deliver().first).link)
    }

    @Test("beyond the requests from one network nothing is stored, and others and staff are not stopped")
    func networks() async throws {
        let test = try await TestOffice()
        for number in 0..<Office.requestsPerHour {
            _ = try await test.submit("a\(number)@example.org", network: "2001:db8::1")
        }
        let before = try await test.rowCounts()
        for _ in 0..<3 {
            await #expect(throws: RequestRefusal.tooMany) {
                try await test.submit("b@example.org", network: "2001:db8::1")
            }
        }
        #expect(try await test.rowCounts() == before)
        _ = try await test.submit("c@example.org", network: "2001:db8::2")
        _ = try await test.submit("d@example.org", network: nil)
        test.clock.move(hours: 1)
        _ = try await test.submit("e@example.org", network: "2001:db8::1")
    }

    @Test("a request that is not whole or not right is refused with nothing stored, and no number is used up")
    func malformed() async throws {
        let test = try await TestOffice()
        let before = try await test.rowCounts()
        for email in ["", "jan", "jan@", "@example.org", "jan@example.org\r\nBcc: x@example.org", "jan@exam ple.org"] {
            await #expect(throws: ValueRefusal.self) { try await test.submit(email) }
        }
        await #expect(throws: ValueRefusal.self) {
            try await test.submit("jan@example.org", words: String(repeating: "a", count: 20_001))
        }
        #expect(try await test.rowCounts() == before)
        #expect(try await test.submit("jan@example.org").reference.hasPrefix("2026-0001-"))
    }

    @Test("many at once get numbers without gaps, each once")
    func numbers() async throws {
        let test = try await TestOffice()
        let references = try await withThrowingTaskGroup(of: String.self) { tasks in
            for number in 0..<40 {
                tasks.addTask { try await test.submit("p\(number)@example.org").reference }
            }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        let expected = (1...40).map { RequestReference(year: 2026, number: $0).description }
        #expect(Set(references) == Set(expected) && references.count == 40)
    }

    @Test("staff gives the day on which a request came in; the term runs from that day, and nobody else gives it")
    func dayOfReceipt() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let today = AmsterdamTime.date(of: test.clock.now)
        var draft = RequestDraft(right: .access)
        draft.email = "brief@example.org"
        let (asked, days) = (draft, [today.adding(days: 1), today.adding(months: -13)])
        for day in days {
            await #expect(throws: RequestRefusal.receiptImpossible) {
                try await office.submit(
                    asked, language: .nl, channel: .letter, network: nil, receivedOn: day, by: TestOffice.contact)
            }
        }
        await #expect(throws: RequestRefusal.receiptImpossible) {
            try await office.submit(
                asked, language: .nl, channel: .web, network: nil, receivedOn: today.adding(days: -3))
        }
        let received = try await office.submit(
            asked, language: .nl, channel: .letter, network: nil, receivedOn: today.adding(days: -8),
            by: TestOffice.contact)
        _ = try await test.deliver()
        let stored = try await test.stored(received)
        #expect(stored.receivedOn == today.adding(days: -8) && stored.identityAskedOn == today)
        // Asked later than three working days after receipt, so the month does not wait; its last day is a Sunday.
        #expect(stored.dueOn == today.adding(days: 21))
        #expect(try await office.request(received.reference, by: TestOffice.contact).due.binding == stored.dueOn)
    }
}
