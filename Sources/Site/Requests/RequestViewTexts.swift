import Declarations
import Documents

/// What a request's page at the desk says.
enum RequestViewTexts {
    static let received = Bilingual(nl: "Ontvangen", en: "Received")
    static let from = Bilingual(nl: "Van", en: "From")
    static let words = Bilingual(nl: "Toelichting", en: "Remarks")
    static let capacity = Bilingual(nl: "Bekend als", en: "Known as")
    static let identity = Bilingual(nl: "Wie het is", en: "Who it is")
    static let steer = Bilingual(nl: "Streefdatum", en: "Aim for")
    static let collected = Bilingual(nl: "Opgehaald", en: "Collected")
    static let notYet = Bilingual(nl: "Nog niet bevestigd", en: "Not confirmed yet")
    static let somebody = Bilingual(nl: "Er zijn gegevens gevonden.", en: "Data were found.")
    static let nobody = Bilingual(nl: "Er is niemand gevonden.", en: "Nobody was found.")
    static let erased = Bilingual(nl: "Gewist", en: "Erased")
    static let restricted = Bilingual(nl: "Gegevens afgeschermd", en: "Data restricted")
    static let waiting = Bilingual(
        nl:
            "De persoon kreeg een mail met een link. U kunt antwoorden zodra die link is gebruikt. De termijn staat zolang stil.",
        en:
            "The person has received an e-mail with a link. You can answer once that link has been used. The term is paused until then."
    )
    static let otherWay = Bilingual(
        nl: "Stel op een andere manier vast wie het is", en: "Establish in another way who it is")
    static let way = Bilingual(nl: "Hoe hebt u het vastgesteld?", en: "How did you establish it?")
    static let wayHint = Bilingual(
        nl: "Bewaar geen kopie van een document. Alleen de manier en de datum worden vastgelegd.",
        en: "Keep no copy of a document. Only the way and the date are recorded.")
    static let knownAs = Bilingual(nl: "Bekend onder dit e-mailadres", en: "Known by this e-mail address")
    static let knownAsHint = Bilingual(
        nl: "Laat leeg als u niets van deze persoon hebt.", en: "Leave empty if you hold nothing about this person.")
    static let establish = Bilingual(nl: "Leg vast", en: "Record")
    static let nobodyHint = Bilingual(
        nl:
            "Onder dit adres is niemand met zekerheid gevonden. Verstuurt u dit antwoord, dan zegt het dat er niets is gevonden.",
        en:
            "Nobody was found with certainty under this address. If you send this answer, it says that nothing was found."
    )
    static let lift = Bilingual(nl: "Hef de afscherming op", en: "Lift the restriction")
    static let liftHint = Bilingual(
        nl: "Doe dit als het bezwaar is afgewezen en de persoon dat weet.",
        en: "Do this when the objection was rejected and the person knows.")
    static let beforeSending = Bilingual(
        nl:
            "Bij het versturen wordt het antwoord opnieuw samengesteld en verzegeld. De persoon krijgt een mail met een link.",
        en: "On sending, the answer is put together anew and sealed. The person gets an e-mail with a link.")
    static let send = Bilingual(nl: "Verstuur dit antwoord", en: "Send this answer")
    static let moreTime = Bilingual(nl: "Meer tijd nodig?", en: "Need more time?")
    static let reason = Bilingual(nl: "Waarom duurt het langer?", en: "Why does it take longer?")
    static let explanation = Bilingual(nl: "Toelichting in de brief", en: "Explanation in the letter")
    static let extend = Bilingual(nl: "Stuur de brief", en: "Send the letter")

    static func collected(_ times: Int, _ until: Bilingual, hasEnded: Bool) -> Bilingual {
        let count =
            switch times {
            case 0 where hasEnded: Bilingual(nl: "Niet opgehaald", en: "Not collected")
            case 0: Bilingual(nl: "Nog niet", en: "Not yet")
            case 1: Bilingual(nl: "Eén keer", en: "Once")
            default: Bilingual(nl: "\(times) keer", en: "\(times) times")
            }
        return hasEnded
            ? Bilingual(
                nl: "\(count.nl). Het kon tot en met \(until.nl).",
                en: "\(count.en). It was possible until \(until.en).")
            : Bilingual(
                nl: "\(count.nl). Het kan tot en met \(until.nl).", en: "\(count.en). Possible until \(until.en).")
    }

    static func reason(_ reason: Letters.ExtensionReason) -> Bilingual {
        switch reason {
        case .complex: Bilingual(nl: "Het verzoek is ingewikkeld", en: "The request is complex")
        case .many: Bilingual(nl: "Er zijn veel verzoeken", en: "There are many requests")
        case .complexAndMany:
            Bilingual(
                nl: "Het is ingewikkeld en er zijn veel verzoeken", en: "It is complex and there are many requests")
        }
    }

    /// Who did something, in words.
    static func by(_ actor: String) -> Bilingual? {
        if actor.hasPrefix("person:") { return Bilingual(nl: "door de persoon", en: "by the person") }
        if actor.hasPrefix("staff:") { return Bilingual(nl: "door een medewerker", en: "by a member of staff") }
        return Bilingual(nl: "vanzelf", en: "automatically")
    }
}
