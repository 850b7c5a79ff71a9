import Declarations
import Documents
import Rules

/// What the forms of a request's page say.
enum RequestFormTexts {
    static let waiting = Bilingual(
        nl: "De persoon kreeg een mail met een link. U kunt antwoorden zodra die link is gebruikt.",
        en: "The person has received an e-mail with a link. You can answer once that link has been used.")
    static let termWaits = Bilingual(nl: "De termijn staat zolang stil.", en: "The term is paused until then.")
    static let termRuns = Bilingual(nl: "De termijn loopt intussen door.", en: "The term runs on meanwhile.")
    static let notAsked = Bilingual(
        nl: "Er is nog geen mail met een link gestuurd: met dit adres kwamen veel verzoeken in een uur. "
            + "De termijn loopt. Stel zelf vast wie het is, of vraag de persoon om op de statuspagina een mail te vragen.",
        en: "No e-mail with a link was sent yet: many requests came with this address within an hour. "
            + "The term runs. Establish yourself who it is, or ask the person to request an e-mail on the status page.")

    /// Why a link that was used does not tell who it is.
    ///
    /// - Parameter found: the closed word of the timeline.
    static func unsettled(_ found: String?) -> Bilingual {
        let why =
            switch found {
            case "shared-address":
                Bilingual(nl: "Meer mensen hebben dit adres.", en: "Several people have this address.")
            case "address-too-new":
                Bilingual(
                    nl: "Wij kenden dit adres nog geen 30 dagen.", en: "We had not known this address for 30 days.")
            default: Bilingual(nl: "Er is geen adres om op af te gaan.", en: "There is no address to go by.")
            }
        return Bilingual(
            nl: "De link is gebruikt, maar het staat nog niet vast wie dit vraagt. \(why.nl) De termijn loopt.",
            en: "The link was used, but it is not settled yet who is asking. \(why.en) The term runs.")
    }

    static let nobody = Bilingual(
        nl: "Onder dit adres is niemand gevonden. Verstuurt u dit antwoord, dan zegt het dat er niets is gevonden.",
        en: "Nobody was found under this address. If you send this answer, it says that nothing was found.")
    static let otherWay = Bilingual(
        nl: "Stel op een andere manier vast wie het is", en: "Establish in another way who it is")
    static let way = Bilingual(nl: "Hoe hebt u het vastgesteld?", en: "How did you establish it?")
    static let wayHint = Bilingual(
        nl: "Bewaar geen kopie van een document. Alleen de manier en de datum worden vastgelegd.",
        en: "Keep no copy of a document. Only the way and the date are recorded.")
    static let knownAs = Bilingual(nl: "Bekend onder dit e-mailadres", en: "Known by this e-mail address")
    static let knownAsHint = Bilingual(
        nl: "Laat leeg als u niets van deze persoon hebt.", en: "Leave empty if you hold nothing about this person.")
    static let which = Bilingual(nl: "Wie van hen is het?", en: "Which of them is it?")
    static let establish = Bilingual(nl: "Leg vast", en: "Record")

    // MARK: More time

    static let moreTime = Bilingual(nl: "Meer tijd nodig?", en: "Need more time?")
    static let notPromised = Bilingual(
        nl: "Uw verklaring belooft een antwoord zonder uitstel. De wet staat uitstel toe; de belofte niet. "
            + "Vertel in de brief goed waarom.",
        en: "Your statement promises an answer without delay. The law allows more time; the promise does not. "
            + "Explain well in the letter why.")
    static let reason = Bilingual(nl: "Waarom duurt het langer?", en: "Why does it take longer?")
    static let explanation = Bilingual(nl: "Toelichting in de brief", en: "Explanation in the letter")
    static let extend = Bilingual(nl: "Stuur de brief", en: "Send the letter")

    static func reason(_ reason: Letters.ExtensionReason) -> Bilingual {
        switch reason {
        case .complex: Bilingual(nl: "Het verzoek is ingewikkeld", en: "The request is complex")
        case .many: Bilingual(nl: "Er zijn veel verzoeken", en: "There are many requests")
        case .complexAndMany:
            Bilingual(
                nl: "Het is ingewikkeld en er zijn veel verzoeken", en: "It is complex and there are many requests")
        }
    }

    // MARK: Restricting, and lifting it

    static let restrictTitle = Bilingual(nl: "Scherm de gegevens af", en: "Restrict the data")
    static func restrictHint(_ right: Right) -> Bilingual {
        right == .objection
            ? Bilingual(
                nl:
                    "Tot het besluit gebruikt niemand de gegevens waar het bezwaar over gaat. De persoon krijgt een brief.",
                en: "Until the decision nobody uses the data that the objection is about. The person gets a letter.")
            : Bilingual(
                nl: "Vanaf nu gebruikt niemand deze gegevens. De persoon krijgt een brief, en dat is het antwoord.",
                en: "From now on nobody uses these data. The person gets a letter, and that is the answer.")
    }
    static let ground = Bilingual(nl: "Waarom?", en: "Why?")
    static let restrict = Bilingual(nl: "Scherm af en stuur de brief", en: "Restrict and send the letter")
    static let lift = Bilingual(nl: "Hef de afscherming op", en: "Lift the restriction")
    static let liftHint = Bilingual(
        nl: "De persoon moet het vooraf weten. Stuur eerst de brief; een week later heft u de afscherming op.",
        en: "The person must know beforehand. First send the letter; a week later you lift the restriction.")
    static let liftReason = Bilingual(nl: "Waarom houdt de afscherming op?", en: "Why does the restriction end?")
    static let announce = Bilingual(nl: "Stuur de brief", en: "Send the letter")
    static let personLifts = Bilingual(
        nl: "De gegevens zijn afgeschermd. Alleen de persoon zelf heft dat op, op de statuspagina.",
        en: "The data are restricted. Only the person lifts that, on the status page.")
    static func told(_ from: Bilingual) -> Bilingual {
        Bilingual(
            nl: "De persoon kreeg een brief: vanaf \(from.nl) worden de gegevens weer gebruikt.",
            en: "The person got a letter: from \(from.en) the data are used again.")
    }
}
