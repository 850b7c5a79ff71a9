import Declarations
import Processing
import Rules
import Testing

@testable import Proof
@testable import Vault

@Suite("Nothing is green on a log that was changed")
struct DamagedLogTests {
    static func damaged() async throws -> House {
        let house = try await House()
        _ = try await house.office.runSelfTests(by: House.contact)
        while try await house.office.sequenceLog() > 0 {}
        #expect(
            try await Prover.prove(house.office).promises.contains {
                $0.verdict == .kept && $0.promise.kind == .enforced
            })
        try await house.office.vault.write { transaction in
            var leaf = try transaction.logLeaves(from: 3, limit: 1)[0]
            leaf[leaf.count - 1] ^= 1
            try transaction.run("UPDATE log_entries SET leaf = $2 WHERE organisation = $1 AND position = 3", leaf)
        }
        return house
    }

    @Test("every promise that rests on it loses its green, names the entry, and the gate's are broken")
    func nothingGreen() async throws {
        let proof = try await Prover.prove(try await Self.damaged().office)
        #expect(proof.damagedLog == .entry(3))
        for proven in proof.promises where proven.promise.kind != .rendered {
            #expect(proven.verdict != .kept, "\(proven.id)")
            guard proven.promise.mechanism.isBuilt else { continue }
            #expect(proven.evidence.sentence.nl.contains("regel 3"))
            #expect(proven.evidence.sentence.en.contains("entry 3"))
        }
        #expect(proof.promises.contains { $0.promise.kind == .rendered && $0.verdict == .kept })
        #expect(proof.needingAttention.first?.promise.mechanism == .purposeGate)
        #expect(proof.needingAttention.first?.verdict == .broken)
        #expect(ProofJSON.render(proof).contains("entry.3"))
    }

    @Test("the promise that there is a log that holds is broken, and nothing says that it holds")
    func ownPromise() async throws {
        let proof = try await Prover.prove(try await Self.damaged().office)
        let own = proof.promises.filter { $0.promise.mechanism == .operationLog }
        #expect(!own.isEmpty)
        for proven in own {
            #expect(proven.verdict == .broken)
            #expect(!proven.evidence.sentence.nl.contains("is gelezen en klopt"))
        }
    }

    @Test("an audit of more than a week ago counts no more: the log itself is read")
    func oldAudit() async throws {
        let house = try await House()
        try await house.office.auditLog(by: House.contact)
        while try await house.office.sequenceLog() > 0 {}
        let audited = house.clock.now
        house.clock.move(days: 6)
        let proof = try await Prover.prove(house.office, readsLog: false)
        #expect(
            proof.promises.first { $0.promise.mechanism == .operationLog }.map { $0.evidence.checkedAt == audited }
                ?? true)
        try await house.office.vault.write { transaction in
            var leaf = try transaction.logLeaves(from: 0, limit: 1)[0]
            leaf[leaf.count - 1] ^= 1
            try transaction.run("UPDATE log_entries SET leaf = $2 WHERE organisation = $1 AND position = 0", leaf)
        }
        #expect(try await Prover.prove(house.office, readsLog: false).damagedLog == nil)
        house.clock.move(days: 2)
        #expect(try await Prover.prove(house.office, readsLog: false).damagedLog == .entry(0))
    }

    @Test("pages go by the last audit, and by the log itself when there was none")
    func pages() async throws {
        let house = try await Self.damaged()
        #expect(try await Prover.prove(house.office, readsLog: false).damagedLog == .entry(3))
        let whole = try await House()
        try await whole.office.auditLog(by: House.contact)
        #expect(try await Prover.prove(whole.office, readsLog: false).damagedLog == nil)
        try await house.office.auditLog(by: House.contact)
        #expect(try await Prover.prove(house.office, readsLog: false).damagedLog == .entry(3))
    }
}
