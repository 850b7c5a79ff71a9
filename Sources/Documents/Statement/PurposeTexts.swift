import Declarations

/// Why data are used and on which basis, in words (art. 13(1)(c), 13(1)(d), 13(2)(e)).
public enum PurposeTexts {
    /// Whether the data must be given, and what follows when they are not (art. 13(2)(e)).
    ///
    /// Where the declaration says nothing, the text says what the legal basis itself implies and no more.
    public static func provision(_ purpose: Purpose, _ form: AddressForm) -> Bilingual {
        guard let provision = purpose.provision else { return provision(impliedBy: purpose.basis, form) }
        let duty = provision.required ? needed : voluntary(form)
        guard let consequence = provision.consequence else { return duty }
        return Bilingual(
            nl: "\(duty.nl) \(PhraseTexts.sentence(consequence.nl))",
            en: "\(duty.en) \(PhraseTexts.sentence(consequence.en))")
    }

    private static func provision(impliedBy basis: LegalBasis?, _ form: AddressForm) -> Bilingual {
        switch basis {
        case .consent:
            Bilingual(
                nl: "\(form.youFirst) bent niet verplicht ja te zeggen. Zonder ja doen wij dit niet.",
                en: "You are not obliged to say yes. Without a yes we do not do this.")
        case .contract:
            Bilingual(
                nl: "Deze gegevens zijn nodig voor de overeenkomst. Zonder de gegevens voeren wij die niet uit.",
                en: "These data are needed for the contract. Without them we cannot perform it.")
        case .legalObligation:
            Bilingual(
                nl:
                    "Deze gegevens zijn nodig om aan de wet te voldoen. Zonder de gegevens helpen wij \(form.you) niet.",
                en: "These data are needed to comply with the law. Without them we cannot help you.")
        case .vitalInterest, .legitimateInterest: voluntary(form)
        case .publicTask, nil:
            Bilingual(nl: "Er is niet opgegeven of dit verplicht is.", en: "It has not been said whether they are.")
        }
    }

    private static let needed = Bilingual(nl: "Deze gegevens zijn nodig.", en: "These data are needed.")

    private static func voluntary(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "\(form.youFirst) bent niet verplicht deze gegevens te geven.",
            en: "You are not obliged to give these data.")
    }

    static let title = Bilingual(nl: "Waarvoor en op welke grond", en: "What for and on which basis")
    static let byBasis = Bilingual(
        nl: "Elk gebruik heeft één grond in de wet. Dit zijn ze.", en: "Each use has one basis in law. Here they are.")
    static let people = Bilingual(nl: "Van wie", en: "Whose data")
    static let basis = Bilingual(nl: "Grond", en: "Legal basis")
    static let law = Bilingual(nl: "Wet", en: "Law")
    static let interest = Bilingual(nl: "Ons belang", en: "Our interest")
    static let necessity = Bilingual(nl: "Waarom het nodig is", en: "Why it is necessary")
    static let balancing = Bilingual(nl: "Waarom het eerlijk is", en: "Why it is fair")
    static let data = Bilingual(nl: "Gegevens", en: "Data")
    static let duty = Bilingual(nl: "Verplicht?", en: "Required?")
    static let source = Bilingual(nl: "Waar ze vandaan komen", en: "Where they come from")
    static let recipients = Bilingual(nl: "Wie ze krijgt", en: "Who receives them")
    static let nobody = Bilingual(nl: "Niemand buiten onze organisatie", en: "Nobody outside our organisation")
    static let staff = Bilingual(nl: "Wie bij ons", en: "Who uses them here")
    static let retention = Bilingual(nl: "Hoe lang", en: "How long")
    static let channels = Bilingual(nl: "Berichten", en: "Messages")
    static let profiling = Bilingual(nl: "Profilering", en: "Profiling")
    static let consent = Bilingual(nl: "Onze vraag", en: "Our question")
    static let everyone = Bilingual(nl: "Iedereen", en: "Everyone")
    static let noInterest = Bilingual(nl: "Het belang is niet beschreven.", en: "The interest is not described.")
    static let noLaw = Bilingual(nl: "De wet is niet genoemd.", en: "The law is not named.")
    static let none = Bilingual(
        nl: "Er zijn geen doelen genoemd. Wij gebruiken dus geen gegevens.",
        en: "No purposes are named. So we use no data.")

    static func messages(_ channels: Bilingual, marketing: Bool) -> Bilingual {
        marketing
            ? Bilingual(nl: "Reclame \(channels.nl).", en: "Marketing \(channels.en).")
            : Bilingual(nl: "Wij nemen contact op \(channels.nl).", en: "We contact you \(channels.en).")
    }

    /// What each message of marketing tells (art. 21(4)).
    static func unsubscribing(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: " In elk bericht staat hoe u zich afmeldt.", je: " In elk bericht staat hoe je je afmeldt."),
            en: " Each message says how to unsubscribe.")
    }

    static func profiled(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Wij leiden uit \(form.your) gegevens af wat bij \(form.pick(u: "u", je: "jou")) past. "
                + "Een computer neemt daarmee geen besluit over \(form.pick(u: "u", je: "jou")).",
            en: "We infer from your data what suits you. No computer decides about you with it.")
    }
}
