import Declarations

/// What kind of organisation a newcomer has: decides which purposes the first declaration starts with.
public enum SetupTemplate: String, Sendable, Hashable, CaseIterable {
    /// Sells things that are delivered.
    case webShop = "web-shop"
    /// Works on assignments.
    case services
    /// Talks with people about themselves.
    case coaching
    /// Has members.
    case membership
    /// Makes or hosts software that others put data in.
    case softwareSupplier = "software-supplier"
    /// Receives people by appointment, and hires staff.
    case practice

    /// What it is, in a few words.
    public var meaning: Bilingual {
        switch self {
        case .webShop: Bilingual(nl: "webwinkel", en: "web shop")
        case .services: Bilingual(nl: "diensten of opdrachten", en: "services or assignments")
        case .coaching: Bilingual(nl: "coaching of training", en: "coaching or training")
        case .membership: Bilingual(nl: "vereniging of club met leden", en: "association or club with members")
        case .softwareSupplier: Bilingual(nl: "software voor klanten", en: "software for customers")
        case .practice:
            Bilingual(nl: "praktijk of kantoor met medewerkers", en: "practice or office with employees")
        }
    }

    static var choices: [KeyChoice] { allCases.map { KeyChoice($0.rawValue, nl: $0.meaning.nl, en: $0.meaning.en) } }
}

/// Work that another company does for the organisation, with data of people.
public enum SetupJob: String, Sendable, Hashable, CaseIterable {
    /// Keeps the website running.
    case hosting
    /// Keeps the mailboxes.
    case mail
    /// Keeps the books.
    case bookkeeping
    /// Calculates wages.
    case payroll
    /// Sends the newsletter.
    case mailing

    /// What the company does, as the statement says it.
    var service: Bilingual {
        switch self {
        case .hosting:
            Bilingual(nl: "Beheert de computer van onze website", en: "Manages the computer of our website")
        case .mail: Bilingual(nl: "Beheert onze mail", en: "Manages our mail")
        case .bookkeeping: Bilingual(nl: "Houdt onze boekhouding bij", en: "Keeps our books")
        case .payroll: Bilingual(nl: "Rekent de lonen uit", en: "Calculates the wages")
        case .mailing: Bilingual(nl: "Verstuurt onze nieuwsbrief", en: "Sends our newsletter")
        }
    }
}
