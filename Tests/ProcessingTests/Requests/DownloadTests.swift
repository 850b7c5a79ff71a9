import Declarations
import Processing
import Rules
import Testing

@testable import Vault

@Suite("An answer can be collected five times in fourteen days, and then it is gone")
struct DownloadTests {
    /// The sealed answer as it lies in the files.
    static func sealed(_ test: TestOffice) async throws -> [UInt8] {
        let found = try await test.office.vault.read { transaction in
            try transaction.row(
                "SELECT sealed FROM sealed_values WHERE organisation = $1 AND field = $2", BuiltIn.requestAnswer)?
                .bytes(0)
        }
        return Array(try #require(found).prefix(60))
    }

    static func key(_ test: TestOffice, _ received: ReceivedRequest) async throws -> [UInt8] {
        let record = try await test.stored(received).record
        let found = try await test.office.vault.read { transaction in
            try transaction.row("SELECT wrapped FROM record_keys WHERE organisation = $1 AND record = $2", record)?
                .bytes(0)
        }
        return try #require(found)
    }

    @Test("the sixth time is refused, also when all come at once, and upkeep takes the answer out of the files")
    func fiveTimes() async throws {
        let test = try await TestOffice(hasOwnDatabase: true)
        let office = try await test.office
        let (received, link) = try await test.answered("jan@example.org")
        let (sealed, key) = (try await Self.sealed(test), try await Self.key(test, received))
        #expect(try test.files(holding: sealed) != [])
        let done = await withTaskGroup(of: Bool.self) { tasks in
            for _ in 0..<12 { tasks.addTask { (try? await office.download(link)) != nil } }
            return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == Office.downloadLimit)
        await #expect(throws: RequestRefusal.downloadEnded) { try await office.download(link) }
        await #expect(throws: RequestRefusal.downloadEnded) { try await office.renewLink(received.statusSecret) }
        #expect(try await office.upkeep() == 1)
        try await office.vault.settle(at: office.environment.now)
        #expect(try test.files(holding: sealed) == [])
        #expect(try test.files(holding: key) == [])
        await #expect(throws: RequestRefusal.linkDead) { try await office.download(link) }
    }

    @Test("on the fourteenth day it can be collected; the day after it is gone, with its key, and the words stay")
    func fourteenDays() async throws {
        let test = try await TestOffice(hasOwnDatabase: true)
        let office = try await test.office
        let (received, _) = try await test.answered("jan@example.org")
        let (sealed, key) = (try await Self.sealed(test), try await Self.key(test, received))
        test.clock.move(days: Office.downloadDays)
        try await office.renewLink(received.statusSecret)
        let link = try #require(try await test.deliver().first).link
        _ = try await office.download(link)
        #expect(try await office.upkeep() == 0)
        test.clock.move(hours: 12)
        await #expect(throws: RequestRefusal.downloadEnded) { try await office.download(link) }
        #expect(try await office.upkeep() == 1)
        #expect(try await office.upkeep() == 0)
        try await office.vault.settle(at: office.environment.now)
        #expect(try test.files(holding: sealed) == [])
        #expect(try test.files(holding: key) == [])
        let words = try await office.words(of: received.reference, by: TestOffice.contact)
        #expect(words.email == "jan@example.org")
        let events = try await office.status(received.statusSecret).events.map(\.kind)
        #expect(events.filter { $0 == .downloadEnded }.count == 1)
        #expect(try await test.entries().contains { $0.verb == .erase && $0.caseID == received.id.rawValue })
    }
}
