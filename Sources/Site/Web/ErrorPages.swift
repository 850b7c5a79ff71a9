import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Logging
import Processing
import Rules
import Vault

/// Turns what goes wrong into a page: a refusal says what to do, a fault gives a reference and nothing else.
struct ErrorPages: RouterMiddleware {
    typealias Context = SiteContext

    let offices: Offices
    let settings: SiteSettings
    let entropy: Entropy

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let visitor = ErrorPage(request: request, context: context, offices: offices, settings: settings)
        do { return try await next(request, context) } catch let refusal as any Refusal {
            return await visitor.response(Self.status(of: refusal), ErrorTexts.refused, refusal.message)
        } catch let error as HTTPError where error.status == .notFound || error.status == .methodNotAllowed {
            return await visitor.response(.notFound, ErrorTexts.notFoundTitle, ErrorTexts.notFound)
        } catch let error as HTTPError where error.status.kind == .clientError {
            return await visitor.response(error.status, ErrorTexts.refused, ErrorTexts.malformed)
        } catch {
            let reference = String(entropy.secret().prefix(8)).uppercased()
            context.logger.error("fault", metadata: ["reference": "\(reference)", "chain": "\(error)"])
            return await visitor.response(
                .internalServerError, ErrorTexts.faultTitle, ErrorTexts.fault(reference: reference))
        }
    }

    /// The status of a page that only says no.
    private static func status(of refusal: any Refusal) -> HTTPResponse.Status {
        switch refusal {
        case FormRefusal.tooLarge, DraftRefusal.tooLarge: .contentTooLarge
        default: status(refusal.category)
        }
    }

    static func status(_ category: RefusalCategory) -> HTTPResponse.Status {
        switch category {
        case .invalid: .unprocessableContent
        case .notAllowed: .forbidden
        case .notFound: .notFound
        case .conflict: .conflict
        case .tooMany: .tooManyRequests
        case .unavailable: .serviceUnavailable
        }
    }
}
