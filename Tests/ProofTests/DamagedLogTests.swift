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
