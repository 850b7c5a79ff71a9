import Declarations

/// Ways to establish identity, in words (art. 12(6)).
public enum IdentityTexts {
    /// One way.
    public static func way(_ way: IdentitySettings.Way, _ form: AddressForm) -> Bilingual {
        switch way {
        case .knownAddress:
            Bilingual(
                nl: "Wij sturen een link naar een adres dat wij al van \(form.pick(u: "u", je: "jou")) kennen.",
                en: "We send a link to an address of yours that we already know.")
        case .account:
            Bilingual(
                nl: "\(form.youFirst) logt in op \(form.your) account.", en: "You sign in to your account.")
        case .knownFact:
            Bilingual(
                nl: "Wij vragen iets dat alleen \(form.you) weet, zoals een klantnummer.",
                en: "We ask something only you know, such as a customer number.")
        case .showOriginalID:
            Bilingual(
                nl: "\(form.youFirst) laat bij ons een origineel identiteitsbewijs zien. Wij maken geen kopie.",
                en: "You show us an original identity document. We make no copy.")
        case .video:
            Bilingual(
                nl: "\(form.youFirst) laat in een videogesprek een identiteitsbewijs zien. Wij maken geen opname.",
                en: "You show an identity document in a video call. We make no recording.")
        }
    }

    /// The name of a way, for lists and choices.
    public static func name(_ way: IdentitySettings.Way) -> Bilingual {
        switch way {
        case .knownAddress: Bilingual(nl: "Link naar een bekend adres", en: "Link to a known address")
        case .account: Bilingual(nl: "Inloggen", en: "Signing in")
        case .knownFact: Bilingual(nl: "Een bekend gegeven", en: "A known fact")
        case .showOriginalID: Bilingual(nl: "Origineel identiteitsbewijs laten zien", en: "Showing an original ID")
        case .video: Bilingual(nl: "Videogesprek", en: "Video call")
        }
    }

    static let title = Bilingual(nl: "Hoe wij weten wie vraagt", en: "How we know who is asking")

    static func introduction(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Wij geven gegevens niet aan een ander. Daarom controleren wij wie vraagt. "
                + "Een kopie van een paspoort of identiteitskaart vragen wij niet.",
            en: "We do not give data to someone else. That is why we check who is asking. "
                + "We do not ask for a copy of a passport or identity card.")
    }

    static func knownAddressOnly(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Een kopie van \(form.your) gegevens sturen wij alleen naar een adres dat wij al kenden.",
            en: "We send a copy of your data only to an address that we already knew.")
    }
}
