import Declarations
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Whether an address is known makes no difference that anyone outside can see")
struct SameStepsTests {
    /// What is held about the address that the request comes from.
    enum Known: CaseIterable { case well, not, shared, newly }

    /// What can be seen from outside or counted inside, after each step.
    struct Trace: Equatable {
        var rows: [[String: Int]] = []
        var mails: [[String]] = []
        var states: [RequestState] = []
        var events: [[RequestEvent.Kind]] = []
        var dues: [CalendarDate] = []
        var verbs: [String] = []
    }

    /// Two people in each case, so that the houses differ in nothing but whose address it is.
    static func trace(_ known: Known, _ right: Right) async throws -> (trace: Trace, request: StoredRequest) {
        let test = try await TestOffice()
        let asked = "asked@example.org"
        try await test.addCustomer("Een", known == .not ? "other@example.org" : asked, days: known == .newly ? 29 : 31)
        try await test.addCustomer("Twee", known == .shared ? asked : "two@example.org")
        let before = try await test.rowCounts()
        var trace = Trace()
        func note(_ received: ReceivedRequest, _ mails: [OutgoingMail]) async throws {
            trace.rows.append(try await test.rowCounts().merging(before) { $0 - $1 })
            trace.mails.append(mails.map { "\($0.subject) \($0.text.count)" })
            let overview = try await test.office.status(received.statusSecret)
            trace.states.append(overview.request.state)
            trace.events.append(overview.events.map(\.kind))
            trace.dues.append(overview.due.binding)
        }
        let received = try await test.submit(asked, right)
        try await note(received, [])
        let mails = try await test.deliver()
        try await note(received, mails)
        _ = try await test.office.confirmIdentity(try #require(mails.first).link)
        try await note(received, try await test.deliver())
        trace.verbs = try await test.entries().map(\.verb.rawValue).sorted()
        return (trace, try await test.stored(received))
    }

    @Test("the same tables, mails, states, timeline and due date for every address", arguments: Known.allCases)
    func same(known: Known) async throws {
        let (usual, _) = try await Self.trace(.well, .access)
        let (trace, request) = try await Self.trace(known, .access)
        #expect(trace == usual)
        #expect((request.person != nil) == (known == .well))
    }

    @Test("an address that is shared or new establishes nobody, so the answer waits for a member of staff")
    func unsettled() async throws {
        for known: Known in [.shared, .newly] {
            let (_, request) = try await Self.trace(known, .access)
            #expect(request.state == .inProgress && request.person == nil && request.identityWay == nil)
        }
        let test = try await TestOffice()
        let office = try await test.office
        let (one, two) = (
            try await test.addCustomer("Een", "home@example.org"),
            try await test.addCustomer("Twee", "home@example.org")
        )
        let received = try await test.confirmed("home@example.org")
        await #expect(throws: RequestRefusal.identityMissing) {
            try await office.prepareAnswer(received.reference, by: TestOffice.contact)
        }
        await #expect(throws: RequestRefusal.identityMissing) {
            let revision = try await test.stored(received).revision
            try await office.sendAnswer(received.reference, .whole(revision), by: TestOffice.contact)
        }
        await #expect(throws: IdentityRefusal.addressShared) {
            try await office.establishIdentity(
                received.reference, way: .showOriginalID, email: "home@example.org", by: TestOffice.contact)
        }
        try await office.establishIdentity(
            received.reference, way: .showOriginalID, email: "home@example.org", person: two, by: TestOffice.contact)
        let answer = try await office.prepareAnswer(received.reference, by: TestOffice.contact).answer
        #expect(answer.records.flatMap(\.values).map(\.text).contains("Twee"))
        #expect(!answer.records.flatMap(\.values).map(\.text).contains("Een"))
        #expect(one != two)
    }

    @Test("once staff has established who it is, an old link in a mailbox changes nothing about that")
    func staffFirst() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let person = try await test.addCustomer("Jan", "jan@example.org")
        let received = try await test.submit("other@example.org")
        let link = try #require(try await test.deliver().first).link
        try await office.establishIdentity(
            received.reference, way: .showOriginalID, email: "jan@example.org", by: TestOffice.contact)
        await #expect(throws: RequestRefusal.linkDead) { try await office.confirmIdentity(link) }
        await #expect(throws: RequestRefusal.linkDead) { try await office.target(of: link) }
        #expect(try await test.stored(received).person == person)
    }
}
