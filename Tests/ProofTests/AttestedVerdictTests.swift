import Declarations
import Processing
import Rules
import Testing
import Vault

@testable import Proof

@Suite("What people show turns green, and back on the day")
struct AttestedVerdictTests {
    static func verdict(_ house: House, _ id: Promise.ID) async throws -> Verdict? {
        try await Prover.prove(house.office).promises.first { $0.id == id }?.verdict
    }

    @Test(
        "an attestation: unproven, kept for its year, at risk in its last month, broken after it, unproven when withdrawn"
    )
    func attestation() async throws {
        let house = try await House()
        let id: Promise.ID = "attestations.orders-objection/attestation"
        #expect(try await Self.verdict(house, id) == .unproven)
        let duty = try #require(try await house.office.standings().first { $0.id.element == "orders-objection" }).duty
        let item = try await house.show(duty)
        #expect(try await Self.verdict(house, id) == .kept)
        house.clock.move(days: 334)
        #expect(try await Self.verdict(house, id) == .kept)
        house.clock.move(days: 1)
        #expect(try await Self.verdict(house, id) == .atRisk)
        house.clock.move(days: 30)
        #expect(try await Self.verdict(house, id) == .atRisk)
        house.clock.move(days: 1)
        #expect(try await Self.verdict(house, id) == .broken)
        try await house.office.withdrawEvidence(item, reason: .untrue, by: House.contact)
        #expect(try await Self.verdict(house, id) == .unproven)
    }

    @Test("of every member of staff: one who did not sign is enough, and who leaves no longer counts")
    func everyone() async throws {
        let house = try await House()
        let id: Promise.ID = "attestations.confidentiality/attestation"
        var staff: [StaffMember.ID] = []
        for name in ["ada", "bo"] {
            staff.append(
                try await house.office.addStaff(
                    username: name, name: name, password: "een zin van twaalf", roles: ["sales"],
                    by: .operator(user: "test")))
        }
        #expect(try await Self.verdict(house, id) == .unproven)
        let duties = try await house.office.standings().map(\.duty).filter { $0.id.element == "confidentiality" }
        #expect(duties.map(\.id.subject) == staff.map { .staff($0) })
        try await house.show(duties[0])
        let half = try #require(try await Prover.prove(house.office).promises.first { $0.id == id })
        #expect(half.verdict == .unproven)
        #expect(half.evidence.sentence.en.contains("1 of 2 staff members"))
        try await house.show(duties[1])
        #expect(try await Self.verdict(house, id) == .kept)
    }

    @Test("an agreement that lacks an element is broken and says which; with all of them it is kept")
    func agreement() async throws {
        let house = try await House()
        let id: Promise.ID = "recipients.versio.agreement/processor-agreement"
        let duty = try #require(try await house.office.standings().first { $0.id.element == "versio" }).duty
        try await house.show(duty, elements: AgreementElement.allCases.filter { $0 != .audits })
        let lacking = try #require(try await Prover.prove(house.office).promises.first { $0.id == id })
        #expect(lacking.verdict == .broken)
        #expect(lacking.evidence.sentence.nl.contains("inlichtingen en controles"))
        #expect(lacking.evidence.figures.contains { $0.value.en == "13/14" })
        try await house.show(duty)
        #expect(try await Self.verdict(house, id) == .kept)
    }

    @Test("a weighing waits for the officer where there is one, and so does the officer's own promise")
    func officer() async throws {
        let house = try await House("kruxs")
        let (groups, all): (Promise.ID, Promise.ID) = ("purposes.groups/assessment", "procedures.officer/assessment")
        let duties = try await house.office.standings().map(\.duty).filter { $0.id.kind == .assessment }
        #expect(duties.filter { $0.path == "purposes.groups" }.count == 2, "an interest and a DPIA")
        for duty in duties { try await house.show(duty, officer: duty.path != "purposes.groups") }
        #expect(try await Self.verdict(house, groups) == .unproven)
        #expect(try await Self.verdict(house, all) == .unproven)
        #expect(try await Self.verdict(house, "purposes.offers/assessment") == .kept)
        for duty in duties where duty.path == "purposes.groups" { try await house.show(duty) }
        #expect(try await Self.verdict(house, groups) == .kept)
        #expect(try await Self.verdict(house, all) == .kept)
    }

    @Test("a measure without anything shown is broken the day after its review date")
    func review() async throws {
        let house = try await House()
        let id: Promise.ID = "measures.backups/measure-register"
        house.clock.move(to: CalendarDate(daysSinceEpoch: 20_833))  // 15 January 2027
        #expect(try await Self.verdict(house, id) == .unproven)
        house.clock.move(days: 1)
        #expect(try await Self.verdict(house, id) == .broken)
    }

    @Test("the log is a promise of its own: nothing to verify, then kept")
    func log() async throws {
        let house = try await House()
        let id: Promise.ID = "procedures.log/operation-log"
        #expect(try await Self.verdict(house, id) == .unproven)
        _ = try await house.office.sequenceLog()
        #expect(try await Self.verdict(house, id) == .kept)
    }

    @Test("the register for others must have the row that the statement speaks of")
    func register() throws {
        var declaration = try House.example("software-supplier").declaration
        let promise = try #require(
            PromiseDerivation.promises(of: declaration).first { $0.element == "client-work.hosted-software" })
        func verdict(_ declaration: Declaration) -> Verdict {
            let facts = Facts(
                now: Instant(milliseconds: 0), today: House.start, versions: .init(current: declaration))
            return ProcessingRegisterVerdict(facts).judge(promise).verdict
        }
        #expect(verdict(declaration) == .kept)
        declaration.clientWork.removeAll { $0.id == "hosted-software" }
        #expect(verdict(declaration) == .broken)
    }
}
