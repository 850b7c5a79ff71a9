import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Synchronization
import Vault

/// Programs with access: which there are, when each was last used, and the form to let another one in.
enum TokensPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/tokens") { desk in try await page(desk, filled: nil) }
        pages.staffPage(.post, "/tokens") { desk in
            let body = try await desk.visit.body()
            // Who may not give access is told so before a password is asked.
            _ = try await desk.office.tokens(by: desk.actor)
            let form = TokenForm(desk: desk)
            do {
                guard let made = try await make(form, body, desk) else { return try shownBefore(desk) }
                return try shown(made, desk)
            } catch let refusal as TokenRefusal {
                return try await page(desk, filled: body, refusal: refusal)
            } catch let refusal as SignInRefusal {
                return try await page(desk, filled: body, password: refusal)
            }
        }
    }

    /// Makes the token of a form; nil when the same form was sent before: a page that is loaded again makes no second
    /// token. The secret is not among what is remembered of it.
    private static func make(_ form: TokenForm, _ body: FormBody, _ desk: DeskVisit) async throws -> NewToken? {
        let made = Mutex<NewToken?>(nil)
        _ = try await desk.office.once("tokens/\(desk.account.id)/\(body["mark"])", call: []) {
            try await desk.confirm(body)
            let token = try await desk.office.addToken(
                named: body["name"], scope: form.scope(body), term: try form.term(body), by: desk.actor)
            made.withLock { $0 = token }
            return []
        }
        return made.withLock { $0 }
    }

    private static func page(
        _ desk: DeskVisit, filled: FormBody?, refusal: TokenRefusal? = nil, password: SignInRefusal? = nil
    ) async throws -> Response {
        let tokens = try await desk.office.tokens(by: desk.actor)
        let look = desk.look
        let form = TokenForm(desk: desk)
        let errors =
            (refusal.map { [Look.FormError(field: form.place(of: $0), message: $0.message)] } ?? [])
            + (password.map { [Look.FormError(field: SecondLook.field, message: $0.message)] } ?? [])
        let content =
            look.errorSummary(errors) + look.heading(DeskTexts.tokens, lead: TokensTexts.lead)
            + look.section(TokensTexts.list, content: table(tokens, desk))
            + look.section(TokensTexts.add, content: try form.content(filled, refusal, password: password))
        return try desk.page(DeskTexts.tokens, at: .tokens, hasErrors: !errors.isEmpty, content)
    }

    private static func table(_ tokens: [StoredToken], _ desk: DeskVisit) -> HTML {
        let look = desk.look
        let now = desk.office.environment.now
        let rows = tokens.map { token -> [HTML] in
            let isLive = token.isLive(at: now)
            let state =
                isLive ? TokensTexts.live : token.revokedAt == nil ? TokensTexts.ended : TokensTexts.revoked
            let revoke =
                isLive
                ? look.link(
                    TokensTexts.revoke, to: desk.path(.tokenRevocation(token.id)), about: Bilingual(same: token.name))
                : HTML(text: "–")
            let lastUse = token.lastUsedOn.map { DateTexts.short($0) } ?? TokensTexts.never
            return [
                HTML(text: token.name), look.tag(state, isLive ? .good : .neutral),
                HTML(text: TokensTexts.scope(token.scope, in: desk.office.declaration)[desk.language]),
                HTML(text: lastUse[desk.language]),
                HTML(text: DateTexts.short(AmsterdamTime.date(of: token.expiresAt).adding(days: -1))[desk.language]),
                revoke,
            ]
        }
        return look.table(
            caption: TokensTexts.list,
            columns: [
                Look.Column(TokensTexts.name), Look.Column(TokensTexts.state), Look.Column(TokensTexts.may),
                Look.Column(TokensTexts.lastUse), Look.Column(TokensTexts.until), Look.Column(TokensTexts.action),
            ], rows: rows,
            empty: look.emptyState(TokensTexts.none, explanation: TokensTexts.noneHint, action: .empty),
            hidesCaption: true)
    }

    /// The only page that ever shows the secret.
    private static func shown(_ made: NewToken, _ desk: DeskVisit) throws -> Response {
        let look = desk.look
        let address = "\(desk.office.environment.baseAddress)\(Endpoint.base)/\(desk.office.organisation)"
        let next =
            look.paragraph(TokensTexts.keepIt)
            + look.summaryList([
                Look.SummaryRow(TokensTexts.secret, look.copyable(made.secret, about: TokensTexts.secret)),
                Look.SummaryRow(
                    TokensTexts.may,
                    text: TokensTexts.scope(made.token.scope, in: desk.office.declaration)[desk.language]),
                Look.SummaryRow(TokensTexts.address, look.copyable(address, about: TokensTexts.address)),
            ]) + look.buttons([look.linkButton(TokensTexts.kept, to: desk.path(.tokens))])
        return try desk.page(
            TokensTexts.made, at: .tokens, width: .reading,
            look.confirmation(TokensTexts.made, next: next))
    }

    private static func shownBefore(_ desk: DeskVisit) throws -> Response {
        let look = desk.look
        let content =
            look.heading(TokensTexts.shownBefore, lead: TokensTexts.shownBeforeHint)
            + look.buttons([look.linkButton(DeskTexts.tokens, to: desk.path(.tokens))])
        return try desk.page(TokensTexts.shownBefore, at: .tokens, width: .reading, content)
    }
}
