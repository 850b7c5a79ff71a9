import Declarations
import Rules
import Testing

@testable import Vault

@Suite("A person's own request opens what is theirs, and nothing else")
struct OwnRequestTests {
    /// A house with two requests, each with its own words.
    static func house() async throws -> EveryoneHouse {
        let everyone = try await EveryoneHouse()
        for name in ["one", "two"] {
            let request = StoredRequest(
                id: Identifier(name), reference: name, kind: .access, channel: .web, language: .nl, capacity: nil,
                record: Identifier("record-\(name)"), declarationVersion: 3,
                receivedOn: AmsterdamTime.date(of: TestHouse.noon), receivedAt: TestHouse.noon,
                dueOn: AmsterdamTime.date(of: TestHouse.noon))
            try await everyone.vault.write { transaction in
                try transaction.addRequest(request)
                try transaction.storeBuiltIn(
                    request.record, kind: BuiltIn.requestRecord,
                    values: [BuiltIn.requestEmail: "\(name)@example.org", BuiltIn.requestWords: "Woorden \(name)"],
                    collection: CollectionFacts(
                        id: Identifier(name), capacity: BuiltIn.requester, declarationVersion: 3, source: "person",
                        language: .nl, channel: .web, collectedAt: TestHouse.noon),
                    by: .person(request: name), at: TestHouse.noon)
            }
        }
        return everyone
    }

    static func opening(_ purpose: Purpose.ID, _ actor: Actor, _ everyone: EveryoneHouse) -> Opening {
        Opening(
            purpose: purpose, actor: actor, now: TestHouse.noon, today: AmsterdamTime.date(of: TestHouse.noon),
            versions: everyone.versions)
    }

    static let contact = Actor.staff(id: "c", roles: [BuiltIn.privacyContact])

    @Test("the words of a request open for its own person and for the privacy contact, with one entry")
    func own() async throws {
        let everyone = try await Self.house()
        for actor in [Actor.person(request: "one"), Self.contact] {
            let before = try await everyone.vault.entries().count
            let opening = Self.opening(BuiltIn.rights, actor, everyone)
            let words = try await everyone.vault.write {
                try $0.openBuiltIn("record-one", BuiltIn.requestWords, for: opening)
            }
            #expect(words.map { String(decoding: $0, as: UTF8.self) } == "Woorden one")
            #expect(try await everyone.vault.entries().count == before + 1)
        }
    }

    @Test("another's request, other roles, other purposes and other categories open nothing")
    func others() async throws {
        let everyone = try await Self.house()
        let attempts: [(Purpose.ID, Actor, HeldRecord.ID, DataCategory.ID)] = [
            (BuiltIn.rights, .person(request: "two"), "record-one", BuiltIn.requestWords),
            (BuiltIn.rights, .person(request: "nobody"), "record-one", BuiltIn.requestWords),
            (BuiltIn.rights, TestHouse.seller, "record-one", BuiltIn.requestWords),
            (BuiltIn.rights, .staff(id: "a", roles: [BuiltIn.auditor]), "record-one", BuiltIn.requestWords),
            (BuiltIn.rights, .token(id: "t"), "record-one", BuiltIn.requestWords),
            (BuiltIn.accountability, Self.contact, "record-one", BuiltIn.requestWords),
            (BuiltIn.staff, Self.contact, "record-one", BuiltIn.requestEmail),
            (BuiltIn.rights, Self.contact, "profile-p", "name"),
            ("account", TestHouse.seller, "profile-p", "name"),
        ]
        let before = try await everyone.vault.entries().count
        for (purpose, actor, record, field) in attempts {
            let opening = Self.opening(purpose, actor, everyone)
            await #expect(throws: GateRefusal.self, "\(actor) for \(purpose)") {
                try await everyone.vault.write { try $0.openBuiltIn(record, field, for: opening) }
            }
        }
        #expect(try await everyone.vault.entries().count == before)
    }

    @Test("everything about a person opens for a request of theirs in progress with identity shown, and no other")
    func everything() async throws {
        let everyone = try await Self.house()
        let vault = everyone.vault
        let today = AmsterdamTime.date(of: TestHouse.noon)
        func attempt(_ actor: Actor, _ purpose: Purpose.ID = BuiltIn.rights) async throws -> [OpenedValue] {
            let opening = Self.opening(purpose, actor, everyone)
            return try await vault.write { try $0.openEverything(of: "p", request: "one", for: opening) }
        }
        func change(_ change: @escaping @Sendable (inout StoredRequest) -> Void) async throws {
            try await vault.write { transaction in
                guard var request = try transaction.request("one" as DataRequest.ID) else { return }
                change(&request)
                try transaction.update(request)
            }
        }
        let foreign = GateRefusal.caseForeign(purpose: BuiltIn.rights)
        await #expect(throws: foreign) { try await attempt(Self.contact) }
        try await change { $0.person = "p" }
        await #expect(throws: foreign) { try await attempt(Self.contact) }
        try await change { $0.identityOn = today }
        await #expect(throws: foreign) { try await attempt(Self.contact) }
        try await change { $0.state = .inProgress }
        #expect(try await attempt(Self.contact).count == 17)
        #expect(try await attempt(.person(request: "one")).count == 17)
        await #expect(throws: foreign) { try await attempt(.person(request: "two")) }
        await #expect(throws: GateRefusal.roleMissing(purpose: BuiltIn.rights)) { try await attempt(TestHouse.seller) }
        await #expect(throws: GateRefusal.self) { try await attempt(Self.contact, BuiltIn.accountability) }
        try await change { $0.person = "q" }
        await #expect(throws: foreign) { try await attempt(Self.contact) }
        try await change { $0.person = "p" }
        try await change { $0.state = .answered }
        await #expect(throws: foreign) { try await attempt(Self.contact) }
    }
}
