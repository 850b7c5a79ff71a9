import Declarations
import Rules

/// The words of the letters about a request, in the order of its life.
enum LetterTexts {
    // MARK: Every letter

    static func subject(_ start: Bilingual, _ context: LetterContext) -> Bilingual {
        start.map { "\($0) (\(context.reference))" }
    }
    static let greeting = Bilingual(nl: "Goedendag,", en: "Hello,")
    static let closing = Bilingual(nl: "Met vriendelijke groet,", en: "Kind regards,")
    static let reference = Bilingual(nl: "Kenmerk", en: "Reference")
    static let received = Bilingual(nl: "Ontvangen op", en: "Received on")
    static let asked = Bilingual(nl: "Verzoek", en: "Request")
    static let due = Bilingual(nl: "Antwoord uiterlijk op", en: "Answer by")
    static let status = Bilingual(nl: "Bekijk de stand", en: "See the status")
    static func questions(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Vragen? Noem het kenmerk. Bereikbaar via ", en: "Questions? Mention the reference. Reach us at ")
    }

    // MARK: Receipt and identity

    static let receiptSubject = Bilingual(nl: "Bevestig uw verzoek", en: "Confirm your request")
    static let receiptSubjectInformal = Bilingual(nl: "Bevestig je verzoek", en: "Confirm your request")
    static func receipt(_ form: AddressForm, _ name: String) -> Bilingual {
        Bilingual(
            nl: "Met dit adres is bij \(name) een verzoek gedaan.",
            en: "A request was made to \(name) with this address.")
    }
    static func confirmWhy(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "Bent u dat? Bevestig het dan met de link. Zo weten wij dat niemand anders uw gegevens vraagt. "
                    + "Een kopie van een identiteitsbewijs is niet nodig.",
                je: "Ben jij dat? Bevestig het dan met de link. Zo weten wij dat niemand anders je gegevens vraagt. "
                    + "Een kopie van een identiteitsbewijs is niet nodig."),
            en: "Was it you? Then confirm it with the link. So we know that nobody else is asking for your data. "
                + "A copy of an identity document is not needed.")
    }
    static let confirm = Bilingual(nl: "Bevestig het verzoek", en: "Confirm the request")
    static func confirmPeriod(_ until: Bilingual, pauses: Bool) -> Bilingual {
        Bilingual(
            nl: "De link werkt tot \(until.nl)." + (pauses ? " Tot de bevestiging staat de termijn stil." : ""),
            en: "The link works until \(until.en)." + (pauses ? " Until you confirm, the term stands still." : ""))
    }
    static func receivedSubject(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: form.pick(u: "Uw verzoek is binnen", je: "Je verzoek is binnen"), en: "We have your request")
    }
    static func nothingToDo(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "U hoeft niets te bevestigen. Wij gaan aan de slag.",
                je: "Je hoeft niets te bevestigen. Wij gaan aan de slag."),
            en: "There is nothing to confirm. We are starting work.")
    }
    static func notYou(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "Was u dit niet? Dan hoeft u niets te doen. Er gaat niets naar een ander.",
                je: "Was jij dit niet? Dan hoef je niets te doen. Er gaat niets naar een ander."),
            en: "Was this not you? Then there is nothing to do. Nothing goes to anyone else.")
    }
    static let unknownToo = Bilingual(
        nl: "Deze mail gaat naar elk adres dat wordt opgegeven. Er staat dus niet in of wij dit adres kennen.",
        en: "This mail goes to every address that is entered. So it does not tell whether we know this address.")

    static let identitySubject = Bilingual(nl: "Wij weten nu wie het vraagt", en: "We now know who is asking")
    static func identityConfirmed(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Het verzoek is bevestigd. Wij gaan aan de slag.", en: "The request is confirmed. We are starting work."
        )
    }
    static let identityAskedSubject = Bilingual(nl: "Nog één vraag over uw verzoek", en: "One more question")
    static let identityAskedSubjectInformal = Bilingual(nl: "Nog één vraag over je verzoek", en: "One more question")
    static func identityAsked(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Wij weten nog niet zeker wie dit verzoek doet. De reden:",
            en: "We are not yet sure who is making this request. The reason:")
    }
    static func identityWays(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Kies een manier om het te laten zien:", en: "Choose a way to show it:")
    }
    static func identityProof(pauses: Bool) -> Bilingual {
        Bilingual(
            nl: "Een kopie van een identiteitsbewijs is niet nodig. Stuur die niet. Wij bewaren alleen dat wij het "
                + "controleerden, niet het bewijs." + (pauses ? " De termijn staat stil tot wij het weten." : ""),
            en: "A copy of an identity document is not needed. Do not send one. We keep only that we checked, "
                + "not the proof." + (pauses ? " The term stands still until we know." : ""))
    }

    // MARK: The answer

    static let readySubject = Bilingual(nl: "Uw antwoord staat klaar", en: "Your answer is ready")
    static let readySubjectInformal = Bilingual(nl: "Je antwoord staat klaar", en: "Your answer is ready")
    static func ready(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Het antwoord op \(form.your) verzoek staat klaar. Open het met de link.",
            en: "The answer to your request is ready. Open it with the link.")
    }
    static let open = Bilingual(nl: "Haal het antwoord op", en: "Collect the answer")
    static func readyUntil(_ date: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Ophalen gaat tot en met \(date.nl). Daarna wissen wij het bestand. "
                + "De link is persoonlijk: stuur deze mail niet door.",
            en: "You can collect it up to and including \(date.en). After that we erase the file. "
                + "The link is personal: do not forward this mail.")
    }

    static let readyPartly = Bilingual(
        nl: "Een deel zit er niet bij. In het antwoord staat welk deel, en waarom.",
        en: "Part of it is left out. The answer says which part, and why.")

    static let doneSubject = Bilingual(nl: "Uw verzoek is uitgevoerd", en: "Your request has been carried out")
    static let doneSubjectInformal = Bilingual(nl: "Je verzoek is uitgevoerd", en: "Your request has been carried out")
    static func done(_ date: Bilingual) -> Bilingual {
        Bilingual(nl: "Op \(date.nl) hebben wij dit gedaan:", en: "On \(date.en) we did this:")
    }
    static let told = Bilingual(nl: "Wij hebben het verteld aan:", en: "We told:")
    /// Where no one is named as told: the person may ask who received the data (art. 19).
    static func askRecipients(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "\(form.wantYouFirst) weten wie deze gegevens van ons kreeg? Vraag het ons, dan noemen wij ze.",
            en: "Would you like to know who received these data from us? Ask us and we name them.")
    }
}
