import Declarations
import Rules

/// A token as it is stored: never its secret.
public struct StoredToken: Sendable, Hashable {
    /// Random id, which the log shows.
    public var id: APIToken.ID
    /// What it is for, in the words of whoever made it.
    public var name: String
    /// What it is good for.
    public var scope: TokenScope
    /// When it was made.
    public var madeAt: Instant
    /// When it ends by itself.
    public var expiresAt: Instant
    /// When it was ended early.
    public var revokedAt: Instant?
    /// The last day it was used, in Amsterdam.
    public var lastUsedOn: CalendarDate?

    /// A token just made.
    public init(id: APIToken.ID, name: String, scope: TokenScope, madeAt: Instant, expiresAt: Instant) {
        self.id = id
        self.name = name
        self.scope = scope
        self.madeAt = madeAt
        self.expiresAt = expiresAt
    }

    /// Whether it opens anything at a moment.
    public func isLive(at now: Instant) -> Bool { revokedAt == nil && expiresAt > now }

    /// The token as an actor.
    public var actor: Actor { .token(id: id.rawValue, scope: scope) }
}
