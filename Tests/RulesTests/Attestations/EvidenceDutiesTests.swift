import Declarations
import Testing

@testable import Rules

@Suite("What an organisation must be able to show")
struct EvidenceDutiesTests {
    static func declaration() -> Declaration {
        var declaration = Declaration(
            organisation: Organisation(id: "demo", name: "Demo"),
            statement: StatementSettings(version: 1, effective: CalendarDate(daysSinceEpoch: 20_000)))
        var plain = Purpose(id: "deliver", title: Bilingual(same: "Deliver"))
        plain.basis = .contract
        plain.data = ["name"]
        plain.people = ["customer"]
        declaration.purposes = [plain]
        return declaration
    }

    static func purpose(_ id: Purpose.ID, _ basis: LegalBasis, profiling: Bool = false) -> Purpose {
        var purpose = Purpose(id: id, title: Bilingual(same: id.rawValue))
        purpose.basis = basis
        purpose.profiling = profiling
        purpose.data = ["name"]
        purpose.people = ["customer"]
        return purpose
    }

    /// Which weighings a purpose needs that was there from the first version, and one that came later.
    static let needs: [(basis: LegalBasis, profiling: Bool, first: [AssessmentKind], later: [AssessmentKind])] = [
        (.contract, false, [], [.compatibility]), (.contract, true, [.impact], [.compatibility, .impact]),
        (.legitimateInterest, false, [.legitimateInterest], [.legitimateInterest, .compatibility]),
        (
            .legitimateInterest, true, [.legitimateInterest, .impact],
            [.legitimateInterest, .compatibility, .impact]
        ), (.consent, false, [], []), (.legalObligation, false, [], []), (.consent, true, [.impact], [.impact]),
        (.publicTask, false, [], [.compatibility]), (.vitalInterest, false, [], [.compatibility]),
    ]

    @Test("weighings follow from basis, profiling and what the data came for", arguments: needs.indices)
    func weighings(index: Int) {
        let row = Self.needs[index]
        let purpose = Self.purpose("new", row.basis, profiling: row.profiling)
        #expect(AssessmentNeed.of(purpose, earlier: []) == row.first)
        #expect(AssessmentNeed.of(purpose, earlier: [Self.declaration()]) == row.later)
        // A purpose that was there before, or that uses other data, is no new use.
        var known = Self.declaration()
        known.purposes.append(purpose)
        #expect(AssessmentNeed.of(purpose, earlier: [known]) == row.first)
        // A version that follows changes nothing about how it began.
        #expect(AssessmentNeed.of(purpose, earlier: [Self.declaration(), known, known]) == row.later)
        #expect(AssessmentNeed.of(purpose, earlier: [known, Self.declaration()]) == row.first)
        var elsewhere = purpose
        elsewhere.data = ["photo"]
        #expect(AssessmentNeed.of(elsewhere, earlier: [Self.declaration()]) == row.first)
    }

    @Test("of whom: every active account, every named recipient, or the organisation")
    func subjects() {
        var declaration = Self.declaration()
        var perStaff = Attestation(id: "secrecy", clause: Bilingual(same: "Secrecy"))
        perStaff.per = "staff-member"
        var perRecipient = Attestation(id: "use", clause: Bilingual(same: "Use"))
        perRecipient.per = "recipient"
        perRecipient.recipients = ["host"]
        declaration.attestations = [perStaff, perRecipient, Attestation(id: "audit", clause: Bilingual(same: "Audit"))]
        declaration.recipients = [Recipient(id: "host"), Recipient(id: "post")]
        func subjects(_ staff: [StaffMember.ID]) -> [EvidenceSubject] {
            EvidenceDuties.all(of: declaration, staff: staff).map(\.id.subject)
        }
        #expect(subjects(["a", "b"]) == [.staff("a"), .staff("b"), .recipient("host"), .organisation])
        #expect(subjects([]) == [.recipient("host"), .organisation])
    }

    @Test("an agreement is wanted of every processor, with every element of the law")
    func agreements() {
        var declaration = Self.declaration()
        var processor = Recipient(id: "host")
        processor.role = .processor
        var partner = Recipient(id: "partner")
        partner.role = .jointController
        partner.agreement = Agreement()
        var post = Recipient(id: "post")
        post.role = .controller
        declaration.recipients = [processor, partner, post]
        let duties = EvidenceDuties.all(of: declaration, staff: []).filter { $0.id.kind == .agreement }
        #expect(duties.map(\.id.element) == ["host", "partner"])
        #expect(duties[0].wantedElements == AgreementElement.allCases)
        #expect(duties[1].wantedElements.isEmpty)
        #expect(AgreementElement.allCases.count == 14)
    }

    @Test("nothing begins before it was weighed, with the officer's agreement where there is one")
    func waiting() {
        var declaration = Self.declaration()
        declaration.purposes.append(Self.purpose("letters", .legitimateInterest))
        declaration.statement.version = 2
        let today = CalendarDate(daysSinceEpoch: 20_500)
        func waiting(_ items: [EvidenceItem], earlier: [Declaration] = []) -> Set<Purpose.ID> {
            WaitingPurposes.of(
                DeclarationVersions(current: declaration, earlier: earlier), items: items, today: today)
        }
        var item = EvidenceItem(
            id: "i", duty: .init(kind: .assessment, element: "letters.legitimate-interest", subject: .organisation),
            givenOn: today, recordedBy: "staff:contact", recordedAt: Instant(milliseconds: 0))
        #expect(waiting([]) == ["letters"])
        #expect(waiting([item]) == [])
        // It uses a name that came for delivery: whether that fits is weighed too.
        #expect(waiting([item], earlier: [Self.declaration()]) == ["letters"])
        item.givenOn = today.adding(days: 1)
        #expect(waiting([item]) == ["letters"])
        item.givenOn = today.adding(days: -4_000)
        #expect(waiting([item]) == [], "lapsed is broken, and has begun")
        declaration.organisation.dataProtectionOfficer = .appointed(name: nil, contact: ContactPoint(), clauses: [])
        #expect(waiting([item]) == ["letters"])
        item.officerOn = today
        #expect(waiting([item]) == [])
        item.withdrawal = .init(reason: .mistaken, at: Instant(milliseconds: 0))
        #expect(waiting([item]) == ["letters"])
    }

    @Test(
        "subjects are read back as they are written, and nothing else is read",
        arguments: [
            "organisation", "staff.ab12", "recipient.host",
        ])
    func codes(code: String) {
        #expect(EvidenceSubject(code: code)?.code == code)
        #expect(EvidenceSubject(code: "person." + code) == nil)
    }

    @Test("a file is what its first bytes say, whatever it is called")
    func files() {
        #expect(EvidenceFile(sniffing: Array("%PDF-1.7".utf8)) == .pdf)
        #expect(EvidenceFile(sniffing: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == .png)
        #expect(EvidenceFile(sniffing: [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
        for text in ["", "%PDF", "<html>", "MZ", "<svg onload=alert(1)>", "GIF89a"] {
            #expect(EvidenceFile(sniffing: Array(text.utf8)) == nil, "\(text)")
        }
    }
}
