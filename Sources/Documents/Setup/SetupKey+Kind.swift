import Declarations

extension SetupKey {
    /// What an answer may be.
    public enum Kind: Sendable, Hashable {
        /// A line of text.
        case line
        /// A name in web addresses.
        case id
        /// A text in a known form.
        case formatted(ValueFormat)
        /// A full date.
        case date
        /// One of a few words.
        case choice([KeyChoice])
        /// Any of a few words, with commas between them.
        case choices([KeyChoice])
    }

    /// What this answer may be.
    public var kind: Kind {
        switch self {
        case .template: .choice(SetupTemplate.choices)
        case .id: .id
        case .legalForm: .choice(Self.legalForms)
        case .kvk: .formatted(.kvk)
        case .postcode: .formatted(.dutchPostcode)
        case .email, .contactEmail: .formatted(.email)
        case .phone: .formatted(.phone)
        case .web: .formatted(.web)
        case .addressForm: .choice(Self.forms)
        case .languages: .choice(Self.languageChoices)
        case .newsletter, .employees, .applicants: .choice(Self.yesNo)
        case .cookies: .choice(Self.cookieChoices)
        case .measures: .choices(SetupMeasure.choices)
        case .name, .legalName, .street, .city, .contactName, .payments, .carrier: .line
        default:
            switch companyPart {
            case .country: .formatted(.country)
            case .since: .date
            case .transfer: .choice(Self.transferTools)
            default: .line
            }
        }
    }

    /// Whether nothing is an answer too.
    public var isOptional: Bool {
        switch self {
        case .kvk, .phone, .web, .contactName, .payments, .carrier, .measures: true
        default: companyPart != nil
        }
    }

    /// Whether an empty answer is filled in from other answers.
    public var followsFromOthers: Bool { [.id, .legalName, .contactEmail].contains(self) }

    /// Yes and no.
    public static let yesNo = [KeyChoice("yes", nl: "ja", en: "yes"), KeyChoice("no", nl: "nee", en: "no")]

    private static let forms = [
        KeyChoice("u", nl: "u en uw", en: "formal, with u"), KeyChoice("je", nl: "je en jouw", en: "informal, with je"),
    ]

    private static let languageChoices = [
        KeyChoice("nl", nl: "Nederlands", en: "Dutch"),
        KeyChoice("nl-en", nl: "Nederlands en Engels", en: "Dutch and English"),
        KeyChoice("en", nl: "Engels", en: "English"),
    ]

    private static let cookieChoices = [
        KeyChoice("none", nl: "geen cookies, of er is geen website", en: "no cookies, or no website"),
        KeyChoice("necessary", nl: "alleen wat de site nodig heeft", en: "only what the site needs"),
        KeyChoice("counting", nl: "ook om bezoek te tellen, na een ja", en: "also to count visits, after a yes"),
    ]

    private static let legalForms = [
        KeyChoice("eenmanszaak", nl: "eenmanszaak", en: "eenmanszaak (sole trader)"),
        KeyChoice("vennootschap onder firma", nl: "vennootschap onder firma (vof)", en: "vof (partnership)"),
        KeyChoice("maatschap", nl: "maatschap", en: "maatschap (professional partnership)"),
        KeyChoice("besloten vennootschap", nl: "besloten vennootschap (bv)", en: "bv (private company)"),
        KeyChoice("naamloze vennootschap", nl: "naamloze vennootschap (nv)", en: "nv (public company)"),
        KeyChoice("stichting", nl: "stichting", en: "stichting (foundation)"),
        KeyChoice("vereniging", nl: "vereniging", en: "vereniging (association)"),
        KeyChoice("coöperatie", nl: "coöperatie", en: "coöperatie (cooperative)"),
    ]

    private static let transferTools: [KeyChoice] = {
        guard case .choice(let tools) = ElementShape.transfer.descriptions.first?.type else { return [] }
        return tools
    }()
}

/// Ways to protect data that a newcomer can have, each with what shows it.
enum SetupMeasure: String, CaseIterable {
    case tls
    case twoSteps = "two-steps"
    case encryptedDisks = "encrypted-disks"
    case locks
    case secrecy

    static var choices: [KeyChoice] {
        allCases.map { KeyChoice($0.rawValue, nl: $0.label.nl, en: $0.label.en) }
    }

    var label: Bilingual {
        switch self {
        case .tls:
            Bilingual(nl: "De website heeft een beveiligde verbinding", en: "The website has a secure connection")
        case .twoSteps: Bilingual(nl: "Inloggen gaat in twee stappen", en: "Signing in takes two steps")
        case .encryptedDisks: Bilingual(nl: "De schijven zijn versleuteld", en: "The disks are encrypted")
        case .locks: Bilingual(nl: "Papier ligt achter slot", en: "Paper is locked away")
        case .secrecy: Bilingual(nl: "Iedereen tekent voor geheimhouding", en: "Everyone signs for confidentiality")
        }
    }

    var kind: String {
        switch self {
        case .tls, .twoSteps, .encryptedDisks: "technical"
        case .locks: "physical"
        case .secrecy: "administrative"
        }
    }

    var evidence: Bilingual {
        switch self {
        case .tls: Bilingual(nl: "Uitslag van een test van de website", en: "Result of a test of the website")
        case .twoSteps: Bilingual(nl: "Instelling van de accounts", en: "Settings of the accounts")
        case .encryptedDisks: Bilingual(nl: "Instelling van de computers", en: "Settings of the computers")
        case .locks: Bilingual(nl: "Lijst van wie een sleutel heeft", en: "List of who has a key")
        case .secrecy: Bilingual(nl: "Getekende verklaringen", en: "Signed declarations")
        }
    }
}
