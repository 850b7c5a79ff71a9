import Declarations
import Rules
import Vault

/// A token that was just made: the only moment at which its secret is known.
public struct NewToken: Sendable, Hashable {
    /// What is stored of it.
    public let token: StoredToken
    /// What the program sends.
    public let secret: String
}

extension Office {
    /// How a secret of ours begins, so that it is recognised where it should not be.
    public static let tokenPrefix = "gst_"
    /// How long a token lives when nothing is said.
    public static let tokenTerm = Period(years: 1)
    /// The longest that a token may live: whoever uses it looks at it once in a while.
    static let longestTokenMonths = 24
    /// Longest name of a token, in characters.
    public static let longestTokenName = 100

    /// Makes a token.
    ///
    /// - Throws: `TokenRefusal`, `GateRefusal.purposeUnknown`, `.roleMissing` for who may not give access.
    public func addToken(
        named name: String, scope: TokenScope, term: Period = tokenTerm, by actor: Actor
    ) async throws -> NewToken {
        try await checkGivesAccess(actor)
        guard (1...Self.longestTokenName).contains(name.count),
            name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }),
            !name.allSatisfy(\.isWhitespace)
        else { throw TokenRefusal.name }
        guard !scope.actions.isEmpty else { throw TokenRefusal.withoutActions }
        if let unknown = scope.purposes.sorted().first(where: { declaration.purposes[id: $0] == nil }) {
            throw GateRefusal.purposeUnknown(unknown.rawValue)
        }
        guard !scope.purposes.isEmpty || !scope.actions.contains(where: \.needsPurpose) else {
            throw TokenRefusal.withoutPurpose
        }
        let today = environment.today
        let lastDay = today.adding(term)
        guard lastDay > today, lastDay <= today.adding(months: Self.longestTokenMonths) else {
            throw TokenRefusal.term
        }
        let now = environment.now
        // Two secrets of 128 bits each.
        let secret = Self.tokenPrefix + environment.entropy.secret() + environment.entropy.secret()
        let token = StoredToken(
            id: environment.entropy.id(), name: name, scope: scope, madeAt: now,
            expiresAt: AmsterdamTime.startOfDay(lastDay.adding(days: 1)))
        try await vault.write { transaction in
            try transaction.add(token, digest: SecretDigest(of: secret))
            try transaction.log(
                LogEvent(.configure, purpose: BuiltIn.security, caseID: token.id.rawValue, detail: "token-made"),
                by: actor, at: now)
        }
        return NewToken(token: token, secret: secret)
    }

    /// All tokens, the newest first.
    ///
    /// - Throws: `GateRefusal.roleMissing` for who may not give access.
    public func tokens(by actor: Actor) async throws -> [StoredToken] {
        try await checkGivesAccess(actor)
        return try await vault.read { try $0.tokens() }
    }

    /// Ends a token at once.
    ///
    /// - Throws: `TokenRefusal.unknown` when there is none, or it was ended before; `GateRefusal.roleMissing` for who
    ///   may not give access.
    public func revokeToken(_ id: APIToken.ID, by actor: Actor) async throws {
        try await checkGivesAccess(actor)
        let now = environment.now
        try await vault.write { transaction in
            guard try transaction.revokeToken(id, at: now) else { throw TokenRefusal.unknown }
            try transaction.log(
                LogEvent(.end, purpose: BuiltIn.security, caseID: id.rawValue, detail: "token"), by: actor, at: now)
        }
    }

    /// Whether somebody may give access to people and programs, and end it: whoever may, holds the role for it.
    ///
    /// A program never gives access, whatever its token allows.
    public func givesAccess(_ actor: Actor) -> Bool {
        switch actor {
        case .staff, .operator: declaration.purpose(BuiltIn.staff).map { actor.holds($0) } ?? false
        case .token, .system, .person: false
        }
    }

    private func checkGivesAccess(_ actor: Actor) async throws {
        try await logging(refusalsOf: actor, purpose: BuiltIn.staff) {
            guard givesAccess(actor) else { throw GateRefusal.roleMissing(purpose: BuiltIn.staff) }
        }
    }

    /// Whose secret this is; nil when it was never made, was revoked or has ended: it is not told which.
    public func token(_ secret: String) async throws -> StoredToken? {
        guard secret.hasPrefix(Self.tokenPrefix) else { return nil }
        let now = environment.now
        let today = environment.today
        guard let token = try await vault.read({ try $0.token(SecretDigest(of: secret)) }), token.isLive(at: now)
        else { return nil }
        // The day is precise enough to see that a token is no longer used, and spares a commit for each call.
        if token.lastUsedOn != today { try await vault.write { try $0.touchToken(token.id, on: today) } }
        var known = token
        known.scope.purposes = Set(token.scope.purposes.map { versions.renames.current(.purpose, $0) })
        return known
    }

    /// Refuses what lies outside a token's scope, and remembers it in the log.
    public func check(_ action: TokenAction, for purpose: Purpose.ID?, of token: StoredToken) async throws {
        try await logging(refusalsOf: token.actor, purpose: purpose) {
            try token.scope.check(action, for: purpose, in: declaration)
        }
    }
}
