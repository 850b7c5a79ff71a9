import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Vault

/// Ends the access of a program, after asking once more.
enum TokenRevocationPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/tokens/{token}/revocation") { desk in
            let token = try await token(desk)
            let look = desk.look
            let form = look.form(
                action: desk.path(.tokenRevocation(token.id)), token: try desk.visit.token(),
                content: look.buttons([look.button(TokensTexts.revoke, kind: .danger)]))
            let used = token.lastUsedOn.map { DateTexts.short($0) } ?? TokensTexts.never
            let content =
                look.backLink(to: desk.path(.tokens)) + look.heading(TokensTexts.revoke, lead: TokensTexts.revokeLead)
                + look.summaryList([
                    Look.SummaryRow(TokensTexts.name, text: token.name),
                    Look.SummaryRow(
                        TokensTexts.may,
                        text: TokensTexts.scope(token.scope, in: desk.office.declaration)[desk.language]),
                    Look.SummaryRow(TokensTexts.lastUse, text: used[desk.language]),
                ]) + form
            return try desk.page(TokensTexts.revoke, at: .tokenRevocation(token.id), width: .reading, content)
        }
        pages.staffPage(.post, "/tokens/{token}/revocation") { desk in
            _ = try await desk.visit.body()
            try await desk.office.revokeToken(APIToken.ID(try desk.visit.parameter("token")), by: desk.actor)
            return .see(path: desk.path(.tokens))
        }
    }

    /// One that still opens something.
    private static func token(_ desk: DeskVisit) async throws -> StoredToken {
        let id = APIToken.ID(try desk.visit.parameter("token"))
        let now = desk.office.environment.now
        let tokens = try await desk.office.tokens(by: desk.actor)
        guard let found = tokens.first(where: { $0.id == id && $0.isLive(at: now) }) else { throw TokenRefusal.unknown }
        return found
    }
}
