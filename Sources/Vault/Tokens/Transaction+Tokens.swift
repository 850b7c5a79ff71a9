import Declarations
import Rules

extension Transaction {
    /// Adds a token by the digest of its secret.
    public func add(_ token: StoredToken, digest: SecretDigest) throws {
        try run(
            """
            INSERT INTO tokens (organisation, token, name, digest, purposes, actions, made_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, token.id, token.name, digest.bytes,
            token.scope.purposes.map(\.rawValue).sorted().joined(separator: " "),
            token.scope.actions.map(\.rawValue).sorted().joined(separator: " "), token.madeAt, token.expiresAt)
    }

    /// The token with this secret, ended or not; nil when it was never made.
    public func token(_ digest: SecretDigest) throws -> StoredToken? {
        try row(
            """
            SELECT token, name, purposes, actions, made_at, expires_at, revoked_at, last_used_on FROM tokens
            WHERE organisation = $1 AND digest = $2
            """, digest.bytes
        ).map(Self.token)
    }

    /// All tokens, the newest first.
    public func tokens() throws -> [StoredToken] {
        try rows(
            """
            SELECT token, name, purposes, actions, made_at, expires_at, revoked_at, last_used_on FROM tokens
            WHERE organisation = $1 ORDER BY made_at DESC, token
            """
        ).map(Self.token)
    }

    /// Ends a token; false when there is none that could be ended.
    public func revokeToken(_ id: APIToken.ID, at now: Instant) throws -> Bool {
        try run(
            "UPDATE tokens SET revoked_at = $2 WHERE organisation = $1 AND token = $3 AND revoked_at IS NULL", now, id)
            == 1
    }

    /// Notes the day on which a token was used.
    public func touchToken(_ id: APIToken.ID, on today: CalendarDate) throws {
        try run("UPDATE tokens SET last_used_on = $2 WHERE organisation = $1 AND token = $3", today, id)
    }

    private static func token(_ row: Row) throws -> StoredToken {
        // An action that this release does not know allows nothing.
        let actions = try row.text(3).split(separator: " ").compactMap { TokenAction(rawValue: String($0)) }
        let purposes = try row.text(2).split(separator: " ").map { Purpose.ID(String($0)) }
        var token = StoredToken(
            id: try row.id(0), name: try row.text(1),
            scope: TokenScope(purposes: Set(purposes), actions: Set(actions)), madeAt: try row.instant(4),
            expiresAt: try row.instant(5))
        token.revokedAt = try row.optionalInstant(6)
        token.lastUsedOn = try row.optionalDate(7)
        return token
    }
}
