import Declarations

/// The promises in words, where the declaration has none of its own.
public enum PromiseTexts {
    static func never(_ kind: NeverRule.Kind) -> Bilingual {
        switch kind {
        case .commercialSharing:
            Bilingual(
                nl: "Gegevens gaan nooit naar anderen om er geld aan te verdienen.",
                en: "Data never go to others to make money from them.")
        case .transfersAbroad:
            Bilingual(nl: "Gegevens blijven in Nederland.", en: "Data stay in the Netherlands.")
        case .transfersOutside:
            Bilingual(
                nl: "Gegevens blijven in de Europese Economische Ruimte.",
                en: "Data stay in the European Economic Area.")
        case .automatedDecisions:
            Bilingual(
                nl: "Geen computer beslist over mensen, en er worden geen profielen gemaakt.",
                en: "No computer decides about people, and no profiles are made.")
        case .marketing: Bilingual(nl: "Er is geen direct marketing.", en: "There is no direct marketing.")
        case .publishing:
            Bilingual(nl: "Persoonsgegevens worden niet gepubliceerd.", en: "Personal data are not published.")
        case .recording:
            Bilingual(nl: "Gesprekken worden niet opgenomen.", en: "Conversations are not recorded.")
        case .thirdPartyUse:
            Bilingual(
                nl: "Gegevens worden niet gebruikt voor het belang van anderen.",
                en: "Data are not used for the benefit of others.")
        }
    }

    static func people(_ kind: PersonKind) -> Bilingual {
        Bilingual(
            nl: "Van een \(kind.label.nl) wordt alleen vastgelegd wat een doel noemt.",
            en: "Of a \(kind.label.en) only what a purpose names is recorded.")
    }

    static func minimumAge(_ age: Int) -> Bilingual {
        Bilingual(
            nl: "Van iemand onder de \(age) jaar alleen met toestemming van een ouder.",
            en: "From someone under \(age) only with a parent's consent.")
    }

    static func data(_ category: DataCategory) -> Bilingual {
        category.blocked
            ? Bilingual(
                nl: "\(category.label.nl): dit wordt nooit vastgelegd.",
                en: "\(category.label.en): this is never recorded.")
            : Bilingual(
                nl: "\(category.label.nl): alleen voor de doelen die het noemen.",
                en: "\(category.label.en): only for the purposes that name it.")
    }

    static func source(_ source: DataSource) -> Bilingual {
        Bilingual(
            nl: "Bij elk gegeven staat of het van \(source.name) komt.",
            en: "Every value says whether it came from \(source.name).")
    }

    static func purpose(_ purpose: Purpose) -> Bilingual {
        Bilingual(
            nl: "\(purpose.title.nl): alleen met de gegevens en door de mensen die daarvoor zijn genoemd.",
            en: "\(purpose.title.en): only with the data and by the people named for it.")
    }

    static func provision(_ purpose: Purpose) -> Bilingual {
        Bilingual(
            nl: "\(purpose.title.nl): er staat bij of het moet, en wat er gebeurt zonder.",
            en: "\(purpose.title.en): it says whether it is needed, and what happens without.")
    }

    static func assessment(_ purpose: Purpose) -> Bilingual {
        Bilingual(
            nl: "\(purpose.title.nl): vooraf afgewogen tegen de belangen van mensen.",
            en: "\(purpose.title.en): weighed beforehand against the interests of people.")
    }

    static func role(_ role: StaffRole) -> Bilingual {
        Bilingual(
            nl: "De rol \(role.label.nl) ziet alleen wat het werk vraagt.",
            en: "The role \(role.label.en) sees only what the work needs.")
    }

    static func record(_ record: RecordKind) -> Bilingual {
        let label = record.label ?? Bilingual(same: record.id.rawValue)
        return Bilingual(
            nl: "In ‘\(label.nl)’ staat alleen wat daar hoort.", en: "A ‘\(label.en)’ holds only what belongs there.")
    }

    static func consent(_ consent: ConsentRequest) -> Bilingual { consent.wording }

    static func retention(_ rule: RetentionRule, in declaration: Declaration) -> Bilingual {
        let opening = RetentionRuleTexts.opening(rule, in: declaration).map(FirstLetter.lowered)
        var parts = [Bilingual(nl: "Bewaartijd: \(opening.nl)", en: "Kept: \(opening.en)")]
        parts += RetentionRuleTexts.waiting(rule, in: declaration)
        if rule.then == .anonymise {
            parts.append(Bilingual(nl: "Daarna anoniem.", en: "Anonymous after that."))
        }
        if let explanation = rule.explanation { parts.append(explanation) }
        return EnumerationTexts.sentences(parts)
    }

    static func term(_ promise: ResponsePromise?) -> Bilingual {
        guard let promise else {
            return Bilingual(
                nl: "Een verzoek krijgt binnen een maand antwoord, zoals de wet vraagt.",
                en: "A request is answered within a month, as the law requires.")
        }
        let period = PeriodTexts.words(promise.term)
        return promise.means == .contact
            ? Bilingual(
                nl: "Wie een verzoek doet, hoort binnen \(period.nl) van ons.",
                en: "Whoever makes a request hears from us within \(period.en).")
            : Bilingual(
                nl: "Een verzoek krijgt binnen \(period.nl) antwoord.",
                en: "A request is answered within \(period.en).")
    }
}
