import Processing
import Rules
import Testing
import Vault

@Suite("What may have been done is not done again")
struct UnknownOutcomeTests {
    @Test("a write whose end nobody knows keeps its key, so that a repetition does nothing")
    func kept() async throws {
        let office = try await TestOffice().office
        await #expect(throws: StorageRefusal.unknownOutcome) {
            _ = try await office.once("key", call: [1]) { throw StorageRefusal.unknownOutcome }
        }
        await #expect(throws: IdempotencyRefusal.inProgress) {
            _ = try await office.once("key", call: [1]) {
                Issue.record("it was done a second time")
                return []
            }
        }
    }

    @Test("a refusal gives the key back")
    func givenBack() async throws {
        let office = try await TestOffice().office
        await #expect(throws: GateRefusal.personUnknown) {
            _ = try await office.once("key", call: [1]) { throw GateRefusal.personUnknown }
        }
        #expect(try await office.once("key", call: [1]) { [7] }.answer == [7])
    }
}
