import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Only staff with the right password is signed in, and not longer than it may be")
struct SignInTests {
    static let password = "een lange zin met woorden"

    static func house() async throws -> (test: TestOffice, office: Office, staff: StaffMember.ID) {
        let test = try await TestOffice()
        let office = try await test.office
        let staff = try await office.addStaff(
            username: "noor", name: "Noor", password: password, roles: ["sales"], by: .operator(user: "test"))
        return (test, office, staff)
    }

    @Test("a wrong password and an unknown name are refused alike, and each leaves the same entry")
    func wrong() async throws {
        let (test, office, _) = try await Self.house()
        for (name, password) in [("noor", "verkeerd"), ("niemand", Self.password), ("", ""), ("noor", "")] {
            await #expect(throws: SignInRefusal.wrong) { try await office.signIn(username: name, password: password) }
        }
        let entries = try await test.entries().filter { $0.verb == .signInRefused }
        #expect(entries.count == 4)
        #expect(Set(entries.map { "\($0.actor) \($0.detail ?? "")" }).count == 1)
        let secret = try await office.signIn(username: "Noor", password: Self.password)
        #expect(try await office.signedIn(secret)?.name == "Noor")
        #expect(try await office.signedIn("made-up") == nil)
        #expect(try test.files(holding: Array(secret.utf8)) == [])
        #expect(try test.files(holding: Array(Self.password.utf8)) == [])
    }

    @Test(
        "a record of another release is checked as it was made, and one that asks for more work than we do fits nothing"
    )
    func rounds() async throws {
        let environment = Environment(clock: { Instant(milliseconds: 0) }, baseAddress: "https://privacy.example")
        // Made by hashlib.scrypt of Python, with 2^14 and 2^15 rounds.
        let earlier = "scrypt:16384:MDEyMzQ1Njc4OWFiY2RlZg==:98CzdJP7ZCBfL9iwdbq6wTQCO+I2qZNv+sZeB8vePqU="
        let costly = "scrypt:1073741824:MDEyMzQ1Njc4OWFiY2RlZg==:hxVmXj5l0NxWUU+G28MbaelXiXltSl4Pa4rMozAgi1E="
        #expect(try await StaffPassword.fits(Self.password, earlier, in: environment))
        #expect(try await !StaffPassword.fits(Self.password, costly, in: environment))
        #expect(try await !StaffPassword.fits("iets anders", earlier, in: environment))
    }

    /// Attempts that were made before, without the time that each takes.
    static func attempt(_ name: String, times: Int, _ test: TestOffice) async throws {
        let now = test.clock.now
        for _ in 0..<times {
            _ = try await test.office.vault.write { try $0.count("sign-in", of: name, window: 1, at: now) }
        }
    }

    @Test("after ten wrong attempts with a name it is locked for the hour, also for names that are not there")
    func locked() async throws {
        let (test, office, _) = try await Self.house()
        for name in ["noor", "niemand"] {
            try await Self.attempt(name, times: Office.attemptsPerHour - 1, test)
            await #expect(throws: SignInRefusal.wrong) { try await office.signIn(username: name, password: "x") }
            await #expect(throws: SignInRefusal.locked) {
                try await office.signIn(username: name.uppercased(), password: Self.password)
            }
        }
        let locked = try await test.entries().filter { $0.verb == .signInRefused && $0.detail == "locked" }
        #expect(locked.count == 2)
        await #expect(throws: SignInRefusal.locked) { try await office.signIn(username: "noor", password: "x") }
        #expect(try await test.entries().filter { $0.detail == "locked" }.count == 2)
        test.clock.move(hours: 1)
        _ = try await office.signIn(username: "noor", password: Self.password)
    }

    @Test("whoever is signed in shows the password once more; wrong ones count with those of signing in")
    func secondLook() async throws {
        let (test, office, _) = try await Self.house()
        let secret = try await office.signIn(username: "noor", password: Self.password)
        let account = try #require(try await office.signedIn(secret))
        try await office.confirm(Self.password, of: account)
        await #expect(throws: SignInRefusal.password) { try await office.confirm("verkeerd", of: account) }
        try await Self.attempt("noor", times: Office.attemptsPerHour - 2, test)
        try await office.confirm(Self.password, of: account)
        try await Self.attempt("noor", times: Office.attemptsPerHour, test)
        await #expect(throws: SignInRefusal.locked) { try await office.confirm(Self.password, of: account) }
    }

    @Test("who signs in well is not counted with the wrong ones")
    func often() async throws {
        let (test, office, _) = try await Self.house()
        for _ in 0..<2 {
            try await Self.attempt("noor", times: Office.attemptsPerHour - 1, test)
            _ = try await office.signIn(username: "noor", password: Self.password)
        }
    }

    @Test("a session ends after thirty minutes without use, and after twelve hours in any case")
    func sessions() async throws {
        let (test, office, _) = try await Self.house()
        let idle = try await office.signIn(username: "noor", password: Self.password)
        test.clock.move(minutes: 29)
        #expect(try await office.signedIn(idle) != nil)
        test.clock.move(minutes: 29)
        #expect(try await office.signedIn(idle) != nil)
        test.clock.move(minutes: 30)
        #expect(try await office.signedIn(idle) == nil)
        let busy = try await office.signIn(username: "noor", password: Self.password)
        for _ in 0..<35 {
            test.clock.move(minutes: 20)
            #expect(try await office.signedIn(busy) != nil)
        }
        test.clock.move(minutes: 20)
        #expect(try await office.signedIn(busy) == nil)
    }

    @Test("signing out and deactivating end the session at once")
    func ended() async throws {
        let (test, office, staff) = try await Self.house()
        defer { withExtendedLifetime(test) {} }
        let one = try await office.signIn(username: "noor", password: Self.password)
        try await office.signOut(one)
        #expect(try await office.signedIn(one) == nil)
        let two = try await office.signIn(username: "noor", password: Self.password)
        _ = try await office.vault.write { transaction in
            try transaction.run("UPDATE staff SET active = $2 WHERE organisation = $1 AND staff = $3", false, staff)
        }
        #expect(try await office.signedIn(two) == nil)
        await #expect(throws: SignInRefusal.wrong) {
            try await office.signIn(username: "noor", password: Self.password)
        }
    }

    @Test("a session of one organisation is unknown in another")
    func apart() async throws {
        let (test, office, _) = try await Self.house()
        let secret = try await office.signIn(username: "noor", password: Self.password)
        let other = try await test.offices.publish(
            TestOffice.declaration(changing: [("  id: luxigo\n", "  id: other\n")]), by: .operator(user: "test"))
        #expect(try await other.signedIn(secret) == nil)
        await #expect(throws: SignInRefusal.wrong) {
            try await other.signIn(username: "noor", password: Self.password)
        }
    }

    @Test(
        "short passwords, odd names and names that are taken are refused",
        arguments: [
            ("noor2", "te kort", SignInRefusal.tooShort), ("Noor2", password, .username), ("n", password, .username),
            ("noor", password, .username), ("noor x", password, .username), ("nóor", password, .username),
        ])
    func accounts(name: String, password: String, refusal: SignInRefusal) async throws {
        let (test, office, _) = try await Self.house()
        await #expect(throws: refusal) {
            try await office.addStaff(
                username: name, name: "N", password: password, roles: [], by: .operator(user: "test"))
        }
        #expect(try await test.rowCounts()["staff"] == 1)
    }
}
