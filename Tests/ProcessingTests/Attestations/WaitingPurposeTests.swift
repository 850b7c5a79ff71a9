import Declarations
import Processing
import Rules
import Testing
import Vault

@Suite("Nothing is collected for a purpose before it was weighed")
struct WaitingPurposeTests {
    private static func visit(_ office: Office) async throws -> Person.ID {
        try await office.addPerson(
            as: "reviewer", records: [NewRecord(kind: "review", values: ["review": "Mooi."], source: "google-reviews")],
            channel: .web, language: .nl, by: .operator(user: "test"))
    }

    @Test("refused without a weighing, taken with one, refused again when it turned out not to be right")
    func weighed() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let before = try await test.rowCounts()["people"]
        await #expect(throws: GateRefusal.purposeWaiting(purpose: "reviews")) { _ = try await Self.visit(office) }
        #expect(try await test.rowCounts()["people"] == before)
        var weighing = test.evidence(.assessment, "reviews.legitimate-interest")
        weighing.reference = "afweging van 2 maart"
        let id = try await office.recordEvidence(weighing, by: TestOffice.contact)
        _ = try await Self.visit(office)
        test.clock.move(days: 400)
        _ = try await Self.visit(office)
        try await office.withdrawEvidence(id, reason: .untrue, by: TestOffice.contact)
        await #expect(throws: GateRefusal.purposeWaiting(purpose: "reviews")) { _ = try await Self.visit(office) }
    }

    @Test("what came in before is not used either while no weighing is shown; other purposes see theirs")
    func used() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        var weighing = test.evidence(.assessment, "reviews.legitimate-interest")
        weighing.reference = "afweging"
        let id = try await office.recordEvidence(weighing, by: TestOffice.contact)
        let person = try await Self.visit(office)
        #expect(try await !office.person(person, for: "reviews", by: TestOffice.seller).values.isEmpty)
        try await office.withdrawEvidence(id, reason: .untrue, by: TestOffice.contact)
        await #expect(throws: GateRefusal.purposeWaiting(purpose: "reviews")) {
            _ = try await office.person(person, for: "reviews", by: TestOffice.seller)
        }
        await #expect(throws: GateRefusal.personUnknown) {
            _ = try await office.person(person, for: "account", by: TestOffice.seller)
        }
    }

    @Test("where an officer is declared, the weighing waits for the officer")
    func officer() async throws {
        let test = try await TestOffice()
        var declaration = try await test.office.declaration
        declaration.organisation.dataProtectionOfficer = .appointed(
            name: nil, contact: ContactPoint(email: "fg@luxigo.example"), clauses: [])
        let office = Office(
            vault: try await test.office.vault, versions: DeclarationVersions(current: declaration),
            environment: test.environment)
        var weighing = test.evidence(.assessment, "reviews.legitimate-interest")
        weighing.reference = "afweging"
        try await office.recordEvidence(weighing, by: TestOffice.contact)
        await #expect(throws: GateRefusal.purposeWaiting(purpose: "reviews")) { _ = try await Self.visit(office) }
        weighing.officerOn = weighing.givenOn
        try await office.recordEvidence(weighing, by: TestOffice.contact)
        _ = try await Self.visit(office)
    }

    @Test("who names a purpose that has not begun is told, also when another purpose may have the data")
    func named() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let intake = PurposeIntake(
            purpose: "reviews", capacity: "reviewer",
            record: NewRecord(kind: "review", values: ["review": "Mooi."], source: "google-reviews"), channel: .web,
            language: .nl)
        let refusal = await #expect(throws: ExaminationRefusal.self) {
            _ = try await office.takeIn(intake, by: .operator(user: "test"))
        }
        #expect(refusal?.examination.refusals.map(\.refusal.code) == ["purpose.waiting"])
        #expect(refusal?.examination.refusals.first?.refusal.message.nl.contains("Bewijsstukken") == true)
    }
}
