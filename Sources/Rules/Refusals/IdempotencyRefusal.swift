import Declarations

/// Why a repeated call is refused.
public enum IdempotencyRefusal: Refusal, Hashable {
    /// The key was used before for another call.
    case otherRequest

    /// Stable code.
    public var code: String { "idempotency.other-request" }
    /// It can never succeed with this key.
    public var category: RefusalCategory { .invalid }
    /// What to do.
    public var message: Bilingual {
        Bilingual(
            nl: "Deze sleutel hoort bij een ander verzoek. Maak een nieuwe sleutel.",
            en: "This key belongs to another call. Make a new key.")
    }
}
