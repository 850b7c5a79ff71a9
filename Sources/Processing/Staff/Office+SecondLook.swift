import Rules
import Vault

extension Office {
    /// Checks the password of someone who is signed in, once more: a session that was left open is not enough for what
    /// gives access, goes out of the house, or stands for ever.
    ///
    /// Wrong attempts count together with those of signing in.
    /// - Throws: `SignInRefusal.password`, `SignInRefusal.locked`.
    public func confirm(_ password: String, of account: StaffAccount) async throws {
        do { _ = try await self.account(account.username, password: password) } catch SignInRefusal.wrong {
            throw SignInRefusal.password
        }
        try await vault.write { try $0.endThrottle("sign-in", of: account.username) }
    }
}
