import Declarations

/// Why a token is not made or not ended.
public enum TokenRefusal: Refusal, Hashable {
    /// The name is empty, too long, or holds control characters.
    case name
    /// No action was chosen.
    case withoutActions
    /// An action that is done for a purpose was chosen, and no purpose.
    case withoutPurpose
    /// The term is no term, or longer than a token may live.
    case term
    /// There is no such token, or it has ended already.
    case unknown

    /// Stable code.
    public var code: String {
        switch self {
        case .name: "token.name"
        case .withoutActions: "token.without-actions"
        case .withoutPurpose: "token.without-purpose"
        case .term: "token.term"
        case .unknown: "token.unknown"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory { self == .unknown ? .notFound : .invalid }

    /// The field of the form.
    public var field: String? {
        switch self {
        case .name: "name"
        case .withoutActions: "actions"
        case .withoutPurpose: "purposes"
        case .term: "term"
        case .unknown: nil
        }
    }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .name:
            Bilingual(
                nl: "Geef een naam van 1 tot 100 gewone tekens.", en: "Give a name of 1 to 100 plain characters.")
        case .withoutActions:
            Bilingual(nl: "Kies wat het token mag doen.", en: "Choose what the token may do.")
        case .withoutPurpose:
            Bilingual(
                nl: "Kies voor welk doel het token gegevens van mensen mag gebruiken.",
                en: "Choose for which purpose the token may use data of people.")
        case .term:
            Bilingual(
                nl: "Geef een termijn van 1 dag tot 2 jaar, zoals P90D.",
                en: "Give a term of 1 day to 2 years, such as P90D.")
        case .unknown:
            Bilingual(
                nl: "Dit token is er niet, of het is al ingetrokken.", en: "There is no such token, or it was revoked.")
        }
    }
}
