import Declarations

/// What a developer reads when a call is not accepted.
enum ProblemTexts {
    static func detail(_ code: ProblemCode) -> Bilingual {
        switch code {
        case .notFound: Bilingual(nl: "Dit is er niet voor dit token.", en: "There is nothing here for this token.")
        case .methodNotAllowed:
            Bilingual(nl: "Gebruik een methode uit de kop Allow.", en: "Use a method from the header Allow.")
        case .tokenMissing:
            Bilingual(
                nl: "Stuur een token: Authorization: Bearer gst_…", en: "Send a token: Authorization: Bearer gst_…")
        case .tokenRefused:
            Bilingual(
                nl: "Dit token opent hier niets. Het is fout, verlopen, ingetrokken of van een ander.",
                en: "This token opens nothing here. It is wrong, expired, revoked or someone else's.")
        case .callsTooMany:
            Bilingual(
                nl: "Er zijn te veel aanroepen. Wacht zo lang als Retry-After zegt.",
                en: "There are too many calls. Wait as long as Retry-After says.")
        case .answerType:
            Bilingual(
                nl: "Antwoorden zijn JSON. Vraag om application/json.",
                en: "Answers are JSON. Ask for application/json.")
        case .bodyType: Bilingual(nl: "Stuur application/json.", en: "Send application/json.")
        case .bodyTooLarge:
            Bilingual(
                nl: "Dit is te groot. Stuur niet meer dan 256 KB.", en: "This is too large. Send no more than 256 KB.")
        case .bodyMissing: Bilingual(nl: "Stuur een JSON-object.", en: "Send a JSON object.")
        case .jsonEncoding: Bilingual(nl: "Dit is geen UTF-8.", en: "This is not UTF-8.")
        case .jsonMalformed: Bilingual(nl: "Dit is geen JSON.", en: "This is not JSON.")
        case .jsonDuplicate:
            Bilingual(nl: "Een onderdeel staat er twee keer in.", en: "A member occurs twice.")
        case .jsonDepth: Bilingual(nl: "Dit is te diep genest.", en: "This is nested too deep.")
        case .bodyInvalid:
            Bilingual(
                nl: "Niet alles klopt. Bij elk onderdeel staat wat.",
                en: "Not everything is right. Each member says what.")
        case .memberUnknown: Bilingual(nl: "Dit onderdeel bestaat niet.", en: "There is no such member.")
        case .memberMissing: Bilingual(nl: "Dit onderdeel ontbreekt.", en: "This member is missing.")
        case .memberType: Bilingual(nl: "Dit is een ander soort waarde.", en: "This is another kind of value.")
        case .memberForm: Bilingual(nl: "Deze waarde heeft een andere vorm.", en: "This value has another form.")
        case .memberTooFew: Bilingual(nl: "Dit zijn er te weinig.", en: "These are too few.")
        case .memberTooMany: Bilingual(nl: "Dit zijn er te veel.", en: "These are too many.")
        case .queryInvalid:
            Bilingual(nl: "Een deel van de vraag achter ? klopt niet.", en: "A part of the query after ? is not right.")
        case .keyMalformed:
            Bilingual(
                nl: "Geef als Idempotency-Key 16 tot 255 zichtbare tekens, voor elke aanroep een nieuwe.",
                en: "Give 16 to 255 visible characters as Idempotency-Key, a new one for each call.")
        case .preconditionMalformed:
            Bilingual(
                nl: "If-Match is de ETag van wat u hebt gelezen, met aanhalingstekens, of *.",
                en: "If-Match is the ETag of what you read, with its quotes, or *.")
        case .preconditionFailed:
            Bilingual(
                nl: "Iemand anders heeft dit net gewijzigd. Lees het opnieuw.",
                en: "Someone else has just changed this. Read it again.")
        case .preconditionMissing:
            Bilingual(
                nl: "Stuur If-Match met de ETag van wat u hebt gelezen.",
                en: "Send If-Match with the ETag of what you read.")
        case .fault:
            Bilingual(
                nl: "Er ging iets mis bij ons. Noem het nummer als u het meldt.",
                en: "Something went wrong on our side. Name the number when you report it.")
        }
    }

    /// The kind of problem, the same for every code with this status.
    static func title(_ status: Int) -> Bilingual {
        switch status {
        case 400: Bilingual(nl: "Niet te lezen", en: "Cannot be read")
        case 401: Bilingual(nl: "Geen geldig token", en: "No valid token")
        case 403: Bilingual(nl: "Dit mag niet", en: "Not allowed")
        case 404: Bilingual(nl: "Niet gevonden", en: "Not found")
        case 405: Bilingual(nl: "Deze methode kan hier niet", en: "Not this method")
        case 406: Bilingual(nl: "Deze vorm is er niet", en: "Not in this form")
        case 409: Bilingual(nl: "Botst met iets anders", en: "In conflict with something else")
        case 412: Bilingual(nl: "Intussen gewijzigd", en: "Changed meanwhile")
        case 413: Bilingual(nl: "Te groot", en: "Too large")
        case 415: Bilingual(nl: "Alleen JSON", en: "JSON only")
        case 422: Bilingual(nl: "Dit wordt niet aangenomen", en: "Not accepted")
        case 428: Bilingual(nl: "Voorwaarde ontbreekt", en: "Condition is missing")
        case 429: Bilingual(nl: "Te vaak", en: "Too often")
        case 503: Bilingual(nl: "Nu niet te bereiken", en: "Not available now")
        default: Bilingual(nl: "Fout bij ons", en: "Our fault")
        }
    }
}
