import Declarations
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Recording evidence")
struct RecordEvidenceTests {
    /// What is handed in, and why it is not taken.
    static let refusals: [(what: String, change: @Sendable (inout NewEvidence) -> Void, refusal: EvidenceRefusal)] = [
        ("nothing", { $0.reference = "" }, .empty), ("only white space", { $0.reference = " \u{00A0} " }, .empty),
        ("tomorrow", { $0.givenOn = $0.givenOn.adding(days: 1) }, .givenOn),
        ("an end before its beginning", { $0.until = $0.givenOn.adding(days: -1) }, .until),
        ("an officer of tomorrow", { $0.officerOn = $0.givenOn.adding(days: 1) }, .officerOn),
        ("a long reference", { $0.reference = String(repeating: "x", count: 301) }, .reference),
        ("a reference of two lines", { $0.reference = "map A\nmap B" }, .reference),
        ("a reference with a control character", { $0.reference = "map\u{0}A" }, .reference),
        ("a page", { $0.file = Array("<html><script>".utf8) }, .fileKind),
        ("a program", { $0.file = Array("MZ\u{1}".utf8) }, .fileKind),
        ("a large file", { $0.file = TestOffice.pdf("", size: EvidenceFile.largest + 1) }, .fileTooLarge),
        (
            "something that nobody asked for",
            { $0.duty = .init(kind: .attestation, element: "nonsense", subject: .organisation) }, .dutyUnknown
        ),
        (
            "of someone who is not there",
            { $0.duty = .init(kind: .attestation, element: "confidentiality", subject: .staff("ghost")) },
            .dutyUnknown
        ),
    ]

    @Test("what is wrong is refused, and nothing is stored", arguments: refusals.indices)
    func refused(index: Int) async throws {
        let row = Self.refusals[index]
        let test = try await TestOffice()
        var new = test.evidence(.measure, "backups")
        new.reference = "map A"
        row.change(&new)
        let before = try await test.rowCounts()
        await #expect(throws: row.refusal, "\(row.what)") {
            try await test.office.recordEvidence(new, by: TestOffice.contact)
        }
        #expect(try await test.rowCounts() == before, "\(row.what)")
    }

    @Test("a file at the limit is taken, and comes back byte for byte")
    func largest() async throws {
        let test = try await TestOffice()
        var new = test.evidence(.measure, "backups")
        new.file = TestOffice.pdf("proef", size: EvidenceFile.largest)
        let id = try await test.office.recordEvidence(new, by: TestOffice.contact)
        let (kind, bytes) = try await test.office.evidenceFile(id, by: TestOffice.auditor)
        #expect(kind == .pdf && bytes == new.file)
    }

    @Test("only the privacy contact records and withdraws; an auditor looks; others see nothing")
    func roles() async throws {
        let test = try await TestOffice()
        var new = test.evidence(.measure, "backups")
        new.reference = "map A"
        let office = try await test.office
        for actor in [TestOffice.auditor, TestOffice.seller, .system(job: "upkeep"), .person(request: "x")] {
            await #expect(throws: GateRefusal.self) { try await office.recordEvidence(new, by: actor) }
        }
        let id = try await office.recordEvidence(new, by: TestOffice.contact)
        #expect(try await office.evidence(by: TestOffice.auditor).contains { $0.item?.id == id })
        #expect(try await office.evidenceReference(id, by: TestOffice.auditor) == "map A")
        for actor in [TestOffice.seller, .person(request: "x")] {
            await #expect(throws: GateRefusal.self) { _ = try await office.evidence(by: actor) }
            await #expect(throws: GateRefusal.self) { _ = try await office.evidenceReference(id, by: actor) }
            await #expect(throws: GateRefusal.self) { _ = try await office.evidenceFile(id, by: actor) }
        }
        await #expect(throws: GateRefusal.self) {
            try await office.withdrawEvidence(id, reason: .ended, by: TestOffice.auditor)
        }
        #expect(try await test.standing("backups").state == .shown)
    }

    @Test("recording, looking, collecting and withdrawing are in the log, each once, without what it says")
    func logged() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        var new = test.evidence(.measure, "backups")
        new.reference = "bij mevrouw Zwartkruis"
        new.file = TestOffice.pdf("Zwartkruis")
        let before = try await test.entries().count
        test.clock.move(minutes: 1)
        let id = try await office.recordEvidence(new, by: TestOffice.contact)
        test.clock.move(minutes: 1)
        _ = try await office.evidenceReference(id, by: TestOffice.contact)
        test.clock.move(minutes: 1)
        _ = try await office.evidenceFile(id, by: TestOffice.auditor)
        test.clock.move(minutes: 1)
        try await office.withdrawEvidence(id, reason: .mistaken, by: TestOffice.contact)
        let entries = Array(try await test.entries().dropFirst(before))
        #expect(entries.map(\.verb) == [.attest, .open, .download, .withdraw])
        #expect(entries.allSatisfy { $0.purpose == BuiltIn.accountability.rawValue })
        #expect(!entries.contains { "\($0)".contains("Zwartkruis") })
    }
}
