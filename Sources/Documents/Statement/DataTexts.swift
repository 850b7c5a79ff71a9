import Declarations

/// Which data, and where they come from, in words (art. 14(1)(d), 14(2)(f)).
public enum DataTexts {
    /// How a value came about.
    public static func origin(_ origin: DataCategory.Origin, _ form: AddressForm) -> Bilingual {
        switch origin {
        case .provided: Bilingual(nl: "van \(form.yourself)", en: "from you")
        case .observed: Bilingual(nl: "uit wat \(form.you) bij ons doet", en: "from what you do with us")
        case .derived: Bilingual(nl: "berekend uit andere gegevens", en: "calculated from other data")
        case .inferred: Bilingual(nl: "onze conclusie uit andere gegevens", en: "our conclusion from other data")
        }
    }

    /// Where data come from, as in a list.
    public static func source(
        _ source: SourceReference, _ declaration: Declaration, _ form: AddressForm
    ) -> Bilingual {
        switch source {
        case .person: return Bilingual(nl: "van \(form.yourself)", en: "from you")
        case .device:
            return Bilingual(nl: "van \(form.your) computer of telefoon", en: "from your computer or telephone")
        case .named(let id):
            guard let named = declaration.sources[id: id] else { return Bilingual(same: id.rawValue) }
            return named.isPublic
                ? Bilingual(nl: "\(named.name) (openbare bron)", en: "\(named.name) (public source)")
                : Bilingual(same: named.name)
        }
    }

    static let title = Bilingual(nl: "Welke gegevens wij gebruiken", en: "Which data we use")
    static func definition(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Een persoonsgegeven is elk gegeven dat over \(form.pick(u: "u", je: "jou")) gaat, "
                + "of dat naar \(form.pick(u: "u", je: "jou")) te herleiden is.",
            en: "Personal data are any information that is about you or can be traced to you.")
    }
    static let caption = Bilingual(nl: "Gegevens die wij gebruiken", en: "Data that we use")
    static let label = Bilingual(nl: "Gegeven", en: "Data")
    static let meaning = Bilingual(nl: "Wat wij bedoelen", en: "What we mean")
    static let from = Bilingual(nl: "Waar het vandaan komt", en: "Where it comes from")
    static let noData = Bilingual(nl: "Wij gebruiken geen persoonsgegevens.", en: "We use no personal data.")
    static let uses = Bilingual(nl: "Waarvoor", en: "What for")
    static let noUses = Bilingual(nl: "Geen doel genoemd", en: "No purpose named")
    static let special = Bilingual(
        nl: "Dit is een bijzonder of strafrechtelijk gegeven, met extra bescherming (AVG, artikel 9 en 10).",
        en: "This is special category data, or data about criminal convictions and offences, with extra protection "
            + "(GDPR, Articles 9 and 10).")
    static let notCollected = Bilingual(nl: "Dit leggen wij niet vast:", en: "We do not record:")
    static let sources = Bilingual(nl: "Bronnen buiten onszelf", en: "Sources outside our organisation")
    static let publicSource = Bilingual(nl: "Dit is een openbare bron.", en: "This is a public source.")
    static let noSources = Bilingual(
        nl: "Wij krijgen geen gegevens van anderen en niet uit openbare bronnen.",
        en: "We get no data from others and none from public sources.")
}
