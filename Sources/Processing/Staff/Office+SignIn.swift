import Declarations
import Rules
import Vault

/// Why somebody is not signed in.
public enum SignInRefusal: Refusal, Hashable {
    /// The name or the password is wrong; it is not told which.
    case wrong
    /// The password of whoever is signed in is wrong.
    case password
    /// Too many wrong attempts for this name.
    case locked
    /// Too many sign in at this moment.
    case busy
    /// The password is too short.
    case tooShort
    /// The sign-in name is taken or malformed.
    case username
    /// The name to show is empty, too long, or holds control characters.
    case name

    /// Stable code.
    public var code: String {
        switch self {
        case .wrong: "sign-in.wrong"
        case .password: "sign-in.password"
        case .locked: "sign-in.locked"
        case .busy: "sign-in.busy"
        case .tooShort: "sign-in.too-short"
        case .username: "sign-in.username"
        case .name: "sign-in.name"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .wrong: .notAllowed
        case .password: .invalid
        case .locked: .tooMany
        case .busy: .unavailable
        case .tooShort, .username, .name: .invalid
        }
    }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .wrong:
            Bilingual(
                nl: "De naam of het wachtwoord klopt niet. Probeer het opnieuw.",
                en: "The name or the password is wrong. Try again.")
        case .password:
            Bilingual(nl: "Het wachtwoord klopt niet. Probeer het opnieuw.", en: "The password is wrong. Try again.")
        case .locked:
            Bilingual(
                nl: "Er is te vaak geprobeerd met deze naam. Wacht een uur.",
                en: "There were too many attempts with this name. Wait an hour.")
        case .busy:
            Bilingual(
                nl: "Er loggen nu veel mensen in. Probeer het over een minuut opnieuw.",
                en: "Many people are signing in now. Try again in a minute.")
        case .tooShort:
            Bilingual(
                nl: "Gebruik een wachtwoord van minstens 12 tekens. Een zin is prima.",
                en: "Use a password of at least 12 characters. A sentence is fine.")
        case .name:
            Bilingual(
                nl: "Geef een naam van 1 tot 100 gewone tekens.", en: "Give a name of 1 to 100 plain characters.")
        case .username:
            Bilingual(
                nl: "Deze naam is al in gebruik, of heeft andere tekens dan letters, cijfers, punt en streepje.",
                en: "This name is taken, or has characters other than letters, digits, dot and hyphen.")
        }
    }
}

extension Office {
    /// Wrong attempts with one name in an hour, before it is locked for the rest of it.
    public static let attemptsPerHour = 10
    /// Minutes after which an unused session ends.
    public static let idleMinutes = 30
    /// Hours after which every session ends.
    public static let sessionHours = 12

    /// Longest name of a member of staff, in characters.
    public static let longestName = 100

    /// Refuses what no account can have.
    static func requireSound(username: String, name: String, password: String) throws(SignInRefusal) {
        guard password.count >= StaffPassword.shortest else { throw SignInRefusal.tooShort }
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789.-")
        guard (1...Self.longestName).contains(name.count),
            name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }),
            !name.allSatisfy(\.isWhitespace)
        else { throw SignInRefusal.name }
        guard (2...40).contains(username.count), username.allSatisfy(allowed.contains) else {
            throw SignInRefusal.username
        }
    }

    /// Adds an account.
    public func addStaff(
        username: String, name: String, password: String, roles: [StaffRole.ID], by actor: Actor
    ) async throws -> StaffMember.ID {
        try Self.requireSound(username: username, name: name, password: password)
        let id: StaffMember.ID = environment.entropy.id()
        let record = try await StaffPassword.record(of: password, in: environment)
        let account = StaffAccount(id: id, username: username, name: name, password: record, roles: roles)
        let now = environment.now
        try await vault.write { transaction in
            guard try transaction.account(username: username) == nil else { throw SignInRefusal.username }
            try transaction.add(account, at: now)
            try transaction.log(
                LogEvent(.configure, purpose: BuiltIn.staff, caseID: id.rawValue, detail: "account"), by: actor,
                at: now)
        }
        return id
    }

    /// Signs in; gives the secret of a session.
    ///
    /// Takes the same time for names that exist and names that do not.
    public func signIn(username: String, password: String) async throws -> String {
        let secret = environment.entropy.secret()
        let now = environment.now
        let account = try await account(username, password: password)
        try await vault.write { transaction in
            // Only wrong attempts count: whoever signs in often is not locked out.
            try transaction.endThrottle("sign-in", of: account.username)
            try transaction.addSession(SecretDigest(of: secret), of: account.id, at: now)
            try transaction.log(LogEvent(.signIn, purpose: BuiltIn.staff), by: account.actor, at: now)
        }
        return secret
    }

    /// The account that a name and a password open; each attempt counts until it is ended.
    ///
    /// - Throws: `SignInRefusal.wrong`, `SignInRefusal.locked`.
    func account(_ username: String, password: String) async throws -> StaffAccount {
        let now = environment.now
        let name = username.lowercased()
        let attempts = try await vault.write { try $0.count("sign-in", of: name, window: 1, at: now) }
        guard attempts <= Self.attemptsPerHour else {
            // Once an hour: whoever goes on guessing fills no log.
            if attempts == Self.attemptsPerHour + 1 {
                try await vault.write { transaction in
                    try transaction.log(
                        LogEvent(.signInRefused, purpose: BuiltIn.staff, detail: "locked"),
                        by: .system(job: "sign-in"), at: now)
                }
            }
            throw SignInRefusal.locked
        }
        let account = try await vault.read { try $0.account(username: name) }
        let fits = try await StaffPassword.fits(password, account?.password ?? "", in: environment)
        guard let account, fits, account.isActive else {
            try await vault.write { transaction in
                try transaction.log(
                    LogEvent(.signInRefused, purpose: BuiltIn.staff), by: .system(job: "sign-in"), at: now)
            }
            throw SignInRefusal.wrong
        }
        return account
    }

    /// Who is signed in with this session; nil when it has ended.
    public func signedIn(_ secret: String) async throws -> StaffAccount? {
        let digest = SecretDigest(of: secret)
        let now = environment.now
        let found = try await vault.read { transaction -> (StaffSession, StaffAccount)? in
            guard let session = try transaction.session(digest),
                session.seenAt.adding(minutes: Self.idleMinutes) > now,
                session.startedAt.adding(hours: Self.sessionHours) > now,
                let account = try transaction.account(session.staff), account.isActive
            else { return nil }
            return (session, account)
        }
        guard let (session, account) = found else { return nil }
        // Once a minute is precise enough for thirty minutes, and spares a commit for each page.
        if session.seenAt.adding(minutes: 1) < now {
            try await vault.write { try $0.touchSession(digest, at: now) }
        }
        var known = account
        known.roles = account.roles.map { versions.renames.current(.role, $0) }
        return known
    }

    /// Signs out.
    public func signOut(_ secret: String) async throws {
        let digest = SecretDigest(of: secret)
        let now = environment.now
        try await vault.write { transaction in
            guard let session = try transaction.session(digest), let account = try transaction.account(session.staff)
            else { return }
            try transaction.endSession(digest)
            try transaction.log(LogEvent(.signOut, purpose: BuiltIn.staff), by: account.actor, at: now)
        }
    }
}
