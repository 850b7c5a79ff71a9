import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// Signing in at the desk, and out again.
enum SignInPage {
    static func add(to pages: SiteRouter) {
        pages.desk(.get, "/sign-in") { visit in try page(visit, username: "", refusal: nil) }
        pages.desk(.post, "/sign-in") { visit in
            let body = try await visit.body()
            do {
                let secret = try await visit.office.signIn(username: body["username"], password: body["password"])
                var response = Response.see(.desk(visit.organisation, visit.language, .today))
                response.setCookie(cookie(secret, visit.settings))
                return response
            } catch let refusal as SignInRefusal {
                return try page(visit, username: body["username"], refusal: refusal.message)
            }
        }
        pages.desk(.post, "/sign-out") { visit in
            _ = try await visit.body()
            if let secret = visit.request.cookies[visit.settings.cookieName("session")]?.value {
                try await visit.office.signOut(secret)
            }
            var response = Response.see(.desk(visit.organisation, visit.language, .signIn))
            response.setCookie(cookie("", visit.settings))
            return response
        }
    }

    /// The cookie of a session; it ends with the browser session.
    static func cookie(_ secret: String, _ settings: SiteSettings) -> Hummingbird.Cookie {
        Hummingbird.Cookie(
            name: settings.cookieName("session"), value: secret, maxAge: secret.isEmpty ? 0 : nil, path: "/",
            secure: settings.isSecure, httpOnly: true, sameSite: .lax)
    }

    private static func page(_ visit: Visit, username: String, refusal: Bilingual?) throws -> Response {
        let look = visit.look
        let route = Route.desk(visit.organisation, visit.language, .signIn)
        let frame = visit.frame(SignInTexts.title, at: route, hasErrors: refusal != nil)
        let errors = refusal.map { look.errorSummary([Look.FormError(field: "username", message: $0)]) } ?? .empty
        let fields =
            look.textField(
                Look.Field("username", label: SignInTexts.username), value: username, kind: .text,
                autocomplete: "username", width: .medium)
            + look.textField(
                Look.Field("password", label: SignInTexts.password), value: "", kind: .password,
                autocomplete: "current-password", width: .medium)
            + look.buttons([look.button(SignInTexts.signIn, kind: .primary)])
        let content =
            errors + look.heading(SignInTexts.title, lead: SignInTexts.lead(visit.declaration.organisation.name))
            + look.form(action: route.path, token: try visit.token(), content: fields)
        return .html(frame.render(content), status: refusal == nil ? .ok : .forbidden)
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
