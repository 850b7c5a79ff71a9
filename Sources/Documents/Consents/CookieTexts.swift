import Declarations

/// Cookies in words (art. 11.7a Tw).
public enum CookieTexts {
    /// A kind of cookie.
    public static func kind(_ kind: Cookie.Kind) -> Bilingual {
        switch kind {
        case .necessary: Bilingual(nl: "Noodzakelijk", en: "Necessary")
        case .analytics:
            Bilingual(nl: "Meten, met weinig gevolgen voor privacy", en: "Measuring, with little effect on privacy")
        case .statistics: Bilingual(nl: "Bezoek tellen", en: "Counting visits")
        case .preference: Bilingual(nl: "Voorkeuren", en: "Preferences")
        case .personalisation: Bilingual(nl: "Persoonlijke inhoud", en: "Personal content")
        case .advertising: Bilingual(nl: "Advertenties", en: "Advertising")
        }
    }

    /// Whether consent comes first.
    public static func consent(_ kind: Cookie.Kind) -> Bilingual {
        kind.needsConsent
            ? Bilingual(nl: "Alleen na toestemming", en: "Only after consent")
            : Bilingual(nl: "Geen toestemming nodig", en: "No consent needed")
    }

    static let title = Bilingual(nl: "Cookies", en: "Cookies")
    static let meaning = Bilingual(
        nl: "Een cookie is een klein bestand dat een website op een computer of telefoon zet. "
            + "Een cookie met een eigen nummer is een persoonsgegeven.",
        en: "A cookie is a small file that a website puts on a computer or telephone. "
            + "A cookie with a number of its own is personal data.")
    static let noOthers = Bilingual(
        nl: "Verder gebruiken wij geen cookies en geen technieken die erop lijken.",
        en: "Apart from these we use no cookies and no similar techniques.")
    static let caption = Bilingual(nl: "Cookies op onze website", en: "Cookies on our website")
    static let name = Bilingual(nl: "Naam", en: "Name")
    static let purpose = Bilingual(nl: "Waarvoor", en: "What for")
    static let kind = Bilingual(nl: "Soort", en: "Kind")
    static let life = Bilingual(nl: "Hoe lang", en: "How long")
    static let provider = Bilingual(nl: "Van wie", en: "From whom")
    static let session = Bilingual(nl: "Tot de browser dicht gaat", en: "Until the browser is closed")
    static let own = Bilingual(nl: "Van ons", en: "Ours")

    static func choice(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Nee zeggen is even makkelijk als ja zeggen. \(form.youFirst) mag \(form.your) keuze altijd wijzigen.",
            en: "Saying no is as easy as saying yes. You may change your choice at any time.")
    }
}
