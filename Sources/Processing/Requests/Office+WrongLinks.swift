import Declarations
import Rules
import Vault

extension Office {
    /// Wrong links from one network in an hour, before every link from there is refused for the rest of it: the
    /// right ones too, or the refusal itself would tell which is right.
    public static let wrongLinksPerHour = 20

    /// Follows a link, and counts it when it is wrong, used or too old.
    ///
    /// - Parameter network: the address of the visitor; nil counts nothing.
    /// - Throws: `RequestRefusal.tooMany` beyond the limit.
    func limitingWrongLinks<Result: Sendable>(
        from network: String?, _ follow: @Sendable () async throws -> Result
    ) async throws -> Result {
        guard let network else { return try await follow() }
        let now = environment.now
        let wrong = try await vault.read { try $0.counted("wrong-link", of: network, window: 1, at: now) }
        guard wrong < Self.wrongLinksPerHour else { throw RequestRefusal.tooMany }
        do { return try await follow() } catch let refusal as RequestRefusal {
            if refusal == .linkDead || refusal == .unknown {
                _ = try await vault.write { try $0.count("wrong-link", of: network, window: 1, at: now) }
            }
            throw refusal
        }
    }
}
