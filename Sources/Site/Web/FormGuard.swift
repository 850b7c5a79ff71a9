import HTTPTypes
import Hummingbird
import Vault

/// Gives every browser that gets a form a random cookie, to which the tokens in its forms belong.
///
/// Other sites cannot read the cookie, so they cannot make a form that is accepted here.
struct FormGuard: RouterMiddleware {
    typealias Context = SiteContext

    let cookieName: String
    let isSecure: Bool
    let entropy: Entropy

    private static let longest = 64

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let known = request.cookies[cookieName]?.value, !known.isEmpty, known.utf8.count <= Self.longest {
            context.form = FormSecret(known)
            return try await next(request, context)
        }
        let fresh = entropy.secret()
        context.form = FormSecret(fresh)
        var response = try await next(request, context)
        guard context.form.isUsed else { return response }
        response.setCookie(
            Hummingbird.Cookie(
                name: cookieName, value: fresh, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax))
        return response
    }
}
