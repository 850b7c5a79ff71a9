import Declarations

/// What people read when the gate says no.
enum GateTexts {
    static func message(_ refusal: GateRefusal) -> Bilingual {
        switch refusal {
        case .purposeUnknown(let purpose):
            Bilingual(
                nl:
                    "Het doel ‘\(purpose)’ staat niet in de verklaring. Voeg het toe onder `purposes`, of kies een ander doel.",
                en: "The purpose ‘\(purpose)’ is not declared. Add it under `purposes`, or choose another purpose.")
        case .roleMissing(let purpose):
            Bilingual(
                nl: "U hebt geen rol voor het doel ‘\(name(purpose).nl)’. Vraag de contactpersoon privacy om die rol.",
                en: "You hold no role for the purpose ‘\(name(purpose).en)’. Ask the privacy contact for that role.")
        case .caseMissing(let purpose, let kind):
            Bilingual(
                nl: "Het doel ‘\(purpose)’ hoort altijd bij één \(kind). Noem welke.",
                en: "The purpose ‘\(purpose)’ always belongs to one \(kind). Name which one.")
        case .caseForeign(let purpose):
            Bilingual(
                nl: "Dit dossier hoort niet bij deze persoon of niet bij het doel ‘\(purpose)’.",
                en: "This case does not belong to this person, or not to the purpose ‘\(purpose)’.")
        case .personUnknown:
            Bilingual(
                nl: "Voor dit doel is deze persoon niet bekend.", en: "This person is not known for this purpose.")
        case .restricted(let purpose):
            Bilingual(
                nl: "Deze gegevens zijn afgeschermd. Gebruik voor ‘\(purpose)’ kan pas als de beperking is opgeheven.",
                en: "These data are restricted. Use for ‘\(purpose)’ is possible once the restriction is lifted.")
        case .categoryOutside(let purpose, let category):
            Bilingual(
                nl:
                    "Het gegeven ‘\(category)’ hoort niet bij het doel ‘\(purpose)’. Voeg het toe aan `purposes.\(purpose).data`, of laat het weg.",
                en:
                    "The category ‘\(category)’ does not belong to the purpose ‘\(purpose)’. Add it to `purposes.\(purpose).data`, or leave it out."
            )
        case .categoryUndeclared(let category, let capacity):
            Bilingual(
                nl:
                    "Geen enkel doel vraagt ‘\(category)’ van een ‘\(capacity)’. Noem het bij een doel (`purposes.….data`), of bewaar het niet.",
                en:
                    "No purpose asks for ‘\(category)’ of a ‘\(capacity)’. Name it in a purpose (`purposes.….data`), or do not store it."
            )
        case .categoryBlocked(let category):
            Bilingual(
                nl:
                    "De verklaring zegt dat ‘\(category)’ nooit wordt vastgelegd (`data.\(category).blocked`). Bewaar het niet.",
                en:
                    "The declaration says that ‘\(category)’ is never collected (`data.\(category).blocked`). Do not store it."
            )
        case .recordUndeclared(let kind, let category?):
            Bilingual(
                nl: "In ‘\(kind)’ hoort geen ‘\(category)’. Voeg het toe aan `records.\(kind).data`, of laat het weg.",
                en: "A ‘\(kind)’ holds no ‘\(category)’. Add it to `records.\(kind).data`, or leave it out.")
        case .recordUndeclared(let kind, nil):
            Bilingual(
                nl: "‘\(kind)’ staat niet onder `records` in de verklaring, of niet voor deze soort persoon.",
                en: "‘\(kind)’ is not under `records` in the declaration, or not for this kind of person.")
        case .capacityUndeclared(let capacity):
            Bilingual(
                nl: "De soort persoon ‘\(capacity)’ staat niet onder `people` in de verklaring.",
                en: "The kind of person ‘\(capacity)’ is not under `people` in the declaration.")
        case .purposeWaiting(let purpose):
            Bilingual(
                nl:
                    "Het doel ‘\(purpose)’ is nog niet afgewogen, dus hiervoor komt niets binnen en wordt niets gebruikt. Leg de afweging vast bij Bewijsstukken, met het akkoord van de functionaris als die er is.",
                en:
                    "The purpose ‘\(purpose)’ has not been weighed yet, so nothing comes in for it and nothing is used. Record the weighing at Attestations, with the officer's agreement where there is one."
            )
        case .promisedNever(let kind, let path): NeverRefusal(kind, path).message
        case .actionOutsideToken(let action):
            Bilingual(
                nl:
                    "Dit token mag ‘\(action.rawValue)’ niet. Vraag de contactpersoon privacy om een token dat het mag.",
                en: "This token does not allow ‘\(action.rawValue)’. Ask the privacy contact for a token that does.")
        case .purposeOutsideToken(let purpose):
            Bilingual(
                nl:
                    "Dit token geldt niet voor het doel ‘\(purpose)’. Vraag de contactpersoon privacy om een token daarvoor.",
                en: "This token is not for the purpose ‘\(purpose)’. Ask the privacy contact for a token that is.")
        }
    }

    /// What a purpose is called: a built-in one by its title, a declared one as the declaration names it.
    private static func name(_ purpose: Purpose.ID) -> Bilingual {
        BuiltIn.purposes[id: purpose]?.title ?? Bilingual(same: purpose.rawValue)
    }
}
