import Declarations
import Processing
import Rules
import Testing

@testable import Vault

@Suite("A setup ends with a version and somebody who can sign in, or with neither")
struct FinishSetupTests {
    private static let account = FirstAccount(
        username: "noor", name: "Noor", password: "een lange zin met woorden")

    @Test("one that was cut off after publishing is finished by the same answers, once")
    func cutOff() async throws {
        let test = try await TestOffice()
        let read = try TestOffice.declaration()
        let (office, session) = try await test.offices.finishSetup(read, account: Self.account, draft: "none")
        #expect(try await office.signedIn(session)?.roles.contains(BuiltIn.privacyContact) == true)
        await #expect(throws: SetupRefusal.taken("luxigo")) {
            _ = try await test.offices.finishSetup(read, account: Self.account, draft: "none")
        }
        #expect(try await office.vault.read { try $0.accounts() }.count == 1)
        #expect(try await office.vault.read { try $0.versions() }.count == 1)
    }

    @Test("another text does not take over an organisation that nobody can enter")
    func otherText() async throws {
        let test = try await TestOffice()
        let other = try TestOffice.declaration(changing: [("  name: Luxigo\n", "  name: Anders\n")])
        await #expect(throws: SetupRefusal.taken("luxigo")) {
            _ = try await test.offices.finishSetup(other, account: Self.account, draft: "none")
        }
        #expect(try await test.office.vault.read { try $0.accounts() }.isEmpty)
    }

    @Test("of two who finish at once, one does")
    func atOnce() async throws {
        let test = try await TestOffice()
        let read = try TestOffice.declaration()
        let done = await withTaskGroup(of: Bool.self) { tasks in
            for number in 0..<2 {
                var account = Self.account
                account.username = "noor\(number)"
                let offered = account
                tasks.addTask {
                    (try? await test.offices.finishSetup(read, account: offered, draft: "none")) != nil
                }
            }
            return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 1)
        #expect(try await test.office.vault.read { try $0.accounts() }.count == 1)
    }
}
