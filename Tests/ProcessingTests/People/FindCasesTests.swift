import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("A purpose that belongs to a case is used from that case")
struct FindCasesTests {
    /// A customer with two orders of different months.
    static func customer(_ test: TestOffice) async throws -> Person.ID {
        let person = try await test.addCustomer("Jan", "jan@example.org")
        for (days, details) in [(50, "een lamp"), (20, "een vaas")] {
            _ = try await test.office.addRecord(
                NewRecord(
                    kind: "order", values: ["name": "Jan", "email": "jan@example.org", "order-details": details]),
                to: person, as: "customer", channel: .web, language: .nl, by: TestOffice.seller,
                collectedAt: test.clock.now.adding(hours: -24 * days))
        }
        return person
    }

    static func find(_ test: TestOffice, _ email: String, by actor: Actor = TestOffice.seller) async throws
        -> [OpenCase]
    {
        try await test.office.findCases(by: "email", value: email, for: "order", by: actor)
    }

    @Test("the cases come newest first, and nothing has been opened")
    func listed() async throws {
        let test = try await TestOffice()
        let person = try await Self.customer(test)
        let found = try await Self.find(test, "jan@example.org")
        #expect(found.count == 2 && found.allSatisfy { $0.person == person })
        #expect(found[0].collectedAt > found[1].collectedAt)
        let verbs = try await test.entries().map(\.verb)
        #expect(verbs.contains(.search) && !verbs.contains(.open))
    }

    @Test("the chosen case opens its own values, and no other order's")
    func chosen() async throws {
        let test = try await TestOffice()
        let person = try await Self.customer(test)
        let newest = try #require(try await Self.find(test, "jan@example.org").first)
        let view = try await test.office.person(person, for: "order", case: newest.record, by: TestOffice.seller)
        #expect(view.values.filter { $0.stored.field == "order-details" }.map(\.text) == ["een vaas"])
    }

    @Test("without the role nothing is listed, and unknown or restricted people show no cases")
    func refused() async throws {
        let test = try await TestOffice()
        let person = try await Self.customer(test)
        await #expect(throws: GateRefusal.roleMissing(purpose: "order")) {
            try await Self.find(test, "jan@example.org", by: TestOffice.contact)
        }
        #expect(try await Self.find(test, "niemand@example.org").isEmpty)
        let now = test.clock.now
        try await test.office.vault.write { transaction in
            _ = try transaction.restrict(
                Restriction(
                    id: "x", person: person, purpose: nil, ground: "asked", request: nil, startedAt: now))
        }
        await #expect(throws: GateRefusal.restricted(purpose: "order")) {
            try await Self.find(test, "jan@example.org")
        }
    }
}
