import Declarations
import Documents
import Processing
import Rules
import Testing

@testable import Vault

@Suite("One declaration: a retention period that changes, changes everywhere")
struct OneRetentionPeriodTests {
    @Test("statement, register, keep-until in an answer, and the comparison")
    func everywhere() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let collected = test.clock.now.adding(hours: -60 * 24)
        _ = try await office.addPerson(
            as: "customer",
            records: [
                NewRecord(kind: "profile", values: ["name": "Jan Test", "email": "jan@example.org"]),
                NewRecord(
                    kind: "contact-moment",
                    values: ["name": "Jan Test", "email": "jan@example.org", "contact-notes": "Belde over het pakket"]),
            ], channel: .web, language: .nl, by: TestOffice.seller, collectedAt: collected)
        let received = try await test.confirmed("jan@example.org")
        let before = office.declaration
        let on = AmsterdamTime.date(of: collected)

        func keepUntil() async throws -> CalendarDate? {
            let prepared = try await test.office.prepareAnswer(received.reference, by: TestOffice.contact)
            return prepared.answer.records.flatMap(\.values).first { $0.field == "contact-notes" }?.keepUntil.date
        }
        #expect(try await keepUntil() == on.adding(months: 12))

        let next = try TestOffice.declaration(changing: [
            ("  version: 3", "  version: 4"),
            (
                "    after: [contact-moment.collected]\n    keep: P1Y",
                "    after: [contact-moment.collected]\n    keep: P6M"
            ),
        ])
        let plan = try await test.offices.plan(next)
        #expect(plan.needsConfirmation && plan.comparison?.needsMail == true)
        #expect(plan.impact == VersionImpact(people: 1, byKind: ["customer": 1]))
        await #expect(throws: PublicationRefusal.unconfirmed(changes: 1)) {
            try await test.offices.publish(next, by: .operator(user: "test"))
        }
        #expect(try await test.office.declaration.statement.version == 3)
        _ = try await test.offices.publish(next, isConfirmed: true, by: .operator(user: "test"))
        let after = try await test.office.declaration

        // A shorter period counts at once for what is there already; a longer one waits for its notice.
        #expect(try await keepUntil() == on.adding(months: 6))
        let prepared = try await test.office.prepareAnswer(received.reference, by: TestOffice.contact)
        let value = prepared.answer.records.flatMap(\.values).first { $0.field == "contact-notes" }
        #expect(value?.keepUntil.criterion.nl.hasPrefix("6 maanden") == true, "\(String(describing: value?.keepUntil))")

        func both(_ render: (Declaration) -> String) -> (before: String, after: String) {
            (render(before), render(after))
        }
        let statement = both { StatementMarkdown.render(StatementDocument.make($0, .nl)) }
        let register = both { RegisterDocument.make($0, .nl).csv }
        for text in [statement, register] {
            let period = "6 maanden, geteld"
            #expect(text.before.ranges(of: period).count < text.after.ranges(of: period).count)
        }
        let comparison = try #require(plan.comparison)
        let difference = ComparisonJSON.render(comparison).text
        #expect(difference.contains("gaat van een jaar naar 6 maanden"))
        #expect(comparison.material.count == 1)
    }

    @Test("who comes in under the new version does not count for the impact of it")
    func impact() async throws {
        let test = try await TestOffice()
        try await test.addCustomer("Jan Test", "jan@example.org")
        let next = try TestOffice.declaration(changing: [
            ("  version: 3", "  version: 4"),
            (
                "  inactive:\n    kind: maximum\n    covers: [name, email, phone, address]\n    after: [profile.last-used]\n    keep: P2Y",
                "  inactive:\n    kind: maximum\n    covers: [name, email, phone, address]\n    after: [profile.last-used]\n    keep: P1Y"
            ),
        ])
        let comparison = VersionComparison(from: try await test.office.declaration, to: next.declaration)
        _ = try await test.offices.publish(next, isConfirmed: true, by: .operator(user: "test"))
        try await test.addCustomer("Piet Test", "piet@example.org", days: 0)
        #expect(try await test.office.impact(of: comparison, before: 4).people == 1)
        #expect(try await test.office.impact(of: comparison, before: 5).people == 2)
    }
}
