import Declarations
import Processing
import Rules
import Testing

@testable import Proof

@Suite("Never green without evidence")
struct VerdictTests {
    @Test("before any test has run, nothing that is enforced or measured is kept")
    func fresh() async throws {
        let house = try await House()
        let proof = try await Prover.prove(house.office)
        #expect(!proof.promises.isEmpty)
        for proven in proof.promises where proven.promise.kind != .rendered {
            #expect(proven.verdict == .unproven, "\(proven.id)")
        }
    }

    @Test("every verdict says why, in both languages, and none is empty-handed")
    func sentences() async throws {
        let house = try await House()
        _ = try await house.office.runSelfTests(by: House.contact)
        for proven in try await Prover.prove(house.office).promises {
            #expect(!proven.evidence.sentence.nl.isEmpty && !proven.evidence.sentence.en.isEmpty)
            #expect(proven.evidence.sentence.nl != proven.evidence.sentence.en)
            if proven.verdict == .kept { #expect(!proven.evidence.figures.isEmpty && proven.evidence.checkedAt != nil) }
        }
    }

    @Test("a test that gave way breaks every promise that rests on it, and no other")
    func broken() async throws {
        let house = try await House()
        _ = try await house.office.runSelfTests(by: House.contact)
        try await house.plant(.purposeGate, passed: false, detail: "opened-without-role")
        let proof = try await Prover.prove(house.office)
        let broken = proof.promises.filter { $0.verdict == .broken }
        #expect(broken.count == proof.promises.count { $0.promise.mechanism == .purposeGate })
        #expect(broken.allSatisfy { $0.promise.mechanism == .purposeGate })
        #expect(broken.allSatisfy { $0.evidence.sentence.nl.contains("opened-without-role") })
        #expect(proof.clauses.first { $0.id == "L-61" }?.verdict == .broken)
        #expect(proof.needingAttention.first?.promise.mechanism == .purposeGate)
    }

    @Test(
        "what an example's statement must say, it says",
        arguments: ["luxigo", "kruxs", "iv", "actief-klussenservice", "software-supplier"])
    func rendered(example: String) throws {
        let declaration = try House.example(example).declaration
        let facts = Facts(now: Instant(milliseconds: 0), today: House.start, versions: .init(current: declaration))
        let rendered = Prover.prove(facts).promises.filter { $0.promise.kind == .rendered }
        #expect(!rendered.isEmpty)
        for proven in rendered { #expect(proven.verdict == .kept, "\(proven.id)") }
    }

    @Test("a result counts for a week, and a test that tried nothing counts for nothing")
    func staleAndIdle() async throws {
        let house = try await House()
        func declaredOnly() async throws -> Verdict? {
            try await Prover.prove(house.office).promises.first { $0.promise.mechanism == .declaredOnly }?.verdict
        }
        try await house.plant(.declaredOnly, passed: true)
        #expect(try await declaredOnly() == .kept)
        house.clock.move(days: 6)
        #expect(try await declaredOnly() == .kept)
        house.clock.move(days: 1)
        #expect(try await declaredOnly() == .unproven)
        try await house.plant(.declaredOnly, passed: true, attempts: 0)
        #expect(try await declaredOnly() == .unproven)
    }

    @Test("a sentence is as good as its worst promise")
    func worst() async throws {
        let house = try await House()
        try await house.plant(.purposeGate, passed: true)
        let kept = try await Prover.prove(house.office).promises.filter { $0.verdict == .kept }
        let unproven = try await Prover.prove(house.office).promises.filter { $0.verdict == .unproven }
        let clause = ProvenClause(id: "L-01", promises: [kept[0], unproven[0]])
        #expect(clause.verdict == .unproven)
        #expect(ProvenClause(id: "L-01", promises: kept).verdict == .kept)
    }

    @Test("what needs someone is short, without doubles, and without what nobody can do this week")
    func attention() async throws {
        let house = try await House()
        let before = try await Prover.prove(house.office).needingAttention
        #expect(before.count == Proof.attentionLimit)
        #expect(Set(before.map(\.promise.mechanism)).count == before.count)
        #expect(before.allSatisfy { $0.promise.mechanism.isBuilt })
        _ = try await house.office.runSelfTests(by: House.contact)
        for duty in try await house.office.standings().map(\.duty) { try await house.show(duty) }
        // Nobody has an account yet, so nobody has signed; that is all that is left.
        let left = try await Prover.prove(house.office).needingAttention
        #expect(left.map(\.id) == ["attestations.confidentiality/attestation"])
        _ = try await house.receive(.access)
        house.clock.move(days: 40)
        let after = try await Prover.prove(house.office).needingAttention
        #expect(after.first?.verdict == .broken)
    }

    @Test("a statement that no longer says what is promised breaks the promise")
    func notSaid() throws {
        let declaration = try House.example("luxigo").declaration
        var other = declaration
        other.organisation.address = nil
        let promise = try #require(
            PromiseDerivation.promises(of: declaration).first { $0.element == "organisation.address" })
        let facts = Facts(now: Instant(milliseconds: 0), today: House.start, versions: .init(current: declaration))
        let (whole, without) = (PublishedText.all(of: declaration), PublishedText.all(of: other))
        #expect(StatementTextVerdict(whole, facts: facts).judge(promise).verdict == .kept)
        #expect(StatementTextVerdict(without, facts: facts).judge(promise).verdict == .broken)
    }
}
