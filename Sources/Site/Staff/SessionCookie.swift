import Declarations
import Hummingbird
import Processing
import Vault

/// The cookie of a session at the desk of one organisation: who works for several is signed in at each of them.
struct SessionCookie {
    let organisation: Organisation.ID
    let settings: SiteSettings

    private var name: String { settings.cookieName("session-\(organisation)") }

    /// The secret that a browser sent along; nil for none.
    func secret(in request: Request) -> String? {
        let value = request.cookies[name]?.value ?? ""
        return value.isEmpty ? nil : value
    }

    /// The cookie with a secret; it ends with the browser session, or at once when there is no secret.
    func holding(_ secret: String?) -> Hummingbird.Cookie {
        Hummingbird.Cookie(
            name: name, value: secret ?? "", maxAge: secret == nil ? 0 : nil, path: "/", secure: settings.isSecure,
            httpOnly: true, sameSite: .lax)
    }
}

extension Visit {
    /// The cookie of the session at this desk.
    var sessionCookie: SessionCookie { SessionCookie(organisation: organisation, settings: settings) }

    /// Who is signed in at this desk; nil for nobody.
    func account() async throws -> StaffAccount? {
        guard let secret = sessionCookie.secret(in: request) else { return nil }
        return try await office.signedIn(secret)
    }
}
