import Declarations
import Rules

/// The words of the map.
enum FlowMapTexts {
    static func title(_ name: Bilingual) -> Bilingual {
        Bilingual(nl: "Gegevens in beeld: \(name.nl)", en: "Data in view: \(name.en)")
    }

    static func lead(isMatrix: Bool) -> Bilingual {
        isMatrix
            ? Bilingual(
                nl:
                    "Elke rij is waarvoor gegevens nodig zijn. Een rondje zegt welke gegevens, een vierkant wie ze krijgt. "
                    + "De tabel zegt hetzelfde in woorden.",
                en: "Each row is what data are needed for. A circle says which data, a square who receives them. "
                    + "The table says the same in words.")
            : Bilingual(
                nl: "Links staat waarvoor gegevens nodig zijn, in het midden welke, rechts wie ze krijgt. "
                    + "De tabel zegt hetzelfde in woorden.",
                en: "On the left is what data are needed for, in the middle which, on the right who receives them. "
                    + "The table says the same in words.")
    }

    static let flows = Bilingual(nl: "Per doel", en: "Per purpose")
    static let byRecipient = Bilingual(nl: "Per ontvanger", en: "Per recipient")
    static let headings = [
        Bilingual(nl: "Waarvoor", en: "What for"), Bilingual(nl: "Gegevens", en: "Data"),
        Bilingual(nl: "Ontvangers", en: "Recipients"),
    ]

    static func description(_ purposes: Int, _ data: Int, _ recipients: Int, isMatrix: Bool) -> Bilingual {
        let how =
            isMatrix
            ? Bilingual(
                nl: "Elk doel is een rij, met een teken bij de gegevens en bij wie ze krijgt.",
                en: "Each purpose is a row, with a mark at the data and at who receives them.")
            : Bilingual(
                nl: "Lijnen gaan van elk doel naar de gegevens, en van de gegevens naar wie ze krijgt.",
                en: "Lines go from each purpose to the data, and from the data to who receives them.")
        let counted = EnumerationTexts.joined([
            PhraseTexts.count(purposes, nl: ("doel", "doelen"), en: ("purpose", "purposes")),
            PhraseTexts.count(data, nl: ("soort gegevens", "soorten gegevens"), en: ("kind of data", "kinds of data")),
            PhraseTexts.count(recipients, nl: ("ontvanger", "ontvangers"), en: ("recipient", "recipients")),
        ])
        return Bilingual(
            nl: "Tekening met \(counted.nl). \(how.nl) De tabel onder de tekening noemt ze allemaal.",
            en: "A drawing with \(counted.en). \(how.en) The table under the drawing names them all.")
    }
}
