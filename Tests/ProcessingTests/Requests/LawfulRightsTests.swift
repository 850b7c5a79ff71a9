import Declarations
import Processing
import Rules
import Testing
import Vault

@Suite("What the law gives, people have whatever the declaration says")
struct LawfulRightsTests {
    private static func office(
        _ test: TestOffice, _ change: (inout Declaration) -> Void
    ) async throws -> Office {
        var declaration = try await test.office.declaration
        change(&declaration)
        return Office(
            vault: try await test.office.vault, versions: DeclarationVersions(current: declaration),
            environment: test.environment)
    }

    private static func submit(_ right: Right, to office: Office) async throws -> ReceivedRequest {
        var draft = RequestDraft(right: right)
        draft.email = "jan@example.org"
        return try await office.submit(draft, language: .nl, channel: .web, network: nil)
    }

    @Test("a right that is not listed can be used, and what nobody promised cannot")
    func unlisted() async throws {
        let test = try await TestOffice()
        let office = try await Self.office(test) { $0.rights.rights = [] }
        #expect(try await test.stored(Self.submit(.access, to: office)).kind == .access)
        await #expect(throws: RequestRefusal.rightNotOffered) { try await Self.submit(.stopUse, to: office) }
    }

    @Test("an objection stops advertising at once, also where nothing was promised; the rest is weighed first")
    func marketing() async throws {
        let test = try await TestOffice()
        let person = try await test.addCustomer("Jan", "jan@example.org")
        let office = try await Self.office(test) { declaration in
            declaration.rights.rights = [RightTerms(right: .objection)]
            for place in declaration.purposes.indices where declaration.purposes[place].id == "service-changes" {
                declaration.purposes[place].directMarketing = true
            }
        }
        #expect(try await !office.person(person, for: "service-changes", by: TestOffice.seller).values.isEmpty)
        _ = try await Self.submit(.objection, to: office)
        _ = try await office.confirmIdentity(try #require(try await test.deliver().last).link)
        await #expect(throws: GateRefusal.restricted(purpose: "service-changes")) {
            _ = try await office.person(person, for: "service-changes", by: TestOffice.seller)
        }
        #expect(try await !office.person(person, for: "account", by: TestOffice.seller).values.isEmpty)
    }
}
