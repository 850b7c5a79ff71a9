import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// Signing in at the desk, and out again.
enum SignInPage {
    static func add(to pages: SiteRouter) {
        pages.desk(.get, "/sign-in") { visit in
            let target = visit.request.uri.queryParameters[Substring(DeskTarget.name)]
            return try page(visit, username: "", target: target.flatMap { DeskTarget($0) }, refusal: nil)
        }
        pages.desk(.post, "/sign-in") { visit in
            let body = try await visit.body()
            let target = DeskTarget(body[DeskTarget.name])
            do {
                let secret = try await visit.office.signIn(
                    username: body["username"], password: body.exact("password"))
                // The session that this browser had ends here, and does not stay open until it idles.
                if let old = visit.sessionCookie.secret(in: visit.request) { try await visit.office.signOut(old) }
                var response = Response.see(path: base(visit) + (target?.path ?? ""))
                response.setCookie(visit.sessionCookie.holding(secret))
                return response
            } catch let refusal as SignInRefusal {
                return try page(visit, username: body["username"], target: target, refusal: refusal)
            }
        }
        pages.desk(.post, "/sign-out") { visit in
            _ = try await visit.body()
            if let secret = visit.sessionCookie.secret(in: visit.request) { try await visit.office.signOut(secret) }
            var response = Response.see(.desk(visit.organisation, visit.language, .signIn))
            response.setCookie(visit.sessionCookie.holding(nil))
            return response
        }
    }

    /// What somebody gets who is not signed in: the way in, and after it the page that was asked for; for a form that
    /// was filled in, a page that keeps it.
    static func needed(for visit: Visit) async throws -> Response {
        guard [.get, .head].contains(visit.request.method) else { return try await SessionEndedPage.response(visit) }
        let target = DeskTarget(visit.request.uri.path.dropFirst(base(visit).count))
        return .see(path: Route.desk(visit.organisation, visit.language, .signIn).path + (target?.query ?? ""))
    }

    /// The address of the desk, to which the rest is added.
    private static func base(_ visit: Visit) -> String { Route.desk(visit.organisation, visit.language, .today).path }

    private static func page(
        _ visit: Visit, username: String, target: DeskTarget?, refusal: SignInRefusal?
    ) throws -> Response {
        let look = visit.look
        let route = Route.desk(visit.organisation, visit.language, .signIn)
        var frame = visit.frame(SignInTexts.title, at: route, hasErrors: refusal != nil)
        if let target, let other = frame.alternatePath { frame.alternatePath = other + target.query }
        let errors = refusal.map { look.errorSummary([Look.FormError(field: "username", message: $0.message)]) }
        let fields =
            look.textField(
                Look.Field("username", label: SignInTexts.username), value: username, kind: .text,
                autocomplete: "username", width: .medium)
            + look.textField(
                Look.Field("password", label: SignInTexts.password), value: "", kind: .password,
                autocomplete: "current-password", width: .medium)
            + look.buttons([look.button(SignInTexts.signIn, kind: .primary)])
        let content =
            (errors ?? .empty)
            + look.heading(SignInTexts.title, lead: SignInTexts.lead(visit.declaration.organisation.name))
            + look.form(
                action: route.path, token: try visit.token(),
                hidden: target.map { [(DeskTarget.name, $0.path)] } ?? [], content: fields)
        return .html(frame.render(content), status: refusal.map { ErrorPages.status($0.category) } ?? .ok)
    }
}

/// What the sign-in page says.
enum SignInTexts {
    static let title = Bilingual(nl: "Inloggen", en: "Sign in")
    static let username = Bilingual(nl: "Gebruikersnaam", en: "User name")
    static let password = Bilingual(nl: "Wachtwoord", en: "Password")
    static let signIn = Bilingual(nl: "Inloggen", en: "Sign in")

    static func lead(_ organisation: String) -> Bilingual {
        Bilingual(nl: "Voor medewerkers van \(organisation).", en: "For staff of \(organisation).")
    }
}
