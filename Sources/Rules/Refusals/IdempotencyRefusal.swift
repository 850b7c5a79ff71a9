import Declarations

/// Why a repeated call is refused.
public enum IdempotencyRefusal: Refusal, Hashable {
    /// The key was used before for another call.
    case otherRequest
    /// The call with this key is not finished, or was cut off: whether it was done is not known here.
    case inProgress

    /// Stable code.
    public var code: String {
        switch self {
        case .otherRequest: "idempotency.other-request"
        case .inProgress: "idempotency.in-progress"
        }
    }
    /// It can never succeed with this key, or not yet.
    public var category: RefusalCategory { self == .inProgress ? .conflict : .invalid }
    /// What to do.
    public var message: Bilingual {
        switch self {
        case .otherRequest:
            Bilingual(
                nl: "Deze sleutel hoort bij een ander verzoek. Maak een nieuwe sleutel.",
                en: "This key belongs to another call. Make a new key.")
        case .inProgress:
            Bilingual(
                nl:
                    "De aanroep met deze sleutel loopt nog, of is afgebroken. Wacht even. Kijk daarna of het is gedaan.",
                en: "The call with this key still runs, or was cut off. Wait a moment. Then look whether it was done.")
        }
    }
}
