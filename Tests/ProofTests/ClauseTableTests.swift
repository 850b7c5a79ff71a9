import Declarations
import Foundation
import Processing
import Proof
import Rules
import Testing

@Suite("Every sentence of Luxigo's statement has a promise")
struct ClauseTableTests {
    /// A row of the table of sentences.
    struct Row {
        let id: ClauseID
        let kind: String
    }

    /// The rows of one organisation; the first three columns never hold a comma.
    static func rows(of organisation: String) throws -> [Row] {
        let text = try String(
            contentsOf: House.repository.appendingPathComponent("Tests/Fixtures/promises.csv"), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 4, cells[1] == organisation else { return nil }
            return Row(id: ClauseID(cells[0]), kind: cells[2])
        }
    }

    static let kinds: Set<String> = ["right", "deadline", "collect", "purpose"]

    /// Sentences of these kinds that need something this release does not have yet.
    static let waiting: [ClauseID: Set<Mechanism>] = [
        "L-10": [.parentalConsent], "L-19": [.parentalConsent], "L-23": [.erasure], "L-69": [],
        "L-79": [.erasure], "L-83": [.recipientNotices, .erasure], "L-91": [.recipientNotices],
        "L-94": [.rectification], "L-103": [.erasure], "L-29": [.consentLedger], "L-73": [.consentLedger],
    ]

    @Test("all 116 sentences have one, and no sentence is made up")
    func complete() async throws {
        let house = try await House()
        let proof = try await Prover.prove(house.office)
        let rows = try Self.rows(of: "luxigo")
        #expect(rows.count == 116)
        #expect(Set(proof.clauses.map(\.id)) == Set(rows.map(\.id)))
        #expect(proof.clauses.map(\.id) == rows.map(\.id))
    }

    @Test("of right, deadline, collect and purpose, each has a real verdict or names what is not built")
    func realVerdicts() async throws {
        let house = try await House()
        try await house.answer(try await house.receive(.access))
        _ = try await house.office.runSelfTests(by: House.contact)
        let proof = try await Prover.prove(house.office)
        let rows = try Self.rows(of: "luxigo").filter { Self.kinds.contains($0.kind) }
        #expect(rows.count == 50)
        for row in rows {
            let clause = try #require(proof.clauses.first { $0.id == row.id })
            let missing = clause.promises.filter { $0.verdict == .unproven }
            let expected = Self.waiting[row.id] ?? []
            #expect(Set(missing.map(\.promise.mechanism)) == expected, "\(row.id)")
            #expect(clause.verdict == (expected.isEmpty ? .kept : .unproven), "\(row.id)")
            for proven in missing {
                #expect(!proven.promise.mechanism.isBuilt, "\(row.id) rests on \(proven.promise.mechanism)")
                #expect(proven.evidence.sentence.nl.contains("nog niet in deze uitgave"))
            }
        }
    }

    @Test("what is not built is unproven, whatever is planted for it")
    func notBuilt() async throws {
        let house = try await House()
        for mechanism in Mechanism.allCases where !mechanism.isBuilt { try await house.plant(mechanism, passed: true) }
        let proof = try await Prover.prove(house.office)
        for proven in proof.promises where !proven.promise.mechanism.isBuilt {
            #expect(proven.verdict == .unproven, "\(proven.id)")
        }
    }
}
