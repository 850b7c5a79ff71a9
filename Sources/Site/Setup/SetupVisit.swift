import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// A request of an owner's browser that is making a first declaration; there is no organisation yet.
struct SetupVisit: Sendable {
    let request: Request
    let context: SiteContext
    let offices: Offices
    let language: Language
    let settings: SiteSettings

    var look: Look { Look(language) }
    var today: CalendarDate { offices.today }

    /// The token for forms on the page.
    func token() async throws -> FormToken {
        FormToken(value: try await offices.setupFormCode(context.form.use()))
    }

    /// What the browser sent in a form, after checking its token.
    func body() async throws -> FormBody {
        try await FormBody.read(request, context, code: try await offices.setupFormCode(context.form.use()))
    }

    /// The address of a page of the setup.
    func path(_ page: SetupPage) -> String { Route.setup(language, page).path }

    /// The setup of this browser.
    ///
    /// - Throws: `SetupRefusal.ended` when there is none any more.
    func current() async throws -> (secret: String, draft: SetupDraft) {
        let secret = request.cookies[settings.cookieName("setup")]?.value ?? ""
        guard !secret.isEmpty, let draft = try await offices.setupDraft(secret) else { throw SetupRefusal.ended }
        return (secret, draft)
    }

    /// The cookie with the secret of the setup; it ends with the browser session.
    func cookie(_ secret: String) -> Hummingbird.Cookie {
        Hummingbird.Cookie(
            name: settings.cookieName("setup"), value: secret, maxAge: secret.isEmpty ? 0 : nil, path: "/",
            secure: settings.isSecure, httpOnly: true, sameSite: .lax)
    }

    /// A page of the setup.
    func page(
        _ title: any Words, at page: SetupPage, width: PageFrame.Width = .reading, hasErrors: Bool = false,
        step: (number: Int, total: Int?)? = nil, _ content: HTML
    ) -> Response {
        let frame = PageFrame(
            language: language, title: title,
            alternatePath: Route.setup(language, page).inLanguage(language == .nl ? .en : .nl).path,
            banner: settings.notice.map { look.notice(.information, HTML(text: $0[language])) } ?? .empty,
            width: width, hasErrors: hasErrors, step: step)
        return .html(frame.render(content), status: hasErrors ? .unprocessableContent : .ok)
    }
}

extension SiteRouter {
    /// A page of the setup: `/setup/…` and `/setup/en/…`.
    func setup(
        _ method: HTTPRequest.Method, _ path: String,
        _ handler: @escaping @Sendable (SetupVisit) async throws -> Response
    ) {
        let offices = offices
        let settings = settings
        for language in Language.allCases {
            let base = language == .nl ? "/setup" : "/setup/en"
            router.on(RouterPath("\(base)\(path)"), method: method) { request, context in
                try await handler(
                    SetupVisit(
                        request: request, context: context, offices: offices, language: language,
                        settings: settings))
            }
        }
    }
}
