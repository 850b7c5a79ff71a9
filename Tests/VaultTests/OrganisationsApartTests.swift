import Declarations
import Foundation
import Rules
import Testing

@testable import Vault

@Suite("Organisations are strictly apart")
struct OrganisationsApartTests {
    @Test("the same ids in two organisations are two people, two links, two sessions and two counters")
    func sameIDs() async throws {
        let house = try TestHouse()
        let (one, two) = (try await house.open("one"), try await house.open("two"))
        for (vault, name) in [(one, "Jan Een"), (two, "Piet Twee")] {
            try await vault.addPerson("p")
            try await vault.store("r", "profile", of: "p", ["name": name], under: house.declaration)
        }
        let versions = DeclarationVersions(current: house.declaration)
        #expect(try await one.open("p", for: "account", under: versions).map(\.text) == ["Jan Een"])
        #expect(try await two.open("p", for: "account", under: versions).map(\.text) == ["Piet Twee"])
        #expect(try await one.write { try $0.next("requests") } == 1)
        #expect(try await one.write { try $0.next("requests") } == 2)
        #expect(try await two.write { try $0.next("requests") } == 1)
    }

    @Test("a link, a session, a person and a value looked up in the wrong organisation are unknown")
    func wrongOrganisation() async throws {
        let house = try TestHouse()
        let (one, two) = (try await house.open("one"), try await house.open("two"))
        let secret = SecretDigest(of: "secret")
        try await one.addPerson("p")
        try await one.store("r", "profile", of: "p", ["email": "jan@example.org"], under: house.declaration)
        try await one.write { transaction in
            try transaction.addLink(
                secret, RequestLink(request: "q", kind: .status, expiresAt: TestHouse.noon.adding(hours: 1)),
                at: TestHouse.noon)
            try transaction.addSession(secret, of: "s", at: TestHouse.noon)
        }
        #expect(try await one.read { try $0.peopleFound(by: "email", value: "jan@example.org") } == ["p"])
        #expect(try await two.read { try $0.peopleFound(by: "email", value: "jan@example.org") } == [])
        #expect(try await two.read { try $0.link(secret) } == nil)
        #expect(try await two.read { try $0.session(secret) == nil })
        await #expect(throws: GateRefusal.personUnknown) {
            try await two.open("p", for: "account", under: DeclarationVersions(current: house.declaration))
        }
    }

    @Test("one damaged file keeps no new organisation out while another shows that the root key fits")
    func damagedNeighbour() async throws {
        let house = try MovingHouse()
        guard case .folder(let path) = house.folder else { return }
        let installation = try house.installation(house.folder)
        try String(repeating: "no database ", count: 500).write(
            toFile: "\(path)/organisations/aaa.sqlite", atomically: true, encoding: .utf8)
        await #expect(throws: StorageRefusal.damaged) { _ = try await installation.open("one", now: TestHouse.noon) }
        try FileManager.default.removeItem(atPath: "\(path)/organisations/aaa.sqlite")
        try await installation.open("one", now: TestHouse.noon).close()
        try String(repeating: "no database ", count: 500).write(
            toFile: "\(path)/organisations/aaa.sqlite", atomically: true, encoding: .utf8)
        try await installation.open("two", now: TestHouse.noon).close()
        let other = try Installation(at: house.folder, root: RootKey(bytes: Array(2...33)))
        await #expect(throws: KeyRefusal.doesNotFit) { _ = try await other.open("three", now: TestHouse.noon) }
    }

    @Test("their keys, log keys and form codes differ, and a file under another name opens nothing")
    func keys() async throws {
        let house = try TestHouse()
        let (one, two) = (try await house.open("one"), try await house.open("two"))
        #expect(one.verifierKey != two.verifierKey)
        #expect(try one.formCode("a") != two.formCode("a"))
        let digests = try await [one, two].asyncMap { vault in
            try await vault.addPerson("p")
            try await vault.store("r", "profile", of: "p", ["email": "jan@example.org"], under: house.declaration)
            return try await vault.read { try $0.row("SELECT digest FROM lookups WHERE organisation = $1")?.bytes(0) }
        }
        #expect(digests[0] != nil && digests[0] != digests[1])
        #expect(try await house.installation.organisations() == ["one", "two"])
    }
}

extension Array {
    /// One after the other.
    fileprivate func asyncMap<Result>(_ change: (Element) async throws -> Result) async throws -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await change(element)) }
        return results
    }
}
