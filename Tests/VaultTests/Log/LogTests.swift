import Declarations
import Ledger
import Rules
import Testing

@testable import Vault

@Suite("The log has every entry once, in order, and others can verify it")
struct LogTests {
    static func write(_ count: Int, in vault: OrganisationVault, at now: Instant = TestHouse.noon) async throws {
        try await vault.write { transaction in
            for number in 0..<count {
                try transaction.log(
                    LogEvent(.search, purpose: "order", detail: "n\(number)"), by: .system(job: "test"), at: now)
            }
        }
    }

    static func verify(_ vault: OrganisationVault, earlier: [SignedNote] = []) async throws -> LogVerification {
        let head = try #require(try await vault.read { try $0.head() })
        let leaves = try await vault.read { try $0.logLeaves(from: 0, limit: 1_000_000) }
        let export = try LogExport(
            entries: leaves, checkpoint: SignedNote(bytes: Array(head.note.utf8)), key: vault.verifierKey)
        return LogVerification.verify(files: export.files, trusting: vault.verifierKey, earlier: earlier)
    }

    @Test("numbering has no gaps, keeps the order of time, and the export is sound, also against earlier heads")
    func sequence() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        #expect(try await vault.write { try $0.sequence(at: TestHouse.noon) } == 0)
        var heads: [SignedNote] = []
        for round in 0..<5 {
            let now = TestHouse.noon.adding(seconds: round)
            for millisecond in [3, 1, 2] {
                try await Self.write(7, in: vault, at: Instant(milliseconds: now.milliseconds + Int64(millisecond)))
            }
            #expect(try await vault.write { try $0.sequence(at: now) } == 21)
            heads.append(
                try SignedNote(bytes: Array(try #require(try await vault.read { try $0.head()?.note }).utf8)))
        }
        let positions = try await vault.read { transaction in
            try transaction.rows("SELECT position FROM log_entries WHERE organisation = $1 ORDER BY position")
                .map { try $0.int(0) }
        }
        #expect(positions == Array(0..<105))
        let times = try await vault.read { try $0.logLeaves(from: 0, limit: 200) }
            .map { try LogEntry(bytes: $0).instant }
        #expect(times == times.sorted())
        let verification = try await Self.verify(vault, earlier: heads)
        #expect(verification.isSound && verification.checkpoint?.size == 105)
    }

    @Test("entries that were written and not numbered survive closing, and are numbered then")
    func reopening() async throws {
        let house = try TestHouse()
        let first = try await house.open()
        try await Self.write(5, in: first)
        _ = try await first.write { try $0.sequence(at: TestHouse.noon) }
        try await Self.write(4, in: first)
        try first.close()
        let second = try await house.open()
        #expect(try await second.read { try $0.logLeaves(from: 0, limit: 100) }.count == 5)
        #expect(try await second.write { try $0.sequence(at: TestHouse.noon) } == 4)
        let verification = try await Self.verify(second)
        #expect(verification.isSound && verification.checkpoint?.size == 9)
    }

    @Test("two that number at the same time give each entry one place")
    func together() async throws {
        let house = try TestHouse()
        let (one, two) = (try await house.open(), try await house.open())
        let total = try await withThrowingTaskGroup(of: Int.self) { tasks in
            for vault in [one, two] {
                for _ in 0..<10 {
                    tasks.addTask {
                        try await Self.write(3, in: vault)
                        return try await vault.write { try $0.sequence(at: TestHouse.noon) }
                    }
                }
            }
            return try await tasks.reduce(0, +)
        }
        #expect(total == 60)
        let verification = try await Self.verify(one)
        #expect(verification.isSound && verification.checkpoint?.size == 60)
    }

    @Test("a long backlog is numbered in parts, each with a signed head")
    func backlog() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        try await Self.write(Transaction.sequenceLimit + 10, in: vault)
        #expect(try await vault.write { try $0.sequence(at: TestHouse.noon) } == Transaction.sequenceLimit)
        #expect(try await vault.write { try $0.sequence(at: TestHouse.noon) } == 10)
        #expect(try await vault.write { try $0.sequence(at: TestHouse.noon) } == 0)
        #expect(try await Self.verify(vault).isSound)
    }

    @Test("an entry changed in the database is found by whoever verifies")
    func changed() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        try await Self.write(20, in: vault)
        _ = try await vault.write { try $0.sequence(at: TestHouse.noon) }
        try await vault.write { transaction in
            var leaf = try transaction.logLeaves(from: 7, limit: 1)[0]
            leaf[leaf.count - 1] ^= 1
            try transaction.run(
                "UPDATE log_entries SET leaf = $2 WHERE organisation = $1 AND position = $3", leaf, 7)
        }
        await #expect(throws: LogFault.checkpointRoot) { try await Self.verify(vault) }
    }

    @Test("a write that fails leaves no entry behind")
    func rolledBack() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        await #expect(throws: EngineTests.Stop.self) {
            try await vault.write { transaction in
                try transaction.log(LogEvent(.open), by: .system(job: "test"), at: TestHouse.noon)
                throw EngineTests.Stop()
            }
        }
        #expect(try await vault.entries().isEmpty)
    }
}
