import HTTPTypes
import Hummingbird

/// Headers on every answer: nothing foreign, nothing framed, nothing kept by others.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = SiteContext

    let isSecure: Bool

    /// Pages may load style, script and pictures of our own, and send forms to us; nothing else.
    private static let policy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "font-src 'self'",
        "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
    ].joined(separator: "; ")

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        set("Content-Security-Policy", Self.policy, on: &response)
        set("X-Content-Type-Options", "nosniff", on: &response)
        set("Referrer-Policy", "no-referrer", on: &response)
        set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()", on: &response)
        set("Cross-Origin-Opener-Policy", "same-origin", on: &response)
        set("Cross-Origin-Resource-Policy", "same-origin", on: &response)
        if isSecure { set("Strict-Transport-Security", "max-age=63072000", on: &response) }
        set("Cache-Control", "no-store", on: &response)
        return response
    }

    /// A handler that set a header of its own keeps it.
    private func set(_ name: String, _ value: String, on response: inout Response) {
        guard let name = HTTPField.Name(name), response.headers[name] == nil else { return }
        response.headers[name] = value
    }
}
