import Declarations

/// Why something cannot be done with the draft of a declaration.
public enum DraftRefusal: Refusal, Hashable {
    /// There is none.
    case none
    /// Somebody has begun one already.
    case exists
    /// Somebody else changed it first.
    case changed
    /// Only the privacy contact changes the declaration.
    case roleMissing
    /// The text is larger than a declaration may be.
    case tooLarge
    /// The text is not text in UTF-8, or holds a character that cannot be stored.
    case notText
    /// The text cannot be read as a declaration.
    case unreadable
    /// This part of the text is written in a way that only a person can change.
    case layout
    /// The text belongs to an organisation with another id.
    case otherOrganisation(Organisation.ID)
    /// Findings stand in the way of publishing.
    case findings(Int)

    /// Stable code.
    public var code: String {
        switch self {
        case .none: "declaration-draft.none"
        case .exists: "declaration-draft.exists"
        case .changed: "declaration-draft.changed"
        case .roleMissing: "declaration-draft.role-missing"
        case .tooLarge: "declaration-draft.too-large"
        case .notText: "declaration-draft.not-text"
        case .unreadable: "declaration-draft.unreadable"
        case .layout: "declaration-draft.layout"
        case .otherOrganisation: "declaration-draft.other-organisation"
        case .findings: "declaration-draft.findings"
        }
    }

    /// What kind of no it is.
    public var category: RefusalCategory {
        switch self {
        case .none: .notFound
        case .exists, .changed: .conflict
        case .roleMissing: .notAllowed
        case .tooLarge, .notText, .unreadable, .layout, .otherOrganisation, .findings: .invalid
        }
    }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .none:
            Bilingual(
                nl: "Er is geen concept. Begin eerst aan de volgende versie.",
                en: "There is no draft. Begin the next version first.")
        case .exists:
            Bilingual(
                nl: "Er is al een concept. Ga daarmee verder, of gooi het eerst weg.",
                en: "There is a draft already. Go on with it, or discard it first.")
        case .changed:
            Bilingual(
                nl: "Iemand anders heeft het concept net gewijzigd. Kijk wat er nu staat en doe het opnieuw.",
                en: "Somebody else has just changed the draft. Look what it says now and do it again.")
        case .roleMissing:
            Bilingual(
                nl: "Alleen de contactpersoon privacy wijzigt de verklaring. Vraag of die het doet.",
                en: "Only the privacy contact changes the declaration. Ask whether they will do it.")
        case .tooLarge:
            Bilingual(
                nl: "Het bestand is te groot. Een verklaring is hoogstens \(ReadingLimits.largestFile) bytes.",
                en: "The file is too large. A declaration is at most \(ReadingLimits.largestFile) bytes.")
        case .notText:
            Bilingual(
                nl: "Dit bestand is geen tekst in UTF-8. Sla het op als UTF-8 en stuur het opnieuw.",
                en: "This file is not text in UTF-8. Save it as UTF-8 and send it again.")
        case .unreadable:
            Bilingual(
                nl: "Het concept is niet te lezen als verklaring. Herstel eerst de meldingen bij het bestand.",
                en: "The draft cannot be read as a declaration. Repair the findings at the file first.")
        case .layout:
            Bilingual(
                nl: "Dit deel van het bestand is zo geschreven dat alleen u het kunt wijzigen. Wijzig het als bestand.",
                en: "This part of the file is written in a way that only you can change. Change it as a file.")
        case .otherOrganisation(let own):
            Bilingual(
                nl: "Dit is een verklaring van een andere organisatie. Zet bij `organisation.id` weer `\(own)`.",
                en: "This is a declaration of another organisation. Make `organisation.id` say `\(own)` again.")
        case .findings(let count):
            Bilingual(
                nl: count == 1
                    ? "Er staat nog 1 fout in het concept. Los die eerst op."
                    : "Er staan nog \(count) fouten in het concept. Los die eerst op.",
                en: count == 1
                    ? "The draft still has 1 error. Solve it first."
                    : "The draft still has \(count) errors. Solve these first.")
        }
    }
}
