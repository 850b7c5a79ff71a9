import Declarations
import Rules

/// What the organisation promises beyond the law, and how soon it answers.
public enum RightPromiseTexts {
    /// The promises about one right that are wider than the law, with those of all rights applied.
    public static func wider(_ terms: RightTerms, _ form: AddressForm) -> [Bilingual] {
        var promises: [Bilingual] = []
        if terms.withoutGround {
            promises.append(
                Bilingual(
                    nl: "\(form.youFirst) hoeft hiervoor bij ons geen reden te geven.",
                    en: "You need not give us a reason for this."))
        }
        if terms.liftedByPerson {
            promises.append(
                Bilingual(
                    nl: "De beperking houdt pas op als \(form.you) dat zegt.",
                    en: "The restriction ends only when you say so."))
        }
        if terms.atOnce {
            promises.append(
                Bilingual(
                    nl: "Wij stoppen op het moment dat \(form.you) het vraagt. Pas daarna beoordelen wij het.",
                    en: "We stop at the moment you ask. Only then do we consider it."))
        }
        if terms.allData {
            promises.append(
                Bilingual(
                    nl: "Bij ons geldt dit voor al \(form.your) gegevens, op welke grond dan ook.",
                    en: "With us this holds for all your data, whatever the basis."))
        }
        return promises
    }

    /// How soon an answer comes: the promised term beside the month of the law.
    public static func term(_ promise: ResponsePromise?, _ form: AddressForm) -> Bilingual {
        guard let promise else {
            return Bilingual(
                nl: "Wij antwoorden zo snel als het lukt, en altijd binnen één maand.",
                en: "We answer as soon as we can, and always within one month.")
        }
        let words = PeriodTexts.words(promise.term)
        return switch promise.means {
        case .answer where promise.term == Period(months: 1):
            Bilingual(
                nl: "Wij antwoorden binnen één maand, zoals de wet eist.",
                en: "We answer within one month, as the law requires.")
        case .answer:
            Bilingual(
                nl: "Wij antwoorden binnen \(words.nl). De wet geeft ons één maand. De kortste van de twee geldt.",
                en: "We answer within \(words.en). The law gives us one month. The shorter of the two counts.")
        case .contact:
            Bilingual(
                nl: "Binnen \(words.nl) nemen wij contact op. Het antwoord komt binnen één maand, zoals de wet eist.",
                en: "We contact you within \(words.en). The answer follows within one month, as the law requires.")
        }
    }

    /// When it takes longer (art. 12(3)).
    static func extended(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Is een verzoek ingewikkeld, of zijn het er veel? Dan geeft de wet ons twee maanden extra. "
                + "Dat schrijven wij voordat de termijn om is, met de reden.",
            en: "If a request is complex, or there are many, the law gives us two more months. "
                + "We tell you before the term ends, with the reason.")
    }

    /// What counts while identity is asked.
    static func paused(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Vragen wij wie \(form.you) bent? Dan staat de termijn stil tot wij dat weten.",
            en: "If we ask who you are, the clock stops until we know.")
    }

    /// When the answer is no (art. 12(4), 79).
    static func refused(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Zeggen wij nee? Dan leggen wij binnen één maand uit waarom. "
                + "\(form.youFirst) mag dan klagen bij de toezichthouder of naar de rechter gaan.",
            en: "If we say no, we explain why within one month. "
                + "You may then complain to the authority or go to court.")
    }

    /// What a request costs (art. 12(5)).
    static let free = Bilingual(
        nl: "Een verzoek kost niets.", en: "A request costs nothing.")
}
