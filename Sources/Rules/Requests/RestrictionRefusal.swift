import Declarations

/// Why a restriction is not lifted.
public enum RestrictionRefusal: Refusal, Hashable {
    /// The statement promises that only the person ends it.
    case onlyPersonLifts
    /// Nothing is restricted (any more) because of the request.
    case nothingRestricted

    /// Stable code.
    public var code: String {
        switch self {
        case .onlyPersonLifts: "restriction.only-person-lifts"
        case .nothingRestricted: "restriction.nothing-restricted"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .onlyPersonLifts: .notAllowed
        case .nothingRestricted: .conflict
        }
    }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .onlyPersonLifts:
            Bilingual(
                nl:
                    "De privacyverklaring belooft dat alleen de persoon zelf de beperking opheft. Vraag de persoon het te melden.",
                en:
                    "The privacy statement promises that only the person lifts the restriction. Ask the person to say so."
            )
        case .nothingRestricted:
            Bilingual(
                nl: "Door dit verzoek is niets (meer) beperkt. U hoeft niets te doen.",
                en: "Nothing is restricted by this request (any more). There is nothing left to do.")
        }
    }
}
