import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Tokens of programs")
struct TokenTests {
    static let actor = Actor.operator(user: "test")
    static let scope = TokenScope(purposes: ["account"], actions: [.searchPeople])

    @Test("a secret is nowhere stored, opens until its last day, and then nothing")
    func life() async throws {
        let test = try await TestOffice()
        let made = try await test.office.addToken(
            named: "webwinkel", scope: Self.scope, term: Period(days: 2), by: Self.actor)
        #expect(made.secret.hasPrefix(Office.tokenPrefix) && made.secret.utf8.count > 50)
        #expect(try test.files(holding: Array(made.secret.utf8)).isEmpty)
        #expect(try test.files(holding: Array(made.secret.dropFirst(Office.tokenPrefix.count).utf8)).isEmpty)
        #expect(try await test.office.token(made.secret)?.scope == Self.scope)
        #expect(try await test.office.tokens(by: Self.actor).map(\.lastUsedOn) == [test.office.environment.today])
        for wrong in [
            "", Office.tokenPrefix, String(made.secret.dropLast()), made.secret + "a", made.secret.uppercased(),
        ] {
            #expect(try await test.office.token(wrong) == nil)
        }
        let entries = try await test.entries().filter { $0.caseID == made.token.id.rawValue }
        #expect(entries.map(\.detail) == ["token-made"])
    }

    @Test(
        "a token that makes no sense is not made",
        arguments: [
            ("", scope, Period(days: 1), "token.name"), (" ", scope, Period(days: 1), "token.name"),
            ("a\u{0}b", scope, Period(days: 1), "token.name"),
            (String(repeating: "a", count: 101), scope, Period(days: 1), "token.name"),
            ("w", TokenScope(purposes: ["account"]), Period(days: 1), "token.without-actions"),
            ("w", TokenScope(actions: [.readPeople]), Period(days: 1), "token.without-purpose"),
            ("w", TokenScope(purposes: ["spying"], actions: [.readPeople]), Period(days: 1), "purpose.unknown"),
            ("w", TokenScope(purposes: [BuiltIn.rights], actions: [.readPeople]), Period(days: 1), "purpose.unknown"),
            ("w", scope, Period(), "token.term"), ("w", scope, Period(years: 2, days: 1), "token.term"),
            ("w", scope, Period(years: 999), "token.term"),
        ] as [(String, TokenScope, Period, String)])
    func refused(name: String, scope: TokenScope, term: Period, code: String) async throws {
        let test = try await TestOffice()
        do {
            _ = try await test.office.addToken(named: name, scope: scope, term: term, by: Self.actor)
            Issue.record("it was made")
        } catch let refusal as any Refusal { #expect(refusal.code == code) }
        #expect(try await test.office.tokens(by: Self.actor).isEmpty)
    }

    @Test(
        "only who manages access makes, sees or ends tokens; a program never does",
        arguments: [
            Actor.staff(id: "a", roles: ["sales", BuiltIn.auditor]), .staff(id: "a", roles: []),
            .token(id: "t", scope: TokenScope(purposes: ["account"], actions: Set(TokenAction.allCases))),
            .system(job: "upkeep"), .person(request: "r"),
        ])
    func permission(actor: Actor) async throws {
        let test = try await TestOffice()
        let made = try await test.office.addToken(named: "webwinkel", scope: Self.scope, by: Self.actor)
        let refusal = GateRefusal.roleMissing(purpose: BuiltIn.staff)
        await #expect(throws: refusal) {
            _ = try await test.office.addToken(named: "ander", scope: Self.scope, by: actor)
        }
        await #expect(throws: refusal) { _ = try await test.office.tokens(by: actor) }
        await #expect(throws: refusal) { try await test.office.revokeToken(made.token.id, by: actor) }
        #expect(try await test.office.token(made.secret) != nil)
        #expect(try await test.entries().filter { $0.verb == .refuse }.count == 3)
        let contact = Actor.staff(id: "c", roles: [BuiltIn.privacyContact])
        try await test.office.revokeToken(made.token.id, by: contact)
        #expect(try await test.office.token(made.secret) == nil)
        await #expect(throws: TokenRefusal.unknown) { try await test.office.revokeToken(made.token.id, by: contact) }
    }
}
