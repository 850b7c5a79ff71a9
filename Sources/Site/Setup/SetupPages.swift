import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// The setup of an organisation in a browser: a link, the questions, a look at everything, and publishing.
enum SetupPages {
    static func add(to pages: SiteRouter) {
        pages.setup(.get, "/link/{secret}") { visit in
            let secret = try secret(visit)
            guard try await visit.offices.isOpen(setupLink: secret) else { throw SetupRefusal.link }
            return try await landing(visit, secret)
        }
        pages.setup(.post, "/link/{secret}") { visit in
            let secret = try secret(visit)
            _ = try await visit.body()
            let fresh = try await visit.offices.use(setupLink: secret)
            var response = Response.see(.setup(visit.language, .question(.kind)))
            response.setCookie(visit.cookie(fresh))
            return response
        }
        SetupForm.add(to: pages)
        SetupReview.add(to: pages)
        SetupAccountPage.add(to: pages)
    }

    private static func secret(_ visit: SetupVisit) throws -> String {
        guard let secret = visit.context.parameters.get("secret"), secret.utf8.count <= 200 else {
            throw HTTPError(.notFound)
        }
        return secret
    }

    private static func landing(_ visit: SetupVisit, _ secret: String) async throws -> Response {
        let look = visit.look
        let page = SetupPage.link(secret)
        let needed = SetupPageTexts.needed.map { Look.Row($0.title, note: $0.note) }
        let content =
            look.heading(SetupPageTexts.title, lead: SetupPageTexts.lead)
            + look.section(SetupPageTexts.keepReady, content: look.rowList(needed))
            + look.paragraph(SetupPageTexts.once)
            + look.actionButton(
                SetupPageTexts.begin, action: visit.path(page), token: try await visit.token(), kind: .primary)
        return visit.page(SetupPageTexts.title, at: page, content)
    }
}
