import Declarations

/// What is promised not to happen, in words.
public enum NeverTexts {
    /// One promise.
    public static func promise(_ kind: NeverRule.Kind, _ form: AddressForm) -> Bilingual {
        switch kind {
        case .commercialSharing:
            Bilingual(
                nl: "Wij verkopen \(form.your) gegevens niet en geven ze niet aan anderen voor hun reclame.",
                en: "We do not sell your data or give them to others for their marketing.")
        case .transfersAbroad:
            Bilingual(
                nl: "\(form.yourFirst) gegevens gaan niet naar landen buiten Nederland.",
                en: "Your data do not go to countries outside the Netherlands.")
        case .transfersOutside:
            Bilingual(
                nl: "\(form.yourFirst) gegevens gaan niet naar landen buiten de Europese Economische Ruimte.",
                en: "Your data do not go to countries outside the European Economic Area.")
        case .automatedDecisions:
            Bilingual(
                nl: "Geen computer beslist zelf over \(form.pick(u: "u", je: "jou")). Profielen maken wij niet.",
                en: "No computer decides about you by itself. We make no profiles.")
        case .marketing:
            Bilingual(
                nl: "Wij gebruiken \(form.your) gegevens niet voor reclame.",
                en: "We do not use your data for marketing.")
        case .publishing:
            Bilingual(
                nl: "Wij maken \(form.your) gegevens niet openbaar.", en: "We do not publish your data.")
        case .recording:
            Bilingual(nl: "Wij nemen geen gesprekken op.", en: "We do not record conversations.")
        case .thirdPartyUse:
            Bilingual(
                nl: "Wij gebruiken \(form.your) gegevens niet ten voordele van anderen.",
                en: "We do not use your data for the benefit of others.")
        }
    }

    static let title = Bilingual(nl: "Wat wij nooit doen", en: "What we never do")
    static let guarded = Bilingual(
        nl: "Ons systeem weigert wat hiermee in strijd is.", en: "Our system refuses whatever contradicts this.")
}
