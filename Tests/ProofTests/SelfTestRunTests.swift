import Declarations
import Foundation
import Rules
import Testing
import Vault

@testable import Processing

@Suite("Mechanisms are tried out")
struct SelfTestRunTests {
    @Test(
        "every mechanism of this release holds, for every example organisation",
        arguments: ["luxigo", "kruxs", "iv", "actief-klussenservice", "software-supplier"])
    func allHold(example: String) async throws {
        let house = try await House(example)
        let results = try await house.office.runSelfTests(by: House.contact)
        #expect(results.filter { $0.outcome != .nothingToTry }.count > 10)
        for result in results where result.outcome != .nothingToTry {
            #expect(result.passed, "\(example): \(result.mechanism) gave way: \(result.detail)")
            #expect(result.attempts > 0)
        }
        let expected: Set<Mechanism> = Set(Mechanism.allCases.filter(\.isBuilt))
            .subtracting([.responseTerm, .statementText, .processingRegister, .operationLog])
            .filter { $0.kind != .attested }
        let tried = Set(
            results.filter { $0.outcome != .nothingToTry }.compactMap { Mechanism(rawValue: $0.mechanism) })
        #expect(tried.isSubset(of: expected))
        if example == "luxigo" { #expect(tried == expected) }
    }

    @Test("nothing made up stays: no people, no requests, no folder, one log entry for each mechanism")
    func nothingStays() async throws {
        let house = try await House()
        let waiting = try await house.office.sequenceLog()
        #expect(waiting == 1)
        let results = try await house.office.runSelfTests(by: House.contact)
        #expect(try leftovers(of: house) == [])
        let stored = try await house.office.vault.read { transaction in
            (
                try transaction.countPeople(), try transaction.openRequests().count,
                try transaction.selfTests().count, try transaction.versions().count
            )
        }
        #expect(stored.0 == 0)
        #expect(stored.1 == 0)
        #expect(stored.2 == results.count)
        #expect(stored.3 == 1)
        #expect(try await house.office.sequenceLog() == results.count)
    }

    @Test("they run once a day by themselves")
    func onceADay() async throws {
        let house = try await House()
        let all = try await house.office.runSelfTestsWhenDue()
        #expect(all > 0)
        #expect(try await house.office.runSelfTestsWhenDue() == 0)
        house.clock.move(days: 1)
        #expect(try await house.office.runSelfTestsWhenDue() == all)
    }

    @Test("only who shows that promises are kept may start them")
    func needsRole() async throws {
        let house = try await House()
        await #expect(throws: GateRefusal.self) {
            _ = try await house.office.runSelfTests(by: .staff(id: "sales", roles: ["sales"]))
        }
        _ = try await house.office.runSelfTests(by: .staff(id: "auditor", roles: [BuiltIn.auditor]))
    }

    @Test("an attempt that succeeds, or is refused for another reason, is a weakness")
    func attempts() async throws {
        var attempts = Attempts()
        try await attempts.refused("person.unknown", weakness: "a") { throw GateRefusal.personUnknown }
        #expect(attempts.count == 1)
        await #expect(throws: Weakness("b")) { try await Self.trying("b") {} }
        await #expect(throws: Weakness("c.person.restricted")) {
            try await Self.trying("c") { throw GateRefusal.restricted(purpose: "order") }
        }
        #expect(throws: Weakness("d")) { try attempts.holds(false, weakness: "d") }
    }

    @Test("a mechanism that gives way is reported as such, with what succeeded and after how many attempts")
    func weakness() async throws {
        let house = try await House()
        let sources = try await house.office.vault.read { try $0.versions() }
        let result = try await SelfTests.run(GivingWay.self, like: house.office, sources: sources)
        #expect(result.outcome == .gaveWay)
        #expect(result.detail == "opened-without-role")
        #expect(result.attempts == 2)
        #expect(try leftovers(of: house) == [])
    }

    @Test("a test that stopped for a reason of its own says nothing about the mechanism")
    func notCarriedOut() async throws {
        let house = try await House()
        let sources = try await house.office.vault.read { try $0.versions() }
        let result = try await SelfTests.run(Stopping.self, like: house.office, sources: sources)
        #expect(result.outcome == .notCarriedOut && result.detail == "refused.person.unknown")
    }

    @Test("the archive holds too while a version waits for the day it takes effect")
    func announcedVersion() async throws {
        let house = try await House()
        var text = try await house.office.vault.read { try $0.versions() }[0].source
        let number = house.office.declaration.statement.version
        text = text.replacing("version: \(number)", with: "version: \(number + 1)", maxReplacements: 1)
            .replacing("effective: 2019-10-15", with: "effective: 2027-02-01", maxReplacements: 1)
        let office = try await house.publish(text)
        #expect(office.declaration.statement.version == number && office.versions.knows(number + 1))
        let sources = try await office.vault.read { try $0.versions() }
        let result = try await SelfTests.run(VersionArchiveTest.self, like: office, sources: sources)
        #expect(result.passed, "\(result.detail)")
    }

    @Test("a new version is tried out at once, and until then the old result says nothing")
    func newVersion() async throws {
        let house = try await House()
        #expect(try await house.office.runSelfTestsWhenDue() > 0)
        var text = try await house.office.vault.read { try $0.versions() }[0].source
        let number = house.office.declaration.statement.version
        text = text.replacing("version: \(number)", with: "version: \(number + 1)", maxReplacements: 1)
        let office = try await house.publish(text)
        #expect(office.declaration.statement.version == number + 1)
        #expect(try await office.runSelfTestsWhenDue() == SelfTests.all.count)
        #expect(try await office.runSelfTestsWhenDue() == 0)
    }

    private static func trying(_ weakness: String, _ body: @Sendable () async throws -> Void) async throws {
        var attempts = Attempts()
        try await attempts.refused("person.unknown", weakness: weakness, body)
    }

    private func leftovers(of house: House) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
            .filter { $0.hasPrefix("gestand-self-test-\(house.mark)") }
    }
}

/// A test that finds an open door.
private enum GivingWay: SelfTest {
    static let mechanism = Mechanism.purposeGate

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        // The folder is there while the test runs, or its absence afterwards would say nothing.
        let own = "gestand-self-test-\(rehearsal.office.environment.entropy.secret().prefix(8))"
        let names = try FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
        try attempts.holds(names.contains { $0.hasPrefix(own) }, weakness: "no-folder")
        try await attempts.refused("purpose.role-missing", weakness: "opened-without-role") {}
    }
}

/// A test that is refused something that no attempt is about.
private enum Stopping: SelfTest {
    static let mechanism = Mechanism.purposeGate

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        try attempts.holds(true, weakness: "never")
        throw GateRefusal.personUnknown
    }
}
