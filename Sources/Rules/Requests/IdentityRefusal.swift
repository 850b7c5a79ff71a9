import Declarations

/// Why it cannot be recorded who asks.
public enum IdentityRefusal: Refusal, Hashable {
    /// The statement does not offer this way, or it is no way of a member of staff.
    case wayNotOffered
    /// It is settled already, and somebody's data may have been restricted because of it.
    case settled
    /// Nobody is known by the address that was typed.
    case addressUnknown
    /// Several people are known by it.
    case addressShared

    /// Stable code.
    public var code: String {
        switch self {
        case .wayNotOffered: "identity.way-not-offered"
        case .settled: "identity.settled"
        case .addressUnknown: "identity.address-unknown"
        case .addressShared: "identity.address-shared"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory { self == .settled ? .conflict : .invalid }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .wayNotOffered:
            Bilingual(
                nl: "Kies een manier die in de privacyverklaring staat.",
                en: "Choose a way that the privacy statement offers.")
        case .settled:
            Bilingual(
                nl: "Er staat al vast wie dit verzoek deed. Dat kan niet meer anders.",
                en: "It is already settled who made this request. That cannot be changed any more.")
        case .addressUnknown:
            Bilingual(
                nl: "Onder dit adres is niemand bekend. Kijk of het goed is geschreven.",
                en: "Nobody is known by this address. Check how it is written.")
        case .addressShared:
            Bilingual(
                nl: "Meer mensen hebben dit adres. Kies hieronder wie het is.",
                en: "Several people have this address. Choose below who it is.")
        }
    }
}
