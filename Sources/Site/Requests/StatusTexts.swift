import Declarations
import Documents
import Rules
import Vault

/// What the status page says.
enum StatusTexts {
    static let reference = LookTexts.reference
    static let right = Bilingual(nl: "Verzoek", en: "Request")
    static let state = Bilingual(nl: "Stand", en: "Status")
    static let due = Bilingual(nl: "Antwoord uiterlijk", en: "Answer by")
    static let until = Bilingual(nl: "Op te halen tot en met", en: "Can be collected until")
    static let wasUntil = Bilingual(nl: "Was op te halen tot en met", en: "Could be collected until")
    static let how = Bilingual(nl: "Hoe is deze datum bepaald?", en: "How was this date set?")
    static let happened = Bilingual(nl: "Wat er is gebeurd", en: "What has happened")
    static let mailAgain = Bilingual(nl: "Stuur de mail opnieuw", en: "Send the mail again")
    static let mailAnswer = Bilingual(
        nl: "Stuur een nieuwe link naar het antwoord", en: "Send a new link to the answer")
    static let renewed = Bilingual(
        nl: "Er is een nieuwe mail onderweg. De link daarin werkt 24 uur.",
        en: "A new mail is on its way. The link in it works for 24 hours.")

    static let notRenewed = Bilingual(
        nl: "Er is geen nieuwe mail gestuurd. Gebruik de link in de laatste mail, of neem contact op.",
        en: "No new mail was sent. Use the link in the last mail, or get in touch.")
    static let lift = Bilingual(nl: "Gebruik mijn gegevens weer", en: "Use my data again")
    static let lifted = Bilingual(
        nl: "De beperking is opgeheven. Er is een mail onderweg die dat bevestigt.",
        en: "The restriction has been lifted. A mail that confirms it is on its way.")
    static func restricted(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "Wij bewaren uw gegevens, maar gebruiken ze niet. Dat houdt pas op als u dat zegt.",
                je: "Wij bewaren je gegevens, maar gebruiken ze niet. Dat houdt pas op als je dat zegt."),
            en: "We keep your data, but do not use them. That ends only when you say so.")
    }

    static func title(_ reference: String) -> Bilingual {
        Bilingual(nl: "Verzoek \(reference)", en: "Request \(reference)")
    }

    static func sent(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: form.pick(u: "Uw verzoek is binnen", je: "Je verzoek is binnen"), en: "We have your request")
    }

    static func next(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form == .u
                ? "Kijk in uw mail. Gebruik de link daarin binnen 24 uur: dan weten wij dat u het bent. Bewaar deze pagina. U volgt hier uw verzoek, ook op een ander apparaat."
                : "Kijk in je mail. Gebruik de link daarin binnen 24 uur: dan weten wij dat jij het bent. Bewaar deze pagina. Je volgt hier je verzoek, ook op een ander apparaat.",
            en:
                "Check your mail. Use the link in it within 24 hours: that is how we know it is you. Keep this page. You can follow your request here, also on another device."
        )
    }

    static func state(_ state: RequestState, _ form: AddressForm) -> Bilingual {
        switch state {
        case .awaitingIdentity:
            Bilingual(
                nl: form.pick(u: "Wacht op uw bevestiging", je: "Wacht op jouw bevestiging"),
                en: "Waiting for your confirmation")
        case .inProgress: Bilingual(nl: "In behandeling", en: "Being handled")
        case .answered: Bilingual(nl: "Beantwoord", en: "Answered")
        case .closed: Bilingual(nl: "Gesloten", en: "Closed")
        }
    }

    /// What happened, for the person; nil for what is of no use to them.
    static func happened(_ kind: RequestEvent.Kind) -> Bilingual? {
        switch kind {
        case .received: Bilingual(nl: "Verzoek ontvangen", en: "Request received")
        case .identityAsked: Bilingual(nl: "Mail met een link verstuurd", en: "Mail with a link sent")
        case .identified: Bilingual(nl: "Bevestigd", en: "Confirmed")
        case .linkRenewed: Bilingual(nl: "Nieuwe link verstuurd", en: "New link sent")
        case .extended:
            Bilingual(nl: "Brief gestuurd: wij hebben meer tijd nodig", en: "Letter sent: we need more time")
        case .answered: Bilingual(nl: "Antwoord verstuurd", en: "Answer sent")
        case .downloaded: Bilingual(nl: "Antwoord opgehaald", en: "Answer collected")
        case .downloadEnded: Bilingual(nl: "Antwoord niet meer op te halen", en: "Answer no longer available")
        case .withdrawn: Bilingual(nl: "Verzoek ingetrokken", en: "Request withdrawn")
        case .closed: Bilingual(nl: "Gesloten", en: "Closed")
        case .overdue: Bilingual(nl: "De termijn ging voorbij zonder antwoord", en: "The term passed without an answer")
        case .restricted: Bilingual(nl: "Wij gebruiken de gegevens niet", en: "We do not use the data")
        case .liftingAnnounced:
            Bilingual(
                nl: "Brief gestuurd: de beperking houdt op", en: "Letter sent: the restriction will end")
        case .lifted: Bilingual(nl: "De beperking is opgeheven", en: "The restriction was lifted")
        case .searched: nil
        }
    }
}
