import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Logging
import Rules
import Vault

/// Turns what goes wrong into a page: a refusal says what to do, a fault gives a reference and nothing else.
struct ErrorPages: RouterMiddleware {
    typealias Context = SiteContext

    let entropy: Entropy

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch let refusal as any Refusal {
            return page(Self.status(refusal.category), ErrorTexts.refused, refusal.message, request)
        } catch let error as HTTPError where error.status == .notFound || error.status == .methodNotAllowed {
            return page(.notFound, ErrorTexts.notFoundTitle, ErrorTexts.notFound, request)
        } catch let error as HTTPError where error.status.kind == .clientError {
            return page(error.status, ErrorTexts.refused, ErrorTexts.malformed, request)
        } catch {
            let reference = String(entropy.secret().prefix(8)).uppercased()
            context.logger.error("fault", metadata: ["reference": "\(reference)", "chain": "\(error)"])
            return page(
                .internalServerError, ErrorTexts.faultTitle, ErrorTexts.fault(reference: reference), request)
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

    private func page(
        _ status: HTTPResponse.Status, _ title: Bilingual, _ message: Bilingual, _ request: Request
    ) -> Response {
        let language: Language =
            request.uri.path.split(separator: "/").contains("en") ? .en : .nl
        let look = Look(language)
        let frame = PageFrame(language: language, title: title)
        let content =
            look.heading(title) + look.paragraph(message) + look.link(ErrorTexts.back, to: Route.start(language).path)
        return .html(frame.render(content), status: status)
    }
}

/// What people read when something goes wrong.
enum ErrorTexts {
    static let refused = Bilingual(nl: "Dit lukt zo niet", en: "This is not possible")
    static let notFoundTitle = Bilingual(nl: "Deze pagina bestaat niet", en: "This page does not exist")
    static let notFound = Bilingual(
        nl: "Controleer het adres. Of begin opnieuw op de startpagina.",
        en: "Check the address. Or start again at the start page.")
    static let malformed = Bilingual(
        nl: "Wij kunnen dit niet lezen. Ga terug en probeer het opnieuw.",
        en: "We cannot read this. Go back and try again.")
    static let faultTitle = Bilingual(nl: "Er ging iets mis bij ons", en: "Something went wrong on our side")
    static let back = Bilingual(nl: "Naar de startpagina", en: "To the start page")

    static func fault(reference: String) -> Bilingual {
        Bilingual(
            nl:
                "Er is niets verloren. Probeer het over een minuut opnieuw. Blijft het misgaan? Laat het ons weten, met nummer \(reference).",
            en: "Nothing is lost. Try again in a minute. Does it keep going wrong? Tell us, with number \(reference).")
    }
}
