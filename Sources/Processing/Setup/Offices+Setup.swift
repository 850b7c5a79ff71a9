import Declarations
import Documents
import Foundation
import Rules
import Vault

/// Taking the first or a further organisation into service from a browser.
extension Offices {
    /// Today's date in Amsterdam.
    public nonisolated var today: CalendarDate { environment.today }

    /// How long a link works, and an unfinished setup is kept after its last change.
    public static let setupHours = 24

    /// What is kept under the secret of a link that nobody used yet.
    private static let unused = Array("link".utf8)

    /// A secret for a link that works once. It is kept as a digest only.
    public func newSetupLink() async throws -> String {
        let secret = environment.entropy.secret()
        let now = environment.now
        let until = now.adding(hours: Self.setupHours)
        try await houseVault().write { transaction in
            _ = try transaction.endDrafts(before: now)
            try transaction.saveDraft(secret, Self.unused, until: until)
        }
        return secret
    }

    /// Whether a link can still be used; looking does not use it.
    public func isOpen(setupLink secret: String) async throws -> Bool {
        let now = environment.now
        return try await houseVault().read { try $0.draft(secret, at: now) } == Self.unused
    }

    /// Uses a link.
    ///
    /// - Returns: the secret of the setup that begins; only the browser gets it.
    /// - Throws: `SetupRefusal.link`.
    public func use(setupLink secret: String) async throws -> String {
        let fresh = environment.entropy.secret()
        let now = environment.now
        let until = now.adding(hours: Self.setupHours)
        let bytes = Array(try JSONEncoder().encode(SetupDraft()))
        try await houseVault().write { transaction in
            guard try transaction.draft(secret, at: now) == Self.unused else { throw SetupRefusal.link }
            try transaction.endDraft(secret)
            try transaction.saveDraft(fresh, bytes, until: until)
        }
        return fresh
    }

    /// A setup as it was left; nil when there is none any more.
    public func setupDraft(_ secret: String) async throws -> SetupDraft? {
        let now = environment.now
        guard let bytes = try await houseVault().read({ try $0.draft(secret, at: now) }), bytes != Self.unused else {
            return nil
        }
        return try JSONDecoder().decode(SetupDraft.self, from: Data(bytes))
    }

    /// Keeps a setup.
    public func save(_ draft: SetupDraft, secret: String) async throws {
        let bytes = Array(try JSONEncoder().encode(draft))
        let until = environment.now.adding(hours: Self.setupHours)
        try await houseVault().write { try $0.saveDraft(secret, bytes, until: until) }
    }

    /// Refuses the id of an organisation that is here already, open or not.
    ///
    /// - Throws: `SetupRefusal.taken`.
    public func requireFree(_ organisation: Organisation.ID) async throws {
        if try await isKnown(organisation) { throw SetupRefusal.taken(organisation.rawValue) }
    }

    /// Publishes the first version, makes the first account, and signs it in.
    ///
    /// - Returns: the office, and the secret of the session.
    public func finishSetup(
        _ read: ReadDeclaration, account: FirstAccount, draft secret: String
    ) async throws -> (office: Office, session: String) {
        // Before anything is made: a password that is too short leaves nothing behind.
        try Office.requireSound(username: account.username, name: account.name, password: account.password)
        let organisation = read.declaration.organisation.id
        let actor = Actor.system(job: "setup")
        let first = StaffAccount(
            id: environment.entropy.id(), username: account.username, name: account.name,
            password: try await StaffPassword.record(of: account.password, in: environment),
            roles: [BuiltIn.privacyContact] + read.declaration.roles.map(\.id))
        let now = environment.now
        if try await isKnown(organisation), try await !isUnfinished(read) {
            throw SetupRefusal.taken(organisation.rawValue)
        }
        // The version and who can sign in come together: a house nobody can enter could not be set up again.
        let office = try await publish(read, by: actor) { transaction in
            guard try transaction.accounts().isEmpty else { throw SetupRefusal.taken(organisation.rawValue) }
            try transaction.add(first, at: now)
            try transaction.log(
                LogEvent(.configure, purpose: BuiltIn.staff, caseID: first.id.rawValue, detail: "account"), by: actor,
                at: now)
        }
        try await houseVault().write { try $0.endDraft(secret) }
        return (office, try await office.signIn(username: account.username, password: account.password))
    }

    /// The token that belongs to forms of a browser, while there is no organisation yet to make it.
    public func setupFormCode(_ text: String) async throws -> String { try await houseVault().formCode(text) }
}

/// The first account of an organisation.
public struct FirstAccount: Sendable {
    /// The name to sign in with.
    public var username: String
    /// The name to show.
    public var name: String
    /// The password.
    public var password: String

    /// An account to be made.
    public init(username: String, name: String, password: String) {
        self.username = username
        self.name = name
        self.password = password
    }
}
