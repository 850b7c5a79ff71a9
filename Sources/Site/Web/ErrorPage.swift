import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing

/// A page that says what went wrong, in the house where it went wrong: with its name, its contact, the other language
/// and a way back.
struct ErrorPage {
    let request: Request
    let context: SiteContext
    let offices: Offices
    let settings: SiteSettings

    func response(_ status: HTTPResponse.Status, _ title: Bilingual, _ message: Bilingual) async -> Response {
        let place = PathPlace(request.uri.path)
        let look = Look(place.language)
        let (frame, back) = await surroundings(place, title)
        let content =
            look.heading(title) + "<p>\(HTML(quoting: look.text(message)))</p>\n" + look.link(back.label, to: back.path)
        return .html(frame.render(content), status: status)
    }

    /// What stands around the message, and where to go from it.
    private func surroundings(_ place: PathPlace, _ title: Bilingual) async -> (PageFrame, back: NavigationLink) {
        guard let id = place.organisation, let office = await offices[id] else {
            let frame = PageFrame(language: place.language, title: title)
            return (frame, NavigationLink(ErrorTexts.back, path: Route.start(place.language).path))
        }
        let visit = Visit(
            request: request, context: context, office: office, language: place.language, settings: settings)
        // A form that was sent has no page in the other language.
        let alternate = [.get, .head].contains(request.method) ? place.alternate : nil
        let path = request.uri.path
        guard place.isDesk else {
            let back = NavigationLink(
                ErrorTexts.rights(visit.form), path: Route.rights(id, place.language).path)
            return (visit.frame(title, current: path, alternate: alternate), back)
        }
        // Whatever went wrong may keep us from knowing who is signed in; then it is a page for everyone.
        if let account = try? await visit.account() {
            let desk = DeskVisit(visit: visit, account: account)
            let section = desk.section(of: path)
            if let frame = try? desk.frame(title, section: section.path, alternate: alternate, width: .reading) {
                return (frame, NavigationLink(ErrorTexts.backTo(section.label, place.language), path: section.path))
            }
        }
        let signIn = NavigationLink(SignInTexts.title, path: Route.desk(id, place.language, .signIn).path)
        return (visit.frame(title, current: path, alternate: alternate), signIn)
    }
}

/// What people read when something goes wrong.
enum ErrorTexts {
    static let refused = Bilingual(nl: "Dit lukt zo niet", en: "This is not possible")
    static let notFoundTitle = Bilingual(nl: "Deze pagina bestaat niet", en: "This page does not exist")
    static let notFound = Bilingual(
        nl: "Controleer het adres. Of ga verder met de link hieronder.",
        en: "Check the address. Or go on with the link below.")
    static let malformed = Bilingual(
        nl: "Wij kunnen dit niet lezen. Ga terug en probeer het opnieuw.",
        en: "We cannot read this. Go back and try again.")
    static let faultTitle = Bilingual(nl: "Er ging iets mis bij ons", en: "Something went wrong on our side")
    static let back = Bilingual(nl: "Naar de startpagina", en: "To the start page")

    static func rights(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: form.pick(u: "Naar uw rechten", je: "Naar jouw rechten"), en: "To your rights")
    }

    static func backTo(_ section: any Words, _ language: Language) -> Bilingual {
        let name = Look(language).text(section)
        return Bilingual(nl: "Naar \(name)", en: "To \(name)")
    }

    static func fault(reference: String) -> Bilingual {
        Bilingual(
            nl:
                "Er is niets verloren. Probeer het over een minuut opnieuw. Blijft het misgaan? Laat het ons weten, met nummer \(reference).",
            en: "Nothing is lost. Try again in a minute. Does it keep going wrong? Tell us, with number \(reference).")
    }
}
