import Declarations
import Rules

/// The words of the lists.
enum ListTexts {
    static func name(_ list: ListDocument) -> Bilingual {
        switch list {
        case .agreements: Bilingual(nl: "Verwerkersovereenkomsten", en: "Processor agreements")
        case .attestations: Bilingual(nl: "Wat de organisatie aantoont", en: "What the organisation shows")
        case .measures: Bilingual(nl: "Beveiligingsmaatregelen", en: "Security measures")
        case .assessments: Bilingual(nl: "Afwegingen", en: "Assessments")
        case .processors: Bilingual(nl: "Verwerkers", en: "Processors")
        case .cookies: Bilingual(nl: "Cookies", en: "Cookies")
        }
    }

    static func title(_ list: ListDocument, of organisation: Bilingual) -> Bilingual {
        let name = name(list)
        return Bilingual(nl: "\(name.nl): \(organisation.nl)", en: "\(name.en): \(organisation.en)")
    }

    static func lead(_ list: ListDocument) -> Bilingual {
        switch list {
        case .agreements:
            Bilingual(
                nl: "Met elke verwerker hoort een overeenkomst te zijn. De AVG zegt in artikel 28 wat erin staat.",
                en: "There has to be an agreement with each processor. Article 28 of the GDPR says what is in it.")
        case .attestations:
            Bilingual(
                nl: "Beloften die alleen mensen houden, met hoe vaak zij dat aantonen.",
                en: "Promises that only people keep, with how often they show it.")
        case .measures:
            Bilingual(
                nl: "Hoe de organisatie gegevens beveiligt (AVG, artikel 32).",
                en: "How the organisation protects data (GDPR, Article 32).")
        case .assessments:
            Bilingual(
                nl: "Belangen die zijn afgewogen, en doelen die om een onderzoek vooraf vragen (DPIA).",
                en: "Interests that were weighed, and purposes that call for an impact assessment (DPIA).")
        case .processors:
            Bilingual(
                nl: "Dit zijn alle bedrijven die in opdracht met de gegevens werken, en wie zij inschakelen.",
                en: "These are all companies that work with the data on instructions, and whom they engage.")
        case .cookies:
            Bilingual(
                nl: "Elke cookie met doel, duur en of er toestemming nodig is.",
                en: "Each cookie with its purpose, its life and whether it needs consent.")
        }
    }

    static func none(_ list: ListDocument) -> Bilingual {
        switch list {
        case .agreements, .processors:
            Bilingual(
                nl: "Er werken geen verwerkers voor de organisatie.", en: "No processors work for the organisation.")
        case .attestations:
            Bilingual(nl: "Mensen hoeven niets aan te tonen.", en: "There is nothing that people have to show.")
        case .measures: Bilingual(nl: "Er zijn geen maatregelen beschreven.", en: "No measures are described.")
        case .assessments:
            Bilingual(nl: "Geen doel vraagt om een afweging.", en: "No purpose calls for an assessment.")
        case .cookies: CookieTexts.noOthers
        }
    }

    static let state = Bilingual(nl: "Stand", en: "State")
    static let signed = Bilingual(nl: "Getekend op", en: "Signed on")
    static let until = Bilingual(nl: "Geldig tot en met", en: "Valid up to and including")
    static let missing = Bilingual(nl: "Wat ontbreekt", en: "What is missing")
    static let document = Bilingual(nl: "Waar het staat", en: "Where it is")
    static let complete = Bilingual(nl: "Volledig", en: "Complete")
    static let incomplete = Bilingual(nl: "Onvolledig", en: "Incomplete")
    static let unsigned = Bilingual(nl: "Niet getekend", en: "Not signed")
    static let absent = Bilingual(nl: "Geen overeenkomst", en: "No agreement")
    static let expired = Bilingual(nl: "Verlopen", en: "Expired")
    static let cancelled = Bilingual(nl: "Tot opzegging", en: "Until cancelled")

    static func ends(_ date: CalendarDate) -> Bilingual {
        DateTexts.plain(date).prefixed(nl: "Loopt af op ", en: "Ends on ")
    }

    static let promise = Bilingual(nl: "Belofte", en: "Promise")
    static let again = Bilingual(nl: "Hoe vaak", en: "How often")
    static let per = Bilingual(nl: "Door wie", en: "By whom")
    static let once = Bilingual(nl: "Eén keer", en: "Once")

    static func per(_ word: String?) -> Bilingual {
        switch word {
        case "staff-member": Bilingual(nl: "Elke medewerker", en: "Each member of staff")
        case "recipient": Bilingual(nl: "Elke ontvanger", en: "Each recipient")
        default: Bilingual(nl: "De organisatie", en: "The organisation")
        }
    }

    static let measure = Bilingual(nl: "Maatregel", en: "Measure")
    static let kind = Bilingual(nl: "Soort", en: "Kind")
    static let owner = Bilingual(nl: "Verantwoordelijk", en: "Responsible")
    static let evidence = Bilingual(nl: "Bewijs", en: "Evidence")
    static let review = Bilingual(nl: "Volgende controle", en: "Next review")
    static let overdue = Bilingual(nl: "(te laat)", en: "(overdue)")

    static let weighing = Bilingual(nl: "Belang afwegen", en: "Weighing the interest")
    static let impact = Bilingual(nl: "Onderzoek vooraf (DPIA)", en: "Impact assessment (DPIA)")
    static let outcome = Bilingual(nl: "Uitkomst", en: "Outcome")
    static let reviewed = Bilingual(nl: "Afgewogen op", en: "Assessed on")
    static let undated = Bilingual(nl: "Geen datum", en: "No date")
    static let profiles = Bilingual(
        nl: "Dit doel maakt profielen van mensen.", en: "This purpose makes profiles of people.")
    static func special(_ data: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Dit doel gebruikt bijzondere gegevens: \(data.nl).",
            en: "This purpose uses special category data: \(data.en).")
    }

    static let engagedBy = Bilingual(nl: "Ingeschakeld door", en: "Engaged by")
    static let ourselves = Bilingual(nl: "Door ons", en: "Us")
    static let consent = Bilingual(nl: "Toestemming", en: "Consent")
}

extension Bilingual {
    /// The text after other words.
    func prefixed(nl: String, en: String) -> Bilingual { Bilingual(nl: nl + self.nl, en: en + self.en) }
}
