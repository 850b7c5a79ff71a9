import Declarations

/// Decisions by a computer, in words (art. 13(2)(f), 22).
enum AutomatedDecisionTexts {
    static let title = Bilingual(nl: "Besluiten door een computer", en: "Decisions by a computer")

    static func none(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl:
                "Geen computer neemt bij ons alleen een besluit over \(form.pick(u: "u", je: "jou")) (AVG, artikel 22).",
            en: "We let no computer alone decide about you (GDPR, Article 22).")
    }

    static let noProfiling = Bilingual(
        nl: "Wij maken geen profielen van mensen.", en: "We make no profiles of people.")

    static func profiling(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Voor deze doelen maken wij wel groepen van mensen die op elkaar lijken (profilering):",
            en: "For these purposes we do make groups of people who are alike (profiling):")
    }
}
