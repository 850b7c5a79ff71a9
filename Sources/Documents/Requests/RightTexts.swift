import Declarations

/// The rights of people, in words.
public enum RightTexts {
    /// A right as a noun: *Inzage*.
    public static func noun(_ right: Right) -> Bilingual {
        switch right {
        case .access: Bilingual(nl: "Inzage", en: "Access")
        case .rectification: Bilingual(nl: "Correctie", en: "Rectification")
        case .erasure: Bilingual(nl: "Verwijdering", en: "Erasure")
        case .restriction: Bilingual(nl: "Beperking", en: "Restriction")
        case .portability: Bilingual(nl: "Overdracht", en: "Portability")
        case .objection: Bilingual(nl: "Bezwaar", en: "Objection")
        case .withdrawal: Bilingual(nl: "Toestemming intrekken", en: "Withdrawing consent")
        case .automatedDecisions: Bilingual(nl: "Besluit door een mens", en: "A decision by a person")
        case .complaint: Bilingual(nl: "Klacht", en: "Complaint")
        case .minorReport: Bilingual(nl: "Gegevens van een kind melden", en: "Reporting a child's data")
        case .stopUse: Bilingual(nl: "Stoppen", en: "Stopping")
        }
    }

    /// A right as something to do: *een kopie van uw gegevens krijgen*.
    public static func verb(_ right: Right, _ form: AddressForm) -> Bilingual {
        let your = form.your
        return switch right {
        case .access: Bilingual(nl: "een kopie van \(your) gegevens krijgen", en: "get a copy of your data")
        case .rectification:
            Bilingual(nl: "\(your) gegevens verbeteren of aanvullen", en: "have your data corrected or completed")
        case .erasure: Bilingual(nl: "\(your) gegevens laten wissen", en: "have your data erased")
        case .restriction:
            Bilingual(nl: "het gebruik van \(your) gegevens stilzetten", en: "pause the use of your data")
        case .portability:
            Bilingual(
                nl: "\(your) gegevens meenemen naar een andere organisatie",
                en: "take your data to another organisation")
        case .objection:
            Bilingual(nl: "zeggen dat wij iets niet meer mogen doen", en: "say that we must stop doing something")
        case .withdrawal: Bilingual(nl: "\(your) toestemming intrekken", en: "withdraw your consent")
        case .automatedDecisions:
            Bilingual(nl: "een mens laten kijken naar een besluit", en: "have a person look at a decision")
        case .complaint: Bilingual(nl: "een klacht indienen", en: "make a complaint")
        case .minorReport:
            Bilingual(nl: "melden dat wij gegevens van een kind hebben", en: "report that we have a child's data")
        case .stopUse:
            Bilingual(nl: "stoppen met onze dienst, met verwijdering", en: "stop using our service, with erasure")
        }
    }

    /// Noun and verb: *Inzage: een kopie van uw gegevens krijgen*; one of them where the other would only repeat it.
    public static func full(_ right: Right, _ form: AddressForm) -> Bilingual {
        let noun = noun(right)
        let verb = verb(right, form)
        if right == .withdrawal || right == .minorReport { return noun }
        if right == .complaint || right == .stopUse { return verb.map(PhraseTexts.raised) }
        return Bilingual(nl: "\(noun.nl): \(verb.nl)", en: "\(noun.en): \(verb.en)")
    }

    /// Where the law has it; nil for what only the organisation promises.
    public static func article(_ right: Right) -> Bilingual? {
        right.article.map { Bilingual(nl: "AVG, artikel \($0)", en: "GDPR, Article \($0)") }
    }
}
