import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// A request of a browser for a page of one organisation, in one language.
struct Visit: Sendable {
    let request: Request
    let context: SiteContext
    let office: Office
    let language: Language
    let settings: SiteSettings

    var organisation: Organisation.ID { office.organisation }
    var declaration: Declaration { office.declaration }
    var look: Look { Look(language) }
    var form: AddressForm { declaration.statement.address }

    /// The token for forms on the page.
    func token() throws -> FormToken { FormToken(value: try office.vault.formCode(context.form.use())) }

    /// What the browser sent in a form, after checking its token.
    func body() async throws -> FormBody { try await FormBody.read(request, context, office: office) }

    /// The network of the visitor, for limits; never logged.
    var network: String { settings.network(of: request, context) }

    /// A part of the path.
    func parameter(_ name: String) throws -> String {
        guard let value = context.parameters.get(name), value.utf8.count <= 200 else { throw HTTPError(.notFound) }
        return value
    }

    /// The frame of a public page.
    func frame(
        _ title: any Words, at route: Route, width: PageFrame.Width = .reading, hasErrors: Bool = false,
        step: (number: Int, total: Int?)? = nil
    ) -> PageFrame {
        let alternate = route.inLanguage(language == .nl ? .en : .nl).path
        return frame(
            title, current: route.path, alternate: alternate, width: width, hasErrors: hasErrors, step: step)
    }

    /// The frame of a public page, by the paths of the page itself and of the one in the other language.
    func frame(
        _ title: any Words, current: String, alternate: String?, width: PageFrame.Width = .reading,
        hasErrors: Bool = false, step: (number: Int, total: Int?)? = nil
    ) -> PageFrame {
        let organisation = declaration.organisation
        let offersEnglish = declaration.statement.languages.contains(.en)
        return PageFrame(
            language: language, title: title, organisationName: organisation.name,
            organisationID: organisation.id.rawValue, exampleNote: organisation.note,
            alternatePath: offersEnglish || language == .en ? alternate : nil,
            navigation: .public(
                links: [
                    NavigationLink(PublicTexts.statement, path: Route.statement(organisation.id, language).path),
                    NavigationLink(PublicTexts.rights(form), path: Route.rights(organisation.id, language).path),
                ], current: current),
            banner: banner, width: width, hasErrors: hasErrors, step: step,
            contact: PageFrame.Contact(
                email: organisation.privacyContact?.contact.email ?? organisation.contact.email,
                phone: organisation.contact.phone))
    }

    /// The line on top of every page.
    var banner: HTML { settings.notice.map { look.notice(.information, HTML(text: $0[language])) } ?? .empty }
}

/// Names of the public pages.
enum PublicTexts {
    static let statement = Bilingual(nl: "Privacyverklaring", en: "Privacy statement")

    static func rights(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: form.pick(u: "Uw rechten", je: "Jouw rechten"), en: "Your rights")
    }
}
