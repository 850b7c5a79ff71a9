import Declarations
import Foundation
import Processing
import Rules
import Testing

@testable import Vault

/// About files, so on SQLite alone.
@Suite("What is damaged is said, and stands in nobody's way")
struct DamageTests {
    /// A second organisation beside the shop, closed again.
    static func second(_ test: TestOffice) async throws -> String {
        let read = try TestOffice.declaration(changing: [("  id: luxigo", "  id: winkel")])
        _ = try await test.offices.publish(read, by: .operator(user: "test"))
        try await test.offices.close()
        return "\(test.folder)/organisations/winkel.sqlite"
    }

    static func reopened(_ test: TestOffice, root: RootKey = TestOffice.root) throws -> Offices {
        Offices(installation: try Installation(at: .folder(test.folder), root: root), environment: test.environment)
    }

    @Test("a damaged, an emptied or a lost file keeps no other organisation from opening", arguments: [0, 50, 4_096])
    func oneDamaged(bytes: Int) async throws {
        let test = try await TestOffice(server: nil)
        let file = try await Self.second(test)
        let kept = try Data(contentsOf: URL(fileURLWithPath: file)).prefix(bytes)
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
        try kept.write(to: URL(fileURLWithPath: file))
        let offices = try Self.reopened(test)
        try await offices.openAll()
        #expect(await offices["luxigo"] != nil)
        #expect(await offices["winkel"] == nil)
        #expect(await offices.unavailable["winkel"] as? StorageRefusal == .damaged)
    }

    @Test("another root key makes no organisation beside those of the first")
    func oneKey() async throws {
        let test = try await TestOffice(server: nil)
        try await test.offices.close()
        let offices = try Self.reopened(test, root: RootKey(bytes: Array(2...33)))
        let read = try TestOffice.declaration(changing: [("  id: luxigo", "  id: winkel")])
        await #expect(throws: KeyRefusal.doesNotFit) { try await offices.publish(read, by: .operator(user: "test")) }
        #expect(!FileManager.default.fileExists(atPath: "\(test.folder)/organisations/winkel.sqlite"))
        let again = try Self.reopened(test)
        try await again.openAll()
        #expect(await again["luxigo"] != nil)
    }

    @Test(
        "a member of staff has a name that can be shown",
        arguments: ["", "   ", "a\u{1b}[31m", String(repeating: "a", count: 101)])
    func names(name: String) async throws {
        let test = try await TestOffice(server: nil)
        await #expect(throws: SignInRefusal.name) {
            try await test.office.addStaff(
                username: "jip", name: name, password: "twaalf tekens lang", roles: [], by: .operator(user: "test"))
        }
    }
}
