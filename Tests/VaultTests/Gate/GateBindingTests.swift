import Declarations
import Rules
import Testing

@testable import Vault

@Suite("Only values whose own binding to the purpose lives are opened")
struct GateBindingTests {
    /// A year and a day after noon, and so on.
    static func later(days: Int) -> Instant { TestHouse.noon.adding(hours: days * 24) }

    @Test("restricted for one purpose stops that one; restricted entirely stops all; lifted, it opens again")
    func restricted() async throws {
        let everyone = try await EveryoneHouse()
        func restrict(_ id: Restriction.ID, _ purpose: Purpose.ID?) async throws {
            try await everyone.vault.write { transaction in
                _ = try transaction.restrict(
                    Restriction(
                        id: id, person: "p", purpose: purpose, ground: "asked", request: "q", startedAt: TestHouse.noon)
                )
            }
        }
        try await restrict("one", "account")
        #expect(try await everyone.attempt("account", by: TestHouse.seller).refusal == .restricted(purpose: "account"))
        #expect(!(try await everyone.attempt("service-changes", by: TestHouse.seller)).values.isEmpty)
        try await restrict("two", nil)
        for purpose: Purpose.ID in ["account", "service-changes", "deliver", "reviews"] {
            let outcome = try await everyone.attempt(purpose, by: TestHouse.seller)
            #expect(outcome == .refused(.restricted(purpose: purpose)))
        }
        #expect(try await everyone.vault.write { try $0.liftRestrictions(of: "q", at: TestHouse.noon) } == 2)
        #expect(!(try await everyone.attempt("account", by: TestHouse.seller)).values.isEmpty)
    }

    @Test("what ended early for a purpose is not readable for it, from that day on, and still is for another")
    func ended() async throws {
        let everyone = try await EveryoneHouse()
        _ = try await everyone.vault.write { transaction in
            try transaction.run(
                """
                INSERT INTO endings (organisation, person, purpose, reason, ended_on) VALUES ($1, $2, $3, $4, $5)
                """, "p", "account", "consent-withdrawn", CalendarDate("2026-03-02"))
        }
        #expect(try await everyone.attempt("account", by: TestHouse.seller) == .refused(.personUnknown))
        let before = try await everyone.attempt("account", by: TestHouse.seller, at: Self.later(days: -1))
        #expect(!before.values.isEmpty)
        #expect(!(try await everyone.attempt("service-changes", by: TestHouse.seller)).values.isEmpty)
    }

    @Test("after its time a value is not readable, also when it is not erased yet")
    func retention() async throws {
        let everyone = try await EveryoneHouse()
        let last = try await everyone.attempt("service-contact", by: TestHouse.seller, at: Self.later(days: 365))
        #expect(last.values.contains { $0.stored.field == "contact-notes" })
        let over = try await everyone.attempt("service-contact", by: TestHouse.seller, at: Self.later(days: 366))
        #expect(!over.values.contains { $0.stored.field == "contact-notes" })
    }

    @Test("a case sees its own record and no other case's, and a case that is over sees nothing")
    func twoCases() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        let versions = DeclarationVersions(current: house.declaration)
        try await vault.addPerson("p")
        try await vault.store("profile", "profile", of: "p", ["name": "Jan"], under: house.declaration)
        try await vault.store(
            "old", "order", of: "p", ["order-details": "Oude lamp"], under: house.declaration,
            events: ["delivered": CalendarDate("2023-03-01")])
        try await vault.store(
            "new", "order", of: "p", ["order-details": "Nieuwe lamp"], under: house.declaration,
            events: ["placed": CalendarDate("2026-02-20")])
        try await vault.store("too", "order", of: "p", ["order-details": "Tafel"], under: house.declaration)
        for (order, details) in [("new", "Nieuwe lamp"), ("too", "Tafel")] {
            let seen = try await vault.open("p", for: "order", case: Identifier(order), under: versions)
            #expect(Set(seen.map(\.text)) == ["Jan", details])
        }
        await #expect(throws: GateRefusal.personUnknown) {
            try await vault.open("p", for: "order", case: "old", under: versions)
        }
    }

    @Test("of two orders one is over: what came with neither stays as long as the other runs, then goes")
    func oneOfTwo() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        let versions = DeclarationVersions(current: house.declaration)
        try await vault.addPerson("p")
        try await vault.store("profile", "profile", of: "p", ["email": "jan@example.org"], under: house.declaration)
        // Orders without values of their own count too: their events run the clock.
        try await vault.store(
            "one", "order", of: "p", [:], under: house.declaration, events: ["delivered": CalendarDate("2026-01-05")])
        func sees() async throws -> Bool {
            do {
                return try await vault.open("p", for: "review-invitation", under: versions).isEmpty == false
            } catch GateRefusal.personUnknown { return false }
        }
        #expect(try await sees() == false)
        try await vault.store("two", "order", of: "p", [:], under: house.declaration, events: ["delivered": nil])
        #expect(try await sees())
        _ = try await vault.write { try $0.setEvent("delivered", of: "two", on: CalendarDate("2026-02-20")) }
        #expect(try await sees())
        _ = try await vault.write { try $0.setEvent("delivered", of: "two", on: CalendarDate("2026-01-20")) }
        #expect(try await sees() == false)
    }

    @Test("data are governed by the version of their collection, and a new purpose does not reach back")
    func versions() async throws {
        let old = try TestHouse.luxigo(changing: [
            ("  version: 3", "  version: 2"),
            ("    data: [name, email, phone, address]\n    provision:", "    data: [name, email]\n    provision:"),
        ])
        let house = try TestHouse()
        let vault = try await house.open()
        let both = DeclarationVersions(current: house.declaration, earlier: [old])
        let values: [DataCategory.ID: String] = ["name": "Jan", "phone": "0612345678"]
        for (record, declaration) in [("before", old), ("after", house.declaration)] {
            let id: HeldRecord.ID = Identifier(record)
            try await vault.addPerson(Identifier(record))
            try await vault.store(
                id, "profile", of: Identifier(record), values, under: house.declaration,
                version: declaration.statement.version)
        }
        #expect(try await vault.open("before", for: "account", under: both).map(\.text) == ["Jan"])
        #expect(try await vault.open("after", for: "account", under: both).count == 2)
        // The other way round: what an earlier version allowed, the one in force must allow too.
        let reversed = DeclarationVersions(current: old, earlier: [house.declaration])
        #expect(try await vault.open("after", for: "account", under: reversed).map(\.text) == ["Jan"])
        let dropped = try TestHouse.luxigo(changing: [("  service-changes:\n", "  other-changes:\n")])
        await #expect(throws: GateRefusal.purposeUnknown("service-changes")) {
            try await vault.open(
                "after", for: "service-changes", under: DeclarationVersions(current: dropped, earlier: [old]))
        }
    }

    @Test("in force is the newest version that has taken effect, or else the first")
    func inForce() throws {
        let old = try TestHouse.luxigo(changing: [("  version: 3", "  version: 2")])
        let next = try TestHouse.luxigo(changing: [
            ("  version: 3", "  version: 4"), ("2019-10-15\n  address", "2026-06-01\n  address"),
        ])
        let all = DeclarationVersions(current: old, earlier: [next, try TestHouse.luxigo()])
        func version(on date: String) throws -> Int {
            all.inForce(on: try #require(CalendarDate(date))).current.statement.version
        }
        #expect(try version(on: "2026-05-31") == 3)
        #expect(try version(on: "2026-06-01") == 4)
        #expect(try version(on: "2018-01-01") == 2)
    }
}
