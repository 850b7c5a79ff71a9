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

    /// Whether this account is a privacy contact's: it changes the declaration, keeps the evidence, and knows the staff.
    var isPrivacyContact: Bool { account.roles.contains(BuiltIn.privacyContact) }

    /// Declared purposes this account holds a role for.
    var purposes: [Purpose] { office.declaration.purposes.filter { actor.holds($0) } }

    /// The sections of the desk that this account may see.
    var sections: [NavigationLink] {
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
        return sections
    }

    /// The section that a path of this desk belongs to; Today for a path of none.
    func section(of path: String) -> NavigationLink {
        let around = sections.filter { path == $0.path || path.hasPrefix("\($0.path)/") }
        return around.max { $0.path.count < $1.path.count } ?? NavigationLink(DeskTexts.today, path: self.path(.today))
    }

    /// A page of the desk with its navigation.
    func page(
        _ title: any Words, at page: DeskPage, width: PageFrame.Width = .wide, hasErrors: Bool = false, _ content: HTML
    ) throws -> Response {
        let other = Route.desk(visit.organisation, language == .nl ? .en : .nl, page)
        let frame = try frame(
            title, section: current(page), alternate: other.path, width: width, hasErrors: hasErrors)
        return .html(frame.render(content), status: hasErrors ? .unprocessableContent : .ok)
    }

    /// The frame of a page of the desk.
    func frame(
        _ title: any Words, section: String, alternate: String?, width: PageFrame.Width = .wide,
        hasErrors: Bool = false
    ) throws -> PageFrame {
        let organisation = office.declaration.organisation
        return PageFrame(
            language: language, title: title, organisationName: organisation.name,
            organisationID: organisation.id.rawValue, exampleNote: organisation.note, alternatePath: alternate,
            navigation: .desk(
                sections: sections, current: section,
                user: SignedIn(name: account.name, signOutPath: path(.signOut), token: try visit.token())),
            banner: visit.banner, width: width, hasErrors: hasErrors)
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
            guard let account = try await visit.account() else { return try await SignInPage.needed(for: visit) }
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
