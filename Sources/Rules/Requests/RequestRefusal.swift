import Declarations

/// Why something about a request is refused.
public enum RequestRefusal: Refusal, Hashable {
    /// The organisation's statement does not offer this right by this way.
    case rightNotOffered
    /// There is no such request that the actor may know of.
    case unknown
    /// Somebody else changed it a moment ago.
    case changedMeanwhile
    /// The answer was already sent.
    case alreadyAnswered
    /// Identity is not established yet.
    case identityMissing
    /// The link was used, is too old, or was never made: it is not told which.
    case linkDead
    /// The download has ended.
    case downloadEnded
    /// Too many attempts in a short time.
    case tooMany
    /// Some answers of the form are missing.
    case incomplete

    /// Stable code.
    public var code: String {
        switch self {
        case .rightNotOffered: "request.right-not-offered"
        case .unknown: "request.unknown"
        case .changedMeanwhile: "request.changed-meanwhile"
        case .alreadyAnswered: "request.already-answered"
        case .identityMissing: "request.identity-missing"
        case .linkDead: "request.link-dead"
        case .downloadEnded: "request.download-ended"
        case .tooMany: "request.too-many"
        case .incomplete: "request.incomplete"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .rightNotOffered, .unknown, .linkDead, .downloadEnded: .notFound
        case .changedMeanwhile, .alreadyAnswered: .conflict
        case .identityMissing, .incomplete: .invalid
        case .tooMany: .tooMany
        }
    }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .rightNotOffered:
            Bilingual(
                nl: "Dit verzoek staat niet in deze privacyverklaring. Kies een ander verzoek, of neem contact op.",
                en: "This request is not in this privacy statement. Choose another one, or get in touch.")
        case .unknown:
            Bilingual(nl: "Dit verzoek bestaat niet.", en: "This request does not exist.")
        case .changedMeanwhile:
            Bilingual(
                nl: "Iemand anders heeft dit verzoek net gewijzigd. Open het opnieuw en kijk wat er is veranderd.",
                en: "Someone else has just changed this request. Open it again and see what changed.")
        case .alreadyAnswered:
            Bilingual(
                nl: "Dit verzoek is al beantwoord. U hoeft niets te doen.",
                en: "This request has already been answered. There is nothing left to do.")
        case .identityMissing:
            Bilingual(
                nl:
                    "De persoon heeft de link in de mail nog niet gebruikt. Wacht daarop, of stel de identiteit zelf vast.",
                en: "The person has not used the link in the mail yet. Wait for it, or establish identity yourself.")
        case .linkDead:
            Bilingual(
                nl: "Deze link werkt niet meer. Vraag op de statuspagina een nieuwe aan.",
                en: "This link no longer works. Ask for a new one on the status page.")
        case .downloadEnded:
            Bilingual(
                nl: "U kunt dit antwoord niet meer ophalen. Vraag het opnieuw aan als u het nodig hebt.",
                en: "This answer can no longer be collected. Make a new request if you need it.")
        case .tooMany:
            Bilingual(
                nl: "Er is te vaak achter elkaar geprobeerd. Wacht een uur, of bel of schrijf ons.",
                en: "There were too many attempts in a row. Wait an hour, or call or write to us.")
        case .incomplete:
            Bilingual(
                nl: "Nog niet alle vragen zijn beantwoord.", en: "Not all questions have been answered yet.")
        }
    }
}
