import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// Puts handlers under addresses, in both languages.
struct SiteRouter {
    let router: Router<SiteContext>
    let offices: Offices
    let settings: SiteSettings

    typealias Handler = @Sendable (Visit) async throws -> Response

    /// A public page of an organisation: `/{organisation}/…` and `/{organisation}/en/…`.
    func page(_ method: HTTPRequest.Method, _ path: String, _ handler: @escaping Handler) {
        on(method, "/{organisation}\(path)", .nl, handler)
        on(method, "/{organisation}/en\(path)", .en, handler)
    }

    /// A page of the desk: `/desk/{organisation}/…` and `/desk/{organisation}/en/…`.
    func desk(_ method: HTTPRequest.Method, _ path: String, _ handler: @escaping Handler) {
        on(method, "/desk/{organisation}\(path)", .nl, handler)
        on(method, "/desk/{organisation}/en\(path)", .en, handler)
    }

    private func on(
        _ method: HTTPRequest.Method, _ path: String, _ language: Language, _ handler: @escaping Handler
    ) {
        let offices = offices
        let settings = settings
        router.on(RouterPath(path), method: method) { request, context in
            guard let name = context.parameters.get("organisation"),
                let office = await offices[Organisation.ID(name)]
            else { throw HTTPError(.notFound) }
            return try await handler(
                Visit(request: request, context: context, office: office, language: language, settings: settings))
        }
    }
}
