import Declarations

/// A purpose of a first declaration, with what belongs to it.
struct SetupPurpose {
    let id: String
    let title: Bilingual
    let person: SetupPerson
    let basis: LegalBasis
    let data: [SetupData]
    let record: SetupRecord
    let rule: SetupRule
    /// Whether people must give the data, and what happens otherwise.
    let isRequired: Bool
    let consequence: Bilingual
    /// The companies that get the data for it, when there are any.
    var jobs: [SetupJob] = []
    /// Others that get the data, by their ids under `recipients`.
    var others: [SetupRecipient] = []
    var role: SetupRole = .office
    var sources = "person"
    var law: String?
    var consent: SetupConsent?
    var interest: (what: Bilingual, necessity: Bilingual, balancing: Bilingual)?
    var isMarketing = false
    /// Whether staff name the record at each use.
    var isPerRecord = false
}

/// A kind of person of a first declaration.
enum SetupPerson: String, CaseIterable {
    case customer, client, member, user, visitor, enquirer, reader, applicant, employee

    var label: Bilingual {
        switch self {
        case .customer: Bilingual(nl: "klant", en: "customer")
        case .client: Bilingual(nl: "cliënt", en: "client")
        case .member: Bilingual(nl: "lid", en: "member")
        case .user: Bilingual(nl: "contactpersoon van een klant", en: "contact of a customer")
        case .visitor: Bilingual(nl: "bezoeker van de website", en: "website visitor")
        case .enquirer: Bilingual(nl: "vraagsteller", en: "enquirer")
        case .reader: Bilingual(nl: "lezer van de nieuwsbrief", en: "newsletter reader")
        case .applicant: Bilingual(nl: "sollicitant", en: "job applicant")
        case .employee: Bilingual(nl: "medewerker", en: "employee")
        }
    }
}

/// A role of staff of a first declaration.
enum SetupRole: String, CaseIterable {
    case office, administration

    var label: Bilingual {
        switch self {
        case .office: Bilingual(nl: "medewerker", en: "staff member")
        case .administration: Bilingual(nl: "boekhouding", en: "bookkeeping")
        }
    }
}

/// What a first declaration asks consent for.
enum SetupConsent: String, CaseIterable {
    case newsletter, statistics

    var wording: Bilingual {
        switch self {
        case .newsletter:
            Bilingual(nl: "Mogen wij {u} onze nieuwsbrief mailen?", en: "May we mail you our newsletter?")
        case .statistics:
            Bilingual(nl: "Mogen wij {uw} bezoek aan de website tellen?", en: "May we count your visit to the website?")
        }
    }

    var withdrawal: Bilingual {
        switch self {
        case .newsletter: Bilingual(nl: "Met de link in elke nieuwsbrief.", en: "With the link in each newsletter.")
        case .statistics:
            Bilingual(nl: "Met de knop Cookies op elke pagina.", en: "With the button Cookies on each page.")
        }
    }
}

/// Who receives data besides the companies that work for the organisation.
enum SetupRecipient: String, CaseIterable {
    case payments, carrier, taxAuthority = "tax-authority"
}
