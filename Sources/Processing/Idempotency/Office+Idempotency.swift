import Declarations
import Rules
import Vault

extension Office {
    /// Does something once for a key, however often it is asked within 24 hours.
    ///
    /// A key is used up by an answer; a refusal gives it back. A call that was cut off keeps its key until the end, so
    /// that nothing is ever done twice: then only looking tells whether it was done.
    /// - Parameters:
    ///   - key: the caller's key, within whatever it belongs to.
    ///   - call: what was asked, byte for byte.
    /// - Returns: the answer, and whether it is that of an earlier call.
    /// - Throws: `IdempotencyRefusal`, and whatever `body` throws.
    public func once(
        _ key: String, call: [UInt8], _ body: @Sendable () async throws -> [UInt8]
    ) async throws -> (answer: [UInt8], isRepeated: Bool) {
        let now = environment.now
        if let earlier = try await vault.write({ try $0.begin(key, call: call, at: now) }) { return (earlier, true) }
        let answer: [UInt8]
        do { answer = try await body() } catch StorageRefusal.unknownOutcome {
            // It may be there: the key stays taken, so that a repetition does nothing a second time.
            throw StorageRefusal.unknownOutcome
        } catch let refusal as any Refusal {
            try await vault.write { try $0.takeBack(key) }
            throw refusal
        }
        try await vault.write { try $0.finish(key, answer: answer) }
        return (answer, false)
    }
}
