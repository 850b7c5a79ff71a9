import Rules
import Testing

@testable import Vault

@Suite("A write that fails fails as a whole, and alone")
struct FailingWriteTests {
    @Test("an error that a closure would rather not know of is its result all the same")
    func swallowed() async throws {
        let house = try TestHouse()
        let engine = try await house.engine()
        await #expect(throws: Fault.self) {
            try await engine.write { session in
                _ = try EngineTests.raise("all", in: session)
                _ = try? session.run("INSERT INTO counters (organisation) VALUES ($1)", ["o".sql])
            }
        }
        #expect(try await engine.read { try EngineTests.value("all", in: $0) } == 0)
    }

    @Test("of the writes in one commit, the one with a text that no engine takes takes nothing with it")
    func zeroByte() async throws {
        let house = try TestHouse()
        let vault = try await house.open()
        let done = await withTaskGroup(of: Bool.self) { tasks in
            for number in 0..<40 {
                let name = number == 20 ? "zero\0" : "all"
                tasks.addTask { (try? await vault.write { try $0.next(name) }) != nil }
            }
            return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 39)
    }
}
