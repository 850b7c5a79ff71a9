import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("The draft of the next version")
struct DraftTests {
    static let contact = TestOffice.contact
    static let other = Actor.staff(id: "other", roles: [BuiltIn.privacyContact])

    @Test("begins with a text of one's own, or does not begin")
    func beginsWithText() async throws {
        let office = try await TestOffice().office
        await #expect(throws: DraftRefusal.notText) {
            try await office.startDraft(with: "a: \u{0}", by: Self.contact)
        }
        #expect(try await office.draft(by: Self.contact) == nil)
        let draft = try await office.startDraft(with: "a: 1\r\n", by: Self.contact)
        #expect(draft.source == "a: 1\r\n" && draft.basedOn == 3)
        await #expect(throws: DraftRefusal.exists) { try await office.startDraft(with: "a: 2", by: Self.contact) }
    }

    @Test("begins with the newest version, byte for byte but for its number")
    func begins() async throws {
        let test = try await TestOffice()
        defer { withExtendedLifetime(test) {} }
        let office = try await test.office
        let draft = try await office.startDraft(by: Self.contact)
        let published = try await office.vault.read { try $0.versions() }.map(\.source)
        #expect(draft.source == published[0].replacing("  version: 3\n", with: "  version: 4\n"))
        #expect(draft.source != published[0] && draft.basedOn == 3)
        #expect(try await office.draft(by: Self.contact) == draft)
        await #expect(throws: DraftRefusal.exists) { try await office.startDraft(by: Self.other) }
    }

    @Test("keeps a text exactly, also one that nobody can read")
    func keepsExactly() async throws {
        let test = try await TestOffice()
        defer { withExtendedLifetime(test) {} }
        let office = try await test.office
        var revision = try await office.startDraft(by: Self.contact).revision
        for text in ["", "a: [", "\u{FEFF}a: 1\r\n", "👩‍👩‍👧‍👦\n\n\n", "a\u{301}", "\u{E1}"] {
            revision = try await office.saveDraft(text, over: revision, by: Self.contact).revision
            let kept = try await office.draft(by: Self.contact)?.source ?? "-"
            #expect(Array(kept.utf8) == Array(text.utf8))
        }
        await #expect(throws: DraftRefusal.notText) {
            try await office.saveDraft("a\u{0}b", over: revision, by: Self.contact)
        }
        let large = String(repeating: "x", count: ReadingLimits.largestFile + 1)
        await #expect(throws: DraftRefusal.tooLarge) {
            try await office.saveDraft(large, over: revision, by: Self.contact)
        }
    }

    @Test("of two who change it the second is told, and both texts are kept")
    func concurrency() async throws {
        let test = try await TestOffice()
        defer { withExtendedLifetime(test) {} }
        let office = try await test.office
        let first = try await office.startDraft(by: Self.contact)
        let second = try await office.saveDraft("theirs: 1\n", over: first.revision, by: Self.other)
        await #expect(throws: DraftRefusal.changed) {
            try await office.saveDraft("mine: 1\n", over: first.revision, by: Self.contact)
        }
        #expect(try await office.draft(by: Self.contact) == second)
        #expect(try await office.draft(revision: first.revision, by: Self.contact) == first)
        #expect(second.changedBy == Self.other.name)
        // The same text again is no change, so nobody is told of one.
        let again = try await office.saveDraft("theirs: 1\n", over: second.revision, by: Self.contact)
        #expect(again == second)
    }

    @Test("two at the same moment: one is kept and the other is told")
    func sameMoment() async throws {
        let test = try await TestOffice()
        defer { withExtendedLifetime(test) {} }
        let office = try await test.office
        let first = try await office.startDraft(by: Self.contact)
        let told = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    do {
                        try await office.saveDraft("a: \(number)\n", over: first.revision, by: Self.contact)
                        return false
                    } catch { return error as? DraftRefusal == .changed }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(told == 7)
    }

    @Test("the oldest texts go, and a number is never used again")
    func revisions() async throws {
        let test = try await TestOffice()
        defer { withExtendedLifetime(test) {} }
        let office = try await test.office
        var revision = try await office.startDraft(by: Self.contact).revision
        for number in 0..<(Transaction.keptRevisions + 5) {
            revision = try await office.saveDraft("a: \(number)\n", over: revision, by: Self.contact).revision
        }
        #expect(try await office.draftRevisions(by: Self.contact).count == Transaction.keptRevisions)
        await #expect(throws: DraftRefusal.changed) {
            try await office.discardDraft(revision: revision - 1, by: Self.contact)
        }
        try await office.discardDraft(revision: revision, by: Self.contact)
        #expect(try await office.draft(by: Self.contact) == nil)
        #expect(try await office.draftRevisions(by: Self.contact).isEmpty)
        #expect(try await office.startDraft(by: Self.contact).revision > revision)
    }

    @Test("only the privacy contact changes it, and an auditor looks")
    func roles() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let auditor = Actor.staff(id: "auditor", roles: [BuiltIn.auditor])
        for actor in [TestOffice.seller, auditor, .token(id: "shop"), .system(job: "upkeep"), .person(request: "r")] {
            await #expect(throws: DraftRefusal.roleMissing) { try await office.startDraft(by: actor) }
        }
        let draft = try await office.startDraft(by: Self.contact)
        #expect(try await office.draft(by: auditor) == draft)
        await #expect(throws: GateRefusal.roleMissing(purpose: BuiltIn.accountability)) {
            try await office.draft(by: TestOffice.seller)
        }
        for actor in [TestOffice.seller, auditor] {
            await #expect(throws: DraftRefusal.roleMissing) {
                try await office.saveDraft("a: 1\n", over: draft.revision, by: actor)
            }
            await #expect(throws: DraftRefusal.roleMissing) {
                try await office.discardDraft(revision: draft.revision, by: actor)
            }
            await #expect(throws: DraftRefusal.roleMissing) {
                try await test.offices.publishDraft(of: "luxigo", revision: draft.revision, by: actor) { _ in }
            }
        }
        #expect(try await office.draft(by: Self.contact) == draft)
    }

    @Test("is published once it is confirmed, and is then gone")
    func publishes() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let draft = try await office.startDraft(by: Self.contact)
        let text = draft.source.replacing("    keep: P2Y\n", with: "    keep: P3Y\n")
        let saved = try await office.saveDraft(text, over: draft.revision, by: Self.contact)
        await #expect(throws: DraftRefusal.changed) {
            try await test.offices.publishDraft(of: "luxigo", revision: draft.revision, by: Self.contact) { _ in }
        }
        await #expect(throws: DraftRefusal.findings(1)) {
            try await test.offices.publishDraft(of: "luxigo", revision: saved.revision, by: Self.contact) { _ in
                throw DraftRefusal.findings(1)
            }
        }
        #expect(try await office.draft(by: Self.contact) == saved)
        try await test.offices.publishDraft(of: "luxigo", revision: saved.revision, by: Self.contact) { _ in }
        #expect(try await office.draft(by: Self.contact) == nil)
        #expect(try await test.office.declaration.statement.version == 4)
        #expect(try await office.vault.read { try $0.versions() }.last?.source == text)
    }

    @Test(
        "that cannot be read, or is of somebody else, is not published",
        arguments: [
            ("a: [", DraftRefusal.unreadable), ("gestand: 1\n", .unreadable), ("", .unreadable),
            ("  id: luxigo\n", .otherOrganisation("luxigo")),
        ])
    func refuses(text: String, refusal: DraftRefusal) async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let draft = try await office.startDraft(by: Self.contact)
        let changed = text.hasPrefix("  id") ? draft.source.replacing(text, with: "  id: kruxs\n") : text
        let saved = try await office.saveDraft(changed, over: draft.revision, by: Self.contact)
        await #expect(throws: refusal) {
            try await test.offices.publishDraft(of: "luxigo", revision: saved.revision, by: Self.contact) { _ in }
        }
        #expect(await test.offices["kruxs"] == nil)
        #expect(try await office.draft(by: Self.contact) == saved)
        #expect(try await test.office.declaration.statement.version == 3)
    }

    @Test("each change stands in the log, by whom, and says nothing of its text")
    func log() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let draft = try await office.startDraft(by: Self.contact)
        let saved = try await office.saveDraft("a: geheim\n", over: draft.revision, by: Self.other)
        try await office.discardDraft(revision: saved.revision, by: Self.contact)
        let entries = try await test.entries().filter { $0.verb == .configure }
        #expect(
            entries.compactMap(\.detail).sorted() == [
                "declaration-draft.changed", "declaration-draft.discarded", "declaration-draft.started",
            ])
        #expect(Set(entries.map(\.actor.id)) == ["contact", "other"])
    }
}
