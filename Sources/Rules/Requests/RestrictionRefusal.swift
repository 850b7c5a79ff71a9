import Declarations

/// Why a restriction is not lifted.
public enum RestrictionRefusal: Refusal, Hashable {
    /// The statement promises that only the person ends it.
    case onlyPersonLifts

    /// Stable code.
    public var code: String { "restriction.only-person-lifts" }
    /// Nobody of the organisation may.
    public var category: RefusalCategory { .notAllowed }
    /// What to do.
    public var message: Bilingual {
        Bilingual(
            nl:
                "De privacyverklaring belooft dat alleen de persoon zelf de beperking opheft. Vraag de persoon het te melden.",
            en: "The privacy statement promises that only the person lifts the restriction. Ask the person to say so.")
    }
}
