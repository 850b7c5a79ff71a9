import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("People are found for a purpose, and only those whom the purpose knows")
struct FindPeopleTests {
    static func find(
        _ test: TestOffice, _ value: String, by category: DataCategory.ID = "email", for purpose: Purpose.ID = "account"
    ) async throws -> [Person.ID] {
        try await test.office.findPeople(by: category, value: value, for: purpose, by: TestOffice.seller).map(\.person)
    }

    @Test("found by any spelling of the value, with the search and each opening in the log")
    func found() async throws {
        let test = try await TestOffice()
        let person = try await test.addCustomer("Jan", "jan@example.org")
        for value in ["jan@example.org", " JAN@EXAMPLE.ORG ", "Jan@Example.org"] {
            #expect(try await Self.find(test, value) == [person])
        }
        #expect(try await Self.find(test, "jan", by: "name") == [person])
        #expect(try await Self.find(test, "piet@example.org") == [])
        let verbs = try await test.entries().map(\.verb)
        #expect(verbs.filter { $0 == .search }.count == 5 && verbs.filter { $0 == .open }.count == 4)
    }

    @Test("someone without data for the purpose is not found, and one who is restricted hides nobody else")
    func others() async throws {
        let test = try await TestOffice()
        let (jan, piet) = (
            try await test.addCustomer("Jan", "home@example.org"),
            try await test.addCustomer("Piet", "home@example.org")
        )
        #expect(try await Self.find(test, "home@example.org", for: "service-contact") == [])
        #expect(Set(try await Self.find(test, "home@example.org")) == [jan, piet])
        let now = test.clock.now
        for person in [jan, piet] {
            try await test.office.vault.write { transaction in
                _ = try transaction.restrict(
                    Restriction(
                        id: Identifier("x-\(person)"), person: person, purpose: nil, ground: "asked", request: nil,
                        startedAt: now))
            }
            if person == jan { #expect(try await Self.find(test, "home@example.org") == [piet]) }
        }
        await #expect(throws: GateRefusal.restricted(purpose: "account")) {
            try await Self.find(test, "home@example.org")
        }
    }
}
