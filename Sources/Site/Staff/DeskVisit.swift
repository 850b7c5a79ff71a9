import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// A request of a signed-in member of staff for a page of the desk.
struct DeskVisit: Sendable {
    let visit: Visit
    let account: StaffAccount

    var office: Office { visit.office }
    var look: Look { visit.look }
    var language: Language { visit.language }
    var actor: Actor { account.actor }
    var today: CalendarDate { office.environment.today }

    /// The address of a page of this desk.
    func path(_ page: DeskPage) -> String { Route.desk(visit.organisation, language, page).path }

    /// Whether this account may handle requests.
    var handlesRequests: Bool { office.declaration.purpose(BuiltIn.rights).map { actor.holds($0) } ?? false }

    /// Whether this account may look at promises, evidence and log.
    var seesProof: Bool {
        office.declaration.purpose(BuiltIn.accountability).map { actor.holds($0) } ?? false
    }

    /// Refuses an account that may not look at promises, evidence and log.
    func requireProof() throws(GateRefusal) {
        guard seesProof else { throw .roleMissing(purpose: BuiltIn.accountability) }
    }

    /// Whether this account may record and withdraw evidence.
    var keepsEvidence: Bool { account.roles.contains(BuiltIn.privacyContact) }

    /// Whether this account may change the declaration.
    var editsDeclaration: Bool { account.roles.contains(BuiltIn.privacyContact) }

    /// Declared purposes this account holds a role for.
    var purposes: [Purpose] { office.declaration.purposes.filter { actor.holds($0) } }

    /// A page of the desk with its navigation.
    func page(
        _ title: any Words, at page: DeskPage, status: Bool = true, width: PageFrame.Width = .wide,
        hasErrors: Bool = false, _ content: HTML
    ) throws -> Response {
        let route = Route.desk(visit.organisation, language, page)
        var sections = [NavigationLink(DeskTexts.today, path: path(.today))]
        if handlesRequests { sections.append(NavigationLink(DeskTexts.requests, path: path(.requests))) }
        if !purposes.isEmpty { sections.append(NavigationLink(DeskTexts.people, path: path(.people))) }
        if seesProof {
            sections += [
                NavigationLink(DeskTexts.promises, path: path(.promises)),
                NavigationLink(DeskTexts.declaration, path: path(.declaration(.overview))),
                NavigationLink(DeskTexts.register, path: path(.document(Rendering.register.rawValue))),
                NavigationLink(DeskTexts.versions, path: path(.versions)),
                NavigationLink(DeskTexts.attestations, path: path(.attestations)),
                NavigationLink(DeskTexts.log, path: path(.log)),
            ]
        }
        if handlesRequests { sections.append(NavigationLink(DeskTexts.outbox, path: path(.outbox))) }
        if office.givesAccess(actor) { sections.append(NavigationLink(DeskTexts.tokens, path: path(.tokens))) }
        let organisation = office.declaration.organisation
        let frame = PageFrame(
            language: language, title: title, organisationName: organisation.name,
            organisationID: organisation.id.rawValue, exampleNote: organisation.note,
            alternatePath: route.inLanguage(language == .nl ? .en : .nl).path,
            navigation: .desk(
                sections: sections, current: current(page),
                user: SignedIn(name: account.name, signOutPath: path(.signOut), token: try visit.token())),
            banner: visit.banner, width: width, hasErrors: hasErrors)
        return .html(frame.render(content), status: hasErrors ? .unprocessableContent : .ok)
    }

    /// The section a page belongs to.
    private func current(_ page: DeskPage) -> String {
        switch page {
        case .request, .action, .intake: path(.requests)
        case .selfTests: path(.promises)
        case .document, .documentFile, .registerImport: path(.document(Rendering.register.rawValue))
        case .attestation, .evidence: path(.attestations)
        case .declaration: path(.declaration(.overview))
        case .tokenRevocation: path(.tokens)
        default: path(page)
        }
    }
}

extension SiteRouter {
    /// A page of the desk for signed-in staff; others are sent to sign in.
    func staffPage(
        _ method: HTTPRequest.Method, _ path: String,
        _ handler: @escaping @Sendable (DeskVisit) async throws -> Response
    ) {
        desk(method, path) { visit in
            guard let secret = visit.request.cookies[visit.settings.cookieName("session")]?.value, !secret.isEmpty,
                let account = try await visit.office.signedIn(secret)
            else { return .see(.desk(visit.organisation, visit.language, .signIn)) }
            return try await handler(DeskVisit(visit: visit, account: account))
        }
    }
}

/// Names of the desk's pages.
enum DeskTexts {
    static let today = Bilingual(nl: "Vandaag", en: "Today")
    static let requests = Bilingual(nl: "Verzoeken", en: "Requests")
    static let people = Bilingual(nl: "Mensen", en: "People")
    static let promises = Bilingual(nl: "Beloften", en: "Promises")
    static let declaration = Bilingual(nl: "Verklaring", en: "Declaration")
    static let register = Bilingual(nl: "Register", en: "Register")
    static let versions = Bilingual(nl: "Versies", en: "Versions")
    static let attestations = Bilingual(nl: "Bewijsstukken", en: "Attestations")
    static let log = Bilingual(nl: "Logboek", en: "Log")
    static let outbox = Bilingual(nl: "Postvak uit", en: "Outbox")
    static let tokens = Bilingual(nl: "Programma’s", en: "Programs")
}
