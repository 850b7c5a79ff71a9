import Declarations

/// One answer of a newcomer; the raw value is its key in a file with answers and its name in a form.
public enum SetupKey: String, Sendable, Hashable, CaseIterable {
    /// What kind of organisation it is.
    case template
    /// How people know it, and its name in web addresses.
    case name, id
    /// What the trade register says.
    case legalName = "legal-name"
    case legalForm = "legal-form"
    case kvk
    /// Where it is.
    case street, postcode, city
    /// How people reach it.
    case email, phone, web
    /// Who answers questions about privacy.
    case contactName = "contact-name"
    case contactEmail = "contact-email"
    /// How the statement speaks.
    case addressForm = "address-form"
    case languages
    /// What it does besides its main work.
    case newsletter, employees, applicants, cookies, measures
    /// Who is paid through, and who delivers.
    case payments, carrier
    /// The companies that work for it: name, country, start of the agreement, instrument outside the EEA.
    case hosting
    case hostingCountry = "hosting-country"
    case hostingSince = "hosting-since"
    case hostingTransfer = "hosting-transfer"
    case mail
    case mailCountry = "mail-country"
    case mailSince = "mail-since"
    case mailTransfer = "mail-transfer"
    case bookkeeping
    case bookkeepingCountry = "bookkeeping-country"
    case bookkeepingSince = "bookkeeping-since"
    case bookkeepingTransfer = "bookkeeping-transfer"
    case payroll
    case payrollCountry = "payroll-country"
    case payrollSince = "payroll-since"
    case payrollTransfer = "payroll-transfer"
    case mailing
    case mailingCountry = "mailing-country"
    case mailingSince = "mailing-since"
    case mailingTransfer = "mailing-transfer"

    /// The four answers about a company, in the order in which they are asked.
    static func company(_ job: SetupJob) -> (name: SetupKey, country: SetupKey, since: SetupKey, transfer: SetupKey) {
        switch job {
        case .hosting: (.hosting, .hostingCountry, .hostingSince, .hostingTransfer)
        case .mail: (.mail, .mailCountry, .mailSince, .mailTransfer)
        case .bookkeeping: (.bookkeeping, .bookkeepingCountry, .bookkeepingSince, .bookkeepingTransfer)
        case .payroll: (.payroll, .payrollCountry, .payrollSince, .payrollTransfer)
        case .mailing: (.mailing, .mailingCountry, .mailingSince, .mailingTransfer)
        }
    }

    /// Which of the four answers about a company it is; nil for any other answer.
    var companyPart: CompanyPart? {
        for job in SetupJob.allCases {
            let keys = Self.company(job)
            switch self {
            case keys.name: return .name
            case keys.country: return .country
            case keys.since: return .since
            case keys.transfer: return .transfer
            default: continue
            }
        }
        return nil
    }

    enum CompanyPart {
        case name, country, since, transfer
    }
}
