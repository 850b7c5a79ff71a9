import Declarations

/// One question that a newcomer is asked, with the few answers that belong together; one on a page.
public enum SetupQuestion: String, Sendable, Hashable, CaseIterable {
    /// What kind of organisation it is.
    case kind
    /// Its names.
    case name
    /// What the trade register says.
    case registration
    /// Where it is.
    case address
    /// How people reach it.
    case contact
    /// Who answers questions about privacy.
    case privacy
    /// How the statement speaks.
    case voice
    /// What is paid and delivered (web shop).
    case shop
    /// Whether there is a newsletter.
    case newsletter
    /// Whether there are employees and applicants.
    case staff
    /// Which cookies the website has.
    case cookies
    /// The companies that work for it.
    case hosting, mail, bookkeeping, payroll, mailing
    /// How data are protected.
    case measures

    /// The questions that these answers call for, in order.
    public static func asked(_ answers: SetupAnswers) -> [SetupQuestion] { allCases.filter { $0.isAsked(answers) } }

    private func isAsked(_ answers: SetupAnswers) -> Bool {
        switch self {
        case .shop: answers.template == .webShop
        case .payroll: answers.says(.employees)
        case .mailing: answers.says(.newsletter)
        default: true
        }
    }

    /// The answers that are asked together.
    public var keys: [SetupKey] {
        switch self {
        case .kind: [.template]
        case .name: [.name, .id]
        case .registration: [.legalName, .legalForm, .kvk]
        case .address: [.street, .postcode, .city]
        case .contact: [.email, .phone, .web]
        case .privacy: [.contactName, .contactEmail]
        case .voice: [.addressForm, .languages]
        case .shop: [.payments, .carrier]
        case .newsletter: [.newsletter]
        case .staff: [.employees, .applicants]
        case .cookies: [.cookies]
        case .hosting: Self.company(.hosting)
        case .mail: Self.company(.mail)
        case .bookkeeping: Self.company(.bookkeeping)
        case .payroll: Self.company(.payroll)
        case .mailing: Self.company(.mailing)
        case .measures: [.measures]
        }
    }

    private static func company(_ job: SetupJob) -> [SetupKey] {
        let keys = SetupKey.company(job)
        return [keys.name, keys.country, keys.since, keys.transfer]
    }
}
