import Declarations
import Processing

/// What the page says.
enum PeopleTexts {
    static let lead = Bilingual(
        nl: "U ziet alleen wat het doel nodig heeft. Elke keer dat u kijkt, staat in het logboek.",
        en: "You see only what the purpose needs. Each time you look is in the log.")
    static let purpose = Bilingual(nl: "Waarvoor hebt u het nodig?", en: "What do you need it for?")
    static let purposeHint = Bilingual(
        nl: "Alleen doelen waarvoor u een rol hebt.", en: "Only purposes for which you hold a role.")
    static let by = Bilingual(nl: "Zoek op", en: "Search by")
    static let value = Bilingual(nl: "Wat u zoekt", en: "What you look for")
    static let find = Bilingual(nl: "Zoek", en: "Search")
    static let none = Bilingual(nl: "U hebt geen rol voor een doel", en: "You hold no role for a purpose")
    static let noneHint = Bilingual(
        nl: "Vraag de contactpersoon privacy om een rol.", en: "Ask the privacy contact for a role.")
    static let notFound = Bilingual(nl: "Niemand gevonden", en: "Nobody found")
    static let notFoundHint = Bilingual(
        nl: "Voor dit doel is niemand bekend met dit gegeven.", en: "For this purpose nobody is known by this.")
    static let person = Bilingual(nl: "Persoon", en: "Person")

    static let chooseCase = Bilingual(
        nl: "Dit doel hoort bij één dossier. Kies welk. Er is nog niets geopend.",
        en: "This purpose belongs to one case. Choose which. Nothing has been opened yet.")
    static let cases = Bilingual(nl: "Dossiers", en: "Cases")
    static let file = Bilingual(nl: "Dossier", en: "Case")
    static let what = Bilingual(nl: "Wat", en: "What")
    static let date = Bilingual(nl: "Van", en: "From")
    static let action = Bilingual(nl: "Actie", en: "Action")
    static let open = Bilingual(nl: "Open voor dit doel", en: "Open for this purpose")

    static func found(_ count: Int) -> Bilingual {
        count < Office.searchLimit
            ? Bilingual(nl: "Gevonden: \(count)", en: "Found: \(count)")
            : Bilingual(
                nl: "Gevonden: \(count), en misschien meer. Zoek preciezer.",
                en: "Found: \(count), and maybe more. Search more precisely.")
    }
}
