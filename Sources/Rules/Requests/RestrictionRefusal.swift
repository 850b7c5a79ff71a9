import Declarations

/// Why a restriction is not lifted.
public enum RestrictionRefusal: Refusal, Hashable {
    /// The statement promises that only the person ends it.
    case onlyPersonLifts
    /// Nothing is restricted (any more) because of the request.
    case nothingRestricted
    /// Data are restricted because of the request already.
    case alreadyRestricted
    /// Nobody was found, or the right is no reason to restrict.
    case nothingToRestrict
    /// The request is not decided yet.
    case undecided
    /// The person was not told beforehand, or the day in that letter has not come.
    case notAnnounced
    /// The person does not hear why.
    case reasonMissing

    /// Stable code.
    public var code: String {
        switch self {
        case .onlyPersonLifts: "restriction.only-person-lifts"
        case .nothingRestricted: "restriction.nothing-restricted"
        case .alreadyRestricted: "restriction.already-restricted"
        case .nothingToRestrict: "restriction.nothing-to-restrict"
        case .undecided: "restriction.undecided"
        case .notAnnounced: "restriction.not-announced"
        case .reasonMissing: "restriction.reason-missing"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .onlyPersonLifts: .notAllowed
        case .nothingRestricted, .alreadyRestricted, .undecided, .notAnnounced: .conflict
        case .nothingToRestrict, .reasonMissing: .invalid
        }
    }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .onlyPersonLifts:
            Bilingual(
                nl:
                    "De privacyverklaring belooft dat alleen de persoon zelf de beperking opheft. Vraag de persoon het te melden.",
                en:
                    "The privacy statement promises that only the person lifts the restriction. Ask the person to say so."
            )
        case .nothingRestricted:
            Bilingual(
                nl: "Door dit verzoek is niets (meer) beperkt. U hoeft niets te doen.",
                en: "Nothing is restricted by this request (any more). There is nothing left to do.")
        case .alreadyRestricted:
            Bilingual(
                nl: "Door dit verzoek zijn de gegevens al beperkt. U hoeft niets te doen.",
                en: "The data are restricted by this request already. There is nothing left to do.")
        case .nothingToRestrict:
            Bilingual(
                nl: "Er is hier niets te beperken. Stel eerst vast wie het vraagt.",
                en: "There is nothing to restrict here. First establish who is asking.")
        case .undecided:
            Bilingual(
                nl: "Beantwoord eerst het verzoek. Zo lang blijven de gegevens beperkt.",
                en: "Answer the request first. Until then the data stay restricted.")
        case .notAnnounced:
            Bilingual(
                nl: "De persoon moet het vooraf weten. Stuur de brief, en wacht tot de dag die erin staat.",
                en: "The person must know beforehand. Send the letter, and wait for the day that it names.")
        case .reasonMissing:
            Bilingual(
                nl: "Schrijf waarom. De persoon leest dat in de brief.",
                en: "Write why. The person reads it in the letter.")
        }
    }
}
