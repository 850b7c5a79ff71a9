import Declarations
import Rules

/// An account of a member of staff.
public struct StaffAccount: Sendable, Hashable {
    /// Random id.
    public var id: StaffMember.ID
    /// The name to sign in with.
    public var username: String
    /// The name shown.
    public var name: String
    /// The password's scrypt record.
    public var password: String
    /// The roles held.
    public var roles: [StaffRole.ID]
    /// Whether it may sign in.
    public var isActive: Bool

    /// An account.
    public init(
        id: StaffMember.ID, username: String, name: String, password: String, roles: [StaffRole.ID],
        isActive: Bool = true
    ) {
        self.id = id
        self.username = username
        self.name = name
        self.password = password
        self.roles = roles
        self.isActive = isActive
    }

    /// The account as an actor.
    public var actor: Actor { .staff(id: id.rawValue, roles: roles) }
}

/// A signed-in session.
public struct StaffSession: Sendable, Hashable {
    /// Whose.
    public var staff: StaffMember.ID
    /// When it began.
    public var startedAt: Instant
    /// When it was last used.
    public var seenAt: Instant
}

extension Transaction {
    /// Adds an account.
    public func add(_ account: StaffAccount, at now: Instant) throws {
        try run(
            """
            INSERT INTO staff (organisation, staff, username, name, password, roles, active, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, account.id, account.username, account.name, account.password,
            account.roles.map(\.rawValue).joined(separator: " "), account.isActive, now)
    }

    /// The account with this sign-in name.
    public func account(username: String) throws -> StaffAccount? {
        try row(
            """
            SELECT staff, username, name, password, roles, active FROM staff
            WHERE organisation = $1 AND username = $2
            """, username
        ).map(Self.account)
    }

    /// The account with this id.
    public func account(_ id: StaffMember.ID) throws -> StaffAccount? {
        try row(
            """
            SELECT staff, username, name, password, roles, active FROM staff WHERE organisation = $1 AND staff = $2
            """, id
        ).map(Self.account)
    }

    /// All accounts.
    public func accounts() throws -> [StaffAccount] {
        try rows(
            """
            SELECT staff, username, name, password, roles, active FROM staff WHERE organisation = $1 ORDER BY name
            """
        ).map(Self.account)
    }

    private static func account(_ row: Row) throws -> StaffAccount {
        StaffAccount(
            id: try row.id(0), username: try row.text(1), name: try row.text(2), password: try row.text(3),
            roles: try row.text(4).split(separator: " ").map { StaffRole.ID(String($0)) },
            isActive: try row.bool(5))
    }

    /// Begins a session.
    public func addSession(_ digest: SecretDigest, of staff: StaffMember.ID, at now: Instant) throws {
        try run(
            """
            INSERT INTO sessions (organisation, digest, staff, started_at, seen_at) VALUES ($1, $2, $3, $4, $5)
            """, digest.bytes, staff, now, now)
    }

    /// The session with this secret.
    public func session(_ digest: SecretDigest) throws -> StaffSession? {
        try row(
            "SELECT staff, started_at, seen_at FROM sessions WHERE organisation = $1 AND digest = $2", digest.bytes
        ).map { StaffSession(staff: try $0.id(0), startedAt: try $0.instant(1), seenAt: try $0.instant(2)) }
    }

    /// Notes that a session is in use.
    public func touchSession(_ digest: SecretDigest, at now: Instant) throws {
        try run("UPDATE sessions SET seen_at = $2 WHERE organisation = $1 AND digest = $3", now, digest.bytes)
    }

    /// Ends a session.
    public func endSession(_ digest: SecretDigest) throws {
        try run("DELETE FROM sessions WHERE organisation = $1 AND digest = $2", digest.bytes)
    }

    /// Ends sessions that began or were last used before these moments.
    public func endSessions(startedBefore: Instant, seenBefore: Instant) throws {
        try run(
            "DELETE FROM sessions WHERE organisation = $1 AND (started_at < $2 OR seen_at < $3)", startedBefore,
            seenBefore)
    }
}
