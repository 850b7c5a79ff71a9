import Declarations
import Processing
import Rules
import Testing

@testable import Vault

@Suite("A link works for what it is for, as long as it may, and tells nothing else")
struct LinkTests {
    @Test("a link to confirm works once, also when it is used many times at once")
    func once() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await test.submit("jan@example.org")
        let link = try #require(try await test.deliver().first).link
        for _ in 0..<3 { #expect(try await office.target(of: link).kind == .identity) }
        let done = await withTaskGroup(of: Bool.self) { tasks in
            for _ in 0..<8 { tasks.addTask { (try? await office.confirmIdentity(link)) != nil } }
            return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 1)
        await #expect(throws: RequestRefusal.linkDead) { try await office.target(of: link) }
        #expect(try await office.status(received.statusSecret).events.filter { $0.kind == .identified }.count == 1)
    }

    @Test("a link that is too old, of another kind, of another organisation or made up is dead, all alike")
    func dead() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await test.submit("jan@example.org")
        let identity = try #require(try await test.deliver().first).link
        let (_, answer) = try await test.answered("piet@example.org")
        let changed = [("  id: luxigo\n", "  id: other\n")]
        let other = try await test.offices.publish(
            TestOffice.declaration(changing: changed), by: .operator(user: "test"))
        let before = try await test.rowCounts()
        for wrong in [received.statusSecret, answer, "", "made-up", identity + "x", String(identity.dropLast())] {
            await #expect(throws: RequestRefusal.linkDead) { try await office.confirmIdentity(wrong) }
        }
        for wrong in [received.statusSecret, identity, "made-up"] {
            await #expect(throws: RequestRefusal.linkDead) { try await office.download(wrong) }
        }
        for wrong in [identity, answer, "made-up"] {
            await #expect(throws: RequestRefusal.unknown) { try await office.status(wrong) }
            await #expect(throws: RequestRefusal.linkDead) { try await office.renewLink(wrong) }
        }
        await #expect(throws: RequestRefusal.linkDead) { try await other.confirmIdentity(identity) }
        await #expect(throws: RequestRefusal.linkDead) { try await other.download(answer) }
        await #expect(throws: RequestRefusal.unknown) { try await other.status(received.statusSecret) }
        await #expect(throws: RequestRefusal.unknown) {
            try await other.request(received.reference, by: TestOffice.contact)
        }
        #expect(try await test.rowCounts() == before)
        test.clock.move(hours: 24)
        await #expect(throws: RequestRefusal.linkDead) { try await office.confirmIdentity(identity) }
        await #expect(throws: RequestRefusal.linkDead) { try await office.download(answer) }
        test.clock.move(days: 180)
        await #expect(throws: RequestRefusal.unknown) { try await office.status(received.statusSecret) }
    }

    @Test("a new link replaces the old one, before and after the answer")
    func renewed() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await test.submit("jan@example.org")
        let first = try #require(try await test.deliver().first).link
        try await office.renewLink(received.statusSecret)
        let second = try #require(try await test.deliver().first).link
        await #expect(throws: RequestRefusal.linkDead) { try await office.confirmIdentity(first) }
        _ = try await office.confirmIdentity(second)
        try await office.renewLink(received.statusSecret)
        #expect(try await test.deliver().isEmpty)
        try await office.sendAnswer(
            received.reference, .whole(try await test.stored(received).revision), by: TestOffice.contact)
        let third = try #require(try await test.deliver().first).link
        test.clock.move(days: 3)
        try await office.renewLink(received.statusSecret)
        let fourth = try #require(try await test.deliver().first).link
        await #expect(throws: RequestRefusal.linkDead) { try await office.download(third) }
        #expect(try await office.download(fourth).reference == received.reference)
        test.clock.move(days: 12)
        await #expect(throws: RequestRefusal.downloadEnded) { try await office.renewLink(received.statusSecret) }
    }

    @Test("wrong links are counted by network; beyond the limit a right one is refused too, until the hour is over")
    func wrongLinks() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await test.submit("jan@example.org")
        let link = try #require(try await test.deliver().first).link
        for attempt in 0..<Office.wrongLinksPerHour {
            let wrong = "wrong-\(attempt)"
            await #expect(throws: RequestRefusal.self) {
                switch attempt % 5 {
                case 0: _ = try await office.confirmIdentity(wrong, network: "192.0.2.1")
                case 1: _ = try await office.target(of: wrong, network: "192.0.2.1")
                case 2: _ = try await office.download(wrong, network: "192.0.2.1")
                case 3: _ = try await office.status(wrong, network: "192.0.2.1")
                default: try await office.renewLink(wrong, network: "192.0.2.1")
                }
            }
        }
        for secret in [link, "made-up"] {
            await #expect(throws: RequestRefusal.tooMany) {
                try await office.confirmIdentity(secret, network: "192.0.2.1")
            }
        }
        await #expect(throws: RequestRefusal.tooMany) {
            try await office.status(received.statusSecret, network: "192.0.2.1")
        }
        _ = try await office.status(received.statusSecret, network: "192.0.2.2")
        #expect(try test.files(holding: Array("192.0.2.1".utf8)) == [])
        test.clock.move(hours: 1)
        #expect(try await office.confirmIdentity(link, network: "192.0.2.1") == received.id)
    }

    @Test("right links are not counted, however often they are used")
    func rightLinks() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let received = try await test.submit("jan@example.org")
        for _ in 0...Office.wrongLinksPerHour {
            _ = try await office.status(received.statusSecret, network: "192.0.2.1")
        }
    }
}
