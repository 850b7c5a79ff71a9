import Declarations
import Rules
import Testing

@testable import Vault

@Suite("What was collected under an old id is read under the new one")
struct RenameTests {
    /// The shop after it gave a purpose, a category, a kind of record and a kind of person another id.
    static func renamed() throws -> Declaration {
        try TestHouse.luxigo(changing: [
            ("  version: 3", "  version: 4"),
            ("  service-contact:\n", "  helping:\n    was: service-contact\n"),
            ("contact-notes:\n", "notes:\n    was: old-notes\n"), ("contact-notes", "notes"),
            ("was: old-notes", "was: contact-notes"),
            ("  contact-moment:\n", "  conversation:\n    was: moment-of-contact\n"),
            ("contact-moment", "conversation"), ("was: moment-of-contact", "was: contact-moment"),
            ("  enquirer:\n", "  asker:\n    was: kind-enquirer\n"), ("[customer, enquirer]", "[customer, asker]"),
            ("was: kind-enquirer", "was: enquirer"),
        ])
    }

    @Test("by purpose, category, record and kind of person; restrictions and endings go along")
    func gate() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        let old = house.declaration
        try await vault.addPerson("p")
        try await vault.store(
            "r", "contact-moment", of: "p", as: "enquirer", ["name": "Jan", "contact-notes": "Belde."], under: old)
        let versions = DeclarationVersions(current: try Self.renamed(), earlier: [old])
        let opened = try await vault.open("p", for: "helping", under: versions)
        #expect(Set(opened.map(\.text)) == ["Jan", "Belde."])
        let note = try #require(opened.first { $0.text == "Belde." })
        #expect(note.stored.field == "notes" && note.stored.kind == "conversation")
        #expect(note.stored.collection.capacity == "asker")
        #expect(note.decision.keepUntil == CalendarDate("2027-03-02"))
        await #expect(throws: GateRefusal.purposeUnknown("service-contact")) {
            try await vault.open("p", for: "service-contact", under: versions)
        }
        _ = try await vault.write { transaction in
            try transaction.run(
                "INSERT INTO endings (organisation, person, purpose, reason, ended_on) VALUES ($1, $2, $3, $4, $5)",
                "p" as Person.ID, "service-contact" as Purpose.ID, "objection-upheld", CalendarDate("2026-03-01"))
        }
        await #expect(throws: GateRefusal.personUnknown) {
            try await vault.open("p", for: "helping", under: versions)
        }
    }

    @Test("without `was` the old purpose is removed, and its data are out of reach")
    func removed() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        try await vault.addPerson("p")
        try await vault.store(
            "r", "contact-moment", of: "p", as: "enquirer", ["name": "Jan"], under: house.declaration)
        var next = try TestHouse.luxigo(changing: [("  service-contact:\n", "  helping:\n")])
        next.statement.version = 4
        let versions = DeclarationVersions(current: next, earlier: [house.declaration])
        try await vault.weigh(next, earlier: [house.declaration])
        await #expect(throws: GateRefusal.personUnknown) {
            try await vault.open("p", for: "helping", under: versions)
        }
    }
}
