import Declarations
import Ledger
import Rules
import Testing

@testable import Vault

@Suite("No purpose, no data: who may open what")
struct GateMatrixTests {
    /// Who may open for which declared purpose, written out: the example's own words.
    static let allowed: [StaffRole.ID: Set<Purpose.ID>] = [
        "sales": [
            "order", "designs", "payment", "deliver", "service-contact", "service-changes", "account",
            "review-invitation", "reviews", "young-customers",
        ],
        "administration": ["payment", "invoices", "tax", "legal-orders"],
        "website": ["site-statistics", "site-security"],
        BuiltIn.privacyContact: [],
        BuiltIn.auditor: [],
    ]

    @Test("every actor against every purpose: opened with one entry, or refused with nothing")
    func matrix() async throws {
        let everyone = try await EveryoneHouse()
        let purposes = everyone.house.declaration.purposes.map(\.id) + BuiltIn.purposes.map(\.id)
        #expect(Set(everyone.house.declaration.roles.map(\.id)).isSubset(of: Self.allowed.keys))
        var actors: [(actor: Actor, may: Set<Purpose.ID>)] = Self.allowed.map { role, purposes in
            (.staff(id: "s-\(role)", roles: [role]), purposes)
        }
        actors += [
            (.staff(id: "none", roles: []), []), (.staff(id: "typo", roles: ["Sales", "sale"]), []),
            (.token(id: "t"), []), (.system(job: "j"), []), (.person(request: "q"), []),
            (.operator(user: "op"), Set(everyone.house.declaration.purposes.map(\.id))),
        ]
        for purpose in purposes {
            for (actor, may) in actors {
                let outcome = try await everyone.attempt(purpose, by: actor)
                if may.contains(purpose) {
                    let declared = try #require(everyone.house.declaration.purposes[id: purpose])
                    #expect(!outcome.values.isEmpty, "\(actor) for \(purpose): \(outcome)")
                    #expect(outcome.values.allSatisfy { declared.data.contains($0.stored.field) })
                    #expect(outcome.values.allSatisfy { declared.people.contains($0.stored.collection.capacity) })
                } else {
                    let none: Set<GateRefusal> = [.roleMissing(purpose: purpose), .personUnknown]
                    #expect(outcome.refusal.map(none.contains) == true, "\(actor) for \(purpose): \(outcome)")
                }
            }
        }
    }

    @Test("two roles open what each of them opens, and no more")
    func twoRoles() async throws {
        let everyone = try await EveryoneHouse()
        let both = Actor.staff(id: "s", roles: ["website", "administration"])
        #expect(!(try await everyone.attempt("tax", by: both)).values.isEmpty)
        #expect(!(try await everyone.attempt("site-security", by: both)).values.isEmpty)
        #expect(try await everyone.attempt("account", by: both) == .refused(.roleMissing(purpose: "account")))
    }

    @Test(
        "a purpose that is not declared is unknown to everyone",
        arguments: ["marketing", "", "ORDER", "order ", "gestand.everything", "order'; DROP TABLE people; --"])
    func unknownPurpose(purpose: String) async throws {
        let everyone = try await EveryoneHouse()
        for actor in [TestHouse.seller, .operator(user: "op"), .system(job: "j")] {
            let outcome = try await everyone.attempt(Identifier(purpose), by: actor)
            #expect(outcome == .refused(.purposeUnknown(purpose)))
        }
    }

    @Test("a purpose bound to a case needs a case, of this person, and of the right kind")
    func cases() async throws {
        let everyone = try await EveryoneHouse()
        try await everyone.fill("q")
        func attempt(_ record: HeldRecord.ID?) async throws -> EveryoneHouse.Outcome {
            try await everyone.attempt("deliver", by: TestHouse.seller, case: .some(record))
        }
        #expect(try await attempt(nil) == .refused(.caseMissing(purpose: "deliver", kind: "order")))
        for foreign: HeldRecord.ID in ["order-q", "nowhere", "profile-p", "invoice-p", ""] {
            #expect(try await attempt(foreign) == .refused(.caseForeign(purpose: "deliver")))
        }
        #expect(try await attempt("order-p").values.contains { $0.text == "Naam van p" })
    }

    @Test("a category outside the purpose is refused, also next to one inside")
    func categories() async throws {
        let everyone = try await EveryoneHouse()
        for fields: Set<DataCategory.ID> in [["iban"], ["name", "iban"], ["nothing"], [BuiltIn.requestEmail]] {
            let outcome = try await everyone.attempt("account", by: TestHouse.seller, fields: fields)
            guard case .categoryOutside("account", let field)? = outcome.refusal else {
                Issue.record("\(outcome)")
                continue
            }
            #expect(fields.contains(field) && field != "name")
        }
        let name = try await everyone.attempt("account", by: TestHouse.seller, fields: ["name"])
        #expect(!name.values.isEmpty && name.values.allSatisfy { $0.stored.field == "name" })
    }

    @Test("a person who is nowhere, and one without data for the purpose, are unknown alike, restricted or not")
    func unknownPerson() async throws {
        let everyone = try await EveryoneHouse()
        try await everyone.vault.addPerson("visitor")
        try await everyone.vault.store(
            "v", "web-visit", of: "visitor", as: "visitor", ["ip": "192.0.2.9"], under: everyone.house.declaration)
        for _ in 0..<2 {
            for person: Person.ID in ["nobody", "visitor", ""] {
                let outcome = try await everyone.attempt("account", by: TestHouse.seller, of: person)
                #expect(outcome == .refused(.personUnknown))
            }
            try await everyone.vault.write { transaction in
                _ = try transaction.restrict(
                    Restriction(
                        id: "x", person: "visitor", purpose: nil, ground: "asked", request: nil,
                        startedAt: TestHouse.noon))
            }
        }
    }

    @Test("the entry of an opening says who, what, which fields and case, by pseudonym, and holds no contents")
    func entry() async throws {
        let everyone = try await EveryoneHouse()
        let outcome = try await everyone.attempt("deliver", by: TestHouse.seller)
        let entry = try #require(try await everyone.vault.entries().first { $0.verb == .open })
        #expect(entry.organisation == "luxigo" && entry.instant == TestHouse.noon.milliseconds)
        #expect(entry.actor == LogActor(kind: .staff, id: "s1"))
        #expect(entry.purpose == "deliver" && entry.caseID == "order-p")
        #expect(entry.subject == "pseudonym-of-p")
        #expect(entry.fields == Set(outcome.values.map(\.stored.field.rawValue)).sorted())
        #expect(entry.fields == ["address", "name"] && entry.declarationVersion == 3 && entry.detail == nil)
        let bytes = String(decoding: entry.bytes, as: UTF8.self)
        for value in outcome.values { #expect(!bytes.contains(value.text)) }
    }

    @Test("a reading closure opens nothing, since opening is a write")
    func readOnly() async throws {
        let everyone = try await EveryoneHouse()
        let opening = Opening(
            purpose: "account", actor: TestHouse.seller, now: TestHouse.noon,
            today: AmsterdamTime.date(of: TestHouse.noon), versions: everyone.versions)
        await #expect(throws: Fault.self) { try await everyone.vault.read { try $0.open("p", for: opening) } }
    }
}
