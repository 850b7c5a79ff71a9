import HTTPTypes
import Hummingbird
import Vault

/// Gives every browser a random cookie, to which the tokens in forms belong.
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
            context.formSecret = known
            return try await next(request, context)
        }
        context.formSecret = entropy.secret()
        var response = try await next(request, context)
        response.setCookie(
            Hummingbird.Cookie(
                name: cookieName, value: context.formSecret, path: "/", secure: isSecure, httpOnly: true,
                sameSite: .lax))
        return response
    }
}
