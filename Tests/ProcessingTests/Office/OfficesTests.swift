import Declarations
import Foundation
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Organisations come into service whole, and keep the version that is in force")
struct OfficesTests {
    static func version(_ number: Int, effective: String) throws -> ReadDeclaration {
        try TestOffice.declaration(changing: [
            ("  version: 3", "  version: \(number)"), ("  effective: 2019-10-15", "  effective: \(effective)"),
        ])
    }

    @Test("a version takes effect on its day, in a process that goes on running")
    func midnight() async throws {
        let test = try await TestOffice()
        _ = try await test.offices.publish(Self.version(4, effective: "2026-03-05"), by: .operator(user: "test"))
        #expect(try await test.office.declaration.statement.version == 3)
        test.clock.move(days: 3)
        #expect(try await test.office.declaration.statement.version == 4)
        #expect(await test.offices.all().map(\.declaration.statement.version) == [4])
    }

    @Test("a declaration without a day on which it takes effect is not published; a month counts from its first day")
    func undated() async throws {
        let test = try await TestOffice()
        let undated = try TestOffice.declaration(changing: [
            ("  version: 3", "  version: 4"), ("  effective: 2019-10-15\n", ""),
        ])
        await #expect(throws: UndatedStatement.self) {
            try await test.offices.publish(undated, by: .operator(user: "test"))
        }
        #expect(try await test.office.declaration.statement.version == 3)
        _ = try await test.offices.publish(Self.version(4, effective: "2026-03"), by: .operator(user: "test"))
        #expect(try await test.office.declaration.statement.version == 4)
    }

    @Test("what another process published is taken up at the next round, a new organisation too")
    func otherProcess() async throws {
        let test = try await TestOffice()
        let other = Offices(
            installation: try Installation(at: test.place.place, root: TestOffice.root), environment: test.environment)
        try await other.openAll()
        _ = try await other.publish(Self.version(4, effective: "2026-03-01"), by: .operator(user: "test"))
        _ = try await other.publish(
            TestOffice.declaration(changing: [("  id: luxigo\n", "  id: second\n")]), by: .operator(user: "test"))
        #expect(try await test.office.declaration.statement.version == 3)
        try await test.offices.refresh()
        #expect(try await test.office.declaration.statement.version == 4)
        #expect(await test.offices["second"] != nil)
    }

    @Test("a declaration that contradicts itself leaves nothing behind, and the next start works")
    func contradiction() async throws {
        let test = try await TestOffice()
        let broken = try TestOffice.declaration(changing: [
            ("  id: luxigo\n", "  id: broken\n"), ("  automated-decisions: {", "  transfers-outside: {"),
        ])
        await #expect(throws: NeverRefusal.self) {
            try await test.offices.publish(broken, by: .operator(user: "test"))
        }
        let again = Offices(
            installation: try Installation(at: test.place.place, root: TestOffice.root), environment: test.environment)
        try await again.openAll()
        #expect(await again.all().map(\.organisation) == ["luxigo"])
    }

    @Test("a start that was cut off between making the vault and publishing is finished by the next")
    func cutOff() async throws {
        let test = try await TestOffice()
        let installation = try Installation(at: test.place.place, root: TestOffice.root)
        try await installation.open("second", now: test.clock.now).close()
        let again = Offices(installation: installation, environment: test.environment)
        try await again.openAll()
        #expect(await again["second"] == nil)
        let declaration = try TestOffice.declaration(changing: [("  id: luxigo\n", "  id: second\n")])
        _ = try await again.publish(declaration, by: .operator(user: "test"))
        #expect(await again["second"] != nil)
    }

    @Test("a published version never changes: the same text again is nothing, another text is refused")
    func published() async throws {
        let test = try await TestOffice()
        let before = try await test.rowCounts()
        _ = try await test.offices.publish(TestOffice.declaration(), by: .operator(user: "test"))
        #expect(try await test.rowCounts() == before)
        await #expect(throws: VersionRefusal.numberTaken(3)) {
            try await test.offices.publish(Self.version(3, effective: "2019-10-16"), by: .operator(user: "test"))
        }
        #expect(try await test.rowCounts() == before)
    }
}
