import Declarations

/// Decisions by a computer, in words (art. 13(2)(f), 22).
enum AutomatedDecisionTexts {
    static let title = Bilingual(nl: "Besluiten door een computer", en: "Decisions by a computer")

    static func none(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl:
                "Bij ons neemt een computer nooit alleen een besluit over \(form.pick(u: "u", je: "jou")) (AVG, artikel 22).",
            en: "No computer here decides about you on its own (GDPR, Article 22).")
    }

    static let noProfiling = Bilingual(
        nl: "Wij maken geen profielen van mensen.", en: "We make no profiles of people.")

    static func profiling(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl:
                "Voor deze doelen leiden wij wel uit gegevens af wat bij \(form.pick(u: "u", je: "jou")) past (profilering):",
            en: "For these purposes we do infer from data what suits you (profiling):")
    }
}
