import Declarations
import Rules

/// Every address of the site: one type that pages print and handlers are registered under, so no link can rot.
public enum Route: Sendable, Hashable {
    /// The start page with all organisations.
    case start(Language)
    /// An organisation's privacy statement.
    case statement(Organisation.ID, Language)
    /// The statement as text, JSON of its structure.
    case statementFile(Organisation.ID, Language, String)
    /// A document for everyone besides the statement, or a file of it: `processors`, `tilt.json`.
    case publicDocument(Organisation.ID, Language, PublicDocument)
    /// Every published version.
    case versions(Organisation.ID, Language)
    /// One published version, for ever at the same address.
    case version(Organisation.ID, Language, Int)
    /// The list of rights.
    case rights(Organisation.ID, Language)
    /// One question of the form.
    case question(Organisation.ID, Language, RequestQuestion)
    /// How far a request is; the secret shows no personal data.
    case status(Organisation.ID, Language, String)
    /// Asks for a new link.
    case renewal(Organisation.ID, Language, String)
    /// The person ends the restriction of their data.
    case lifting(Organisation.ID, Language, String)
    /// Where a link in a mail lands.
    case link(Organisation.ID, Language, String)
    /// Collects the answer.
    case download(Organisation.ID, Language, String)
    /// A page of the desk.
    case desk(Organisation.ID, Language, DeskPage)
    /// A page of the setup of an organisation that is not there yet.
    case setup(Language, SetupPage)

    /// The path, as in a link.
    public var path: String {
        switch self {
        case .start(let language): language == .nl ? "/" : "/en"
        case .statement(let org, let language): Self.base(org, language)
        case .statementFile(let org, let language, let format): "\(Self.base(org, language))/statement.\(format)"
        case .publicDocument(let org, let language, let document):
            "\(Self.base(org, language))/\(document.rawValue)"
        case .versions(let org, let language): "\(Self.base(org, language))/versions"
        case .version(let org, let language, let number): "\(Self.base(org, language))/versions/\(number)"
        case .rights(let org, let language): "\(Self.base(org, language))/rights"
        case .question(let org, let language, let question):
            "\(Self.base(org, language))/request/\(question.rawValue)"
        case .status(let org, let language, let secret): "\(Self.base(org, language))/status/\(secret)"
        case .renewal(let org, let language, let secret): "\(Self.base(org, language))/status/\(secret)/link"
        case .lifting(let org, let language, let secret): "\(Self.base(org, language))/status/\(secret)/lifting"
        case .link(let org, let language, let secret): "\(Self.base(org, language))/link/\(secret)"
        case .download(let org, let language, let secret): "\(Self.base(org, language))/link/\(secret)/answer"
        case .desk(let org, let language, let page):
            "/desk/\(org)\(language == .nl ? "" : "/en")\(page.path)"
        case .setup(let language, let page): "/setup\(language == .nl ? "" : "/en")/\(page.path)"
        }
    }

    private static func base(_ organisation: Organisation.ID, _ language: Language) -> String {
        "/\(organisation)\(language == .nl ? "" : "/en")"
    }

    /// The same page in another language.
    public func inLanguage(_ language: Language) -> Route {
        switch self {
        case .start: .start(language)
        case .statement(let org, _): .statement(org, language)
        case .statementFile(let org, _, let format): .statementFile(org, language, format)
        case .publicDocument(let org, _, let document): .publicDocument(org, language, document)
        case .versions(let org, _): .versions(org, language)
        case .version(let org, _, let number): .version(org, language, number)
        case .rights(let org, _): .rights(org, language)
        case .question(let org, _, let question): .question(org, language, question)
        case .status(let org, _, let secret): .status(org, language, secret)
        case .renewal(let org, _, let secret): .renewal(org, language, secret)
        case .lifting(let org, _, let secret): .lifting(org, language, secret)
        case .link(let org, _, let secret): .link(org, language, secret)
        case .download(let org, _, let secret): .download(org, language, secret)
        case .desk(let org, _, let page): .desk(org, language, page)
        case .setup(_, let page): .setup(language, page)
        }
    }
}

/// A question of the request form, one on a page.
public enum RequestQuestion: String, Sendable, Hashable, CaseIterable {
    /// In which capacity the person asks.
    case capacity
    /// The address at which the organisation knows them.
    case email
    /// Whether they want everything, or something in particular.
    case words
    /// All answers together, before sending.
    case check
    /// Sends it.
    case send
}

/// A page of the desk.
public enum DeskPage: Sendable, Hashable {
    /// Signing in.
    case signIn
    /// Signing out.
    case signOut
    /// What needs something today.
    case today
    /// All requests.
    case requests
    /// Entering a request that came in another way than by the site.
    case intake
    /// One request.
    case request(String)
    /// Something done to a request: `answer`, `letter`, `identity`, `extension`, `restriction`, `lifting`.
    case action(String, RequestAction)
    /// Finding people for a purpose.
    case people
    /// The promises with their verdicts.
    case promises
    /// Runs the tests of the mechanisms now.
    case selfTests
    /// A document from the declaration, such as the register.
    case document(String)
    /// Such a document as a file.
    case documentFile(String, String)
    /// Bringing along a register from a spreadsheet.
    case registerImport
    /// What the newest version changes, and what that takes.
    case versions
    /// What only people can show, and until when it counts.
    case attestations
    /// The same as a calendar.
    case attestationCalendar
    /// One thing that must be shown.
    case attestation(EvidenceDuty.ID)
    /// Something done to a piece of evidence: `reference`, `file`, `withdrawal`.
    case evidence(EvidenceItem.ID, EvidenceAction)
    /// The log.
    case log
    /// Mails that could not be sent.
    case outbox
    /// A page on which the declaration is changed.
    case declaration(DeclarationPlace)
    /// Programs with access.
    case tokens
    /// Ends the access of one.
    case tokenRevocation(APIToken.ID)

    var path: String {
        switch self {
        case .signIn: "/sign-in"
        case .signOut: "/sign-out"
        case .today: ""
        case .requests: "/requests"
        case .intake: "/intake"
        case .request(let reference): "/requests/\(reference)"
        case .action(let reference, let action): "/requests/\(reference)/\(action.rawValue)"
        case .people: "/people"
        case .promises: "/promises"
        case .selfTests: "/promises/self-tests"
        case .document(let name): "/documents/\(name)"
        case .documentFile(let name, let form): "/documents/\(name)/\(form)"
        case .registerImport: "/register/import"
        case .versions: "/versions"
        case .attestations: "/attestations"
        case .attestationCalendar: "/attestations.ics"
        case .attestation(let duty): "/attestations/\(duty.kind.rawValue)/\(duty.element)/\(duty.subject.code)"
        case .evidence(let item, let action): "/evidence/\(item)/\(action.rawValue)"
        case .log: "/log"
        case .outbox: "/outbox"
        case .declaration(let place): "/declaration\(place.path)"
        case .tokens: "/tokens"
        case .tokenRevocation(let token): "/tokens/\(token)/revocation"
        }
    }
}

/// Something done to a request at the desk, each a noun.
public enum RequestAction: String, Sendable, Hashable, CaseIterable {
    /// Sends the answer.
    case answer
    /// Answers in words.
    case letter
    /// Establishes identity.
    case identity
    /// Takes more time.
    case `extension`
    /// The answer as a document, to print.
    case overview
    /// Restricts data.
    case restriction
    /// Tells the person that a restriction will end.
    case notice
    /// Lifts a restriction.
    case lifting
}
