import Declarations

/// The words of the map.
enum FlowMapTexts {
    static func title(_ name: Bilingual) -> Bilingual {
        Bilingual(nl: "Gegevens in beeld: \(name.nl)", en: "Data in view: \(name.en)")
    }

    static let lead = Bilingual(
        nl: "Links staat waarvoor gegevens nodig zijn, in het midden welke, rechts wie ze krijgt. "
            + "De tabel zegt hetzelfde in woorden.",
        en: "On the left is what data are needed for, in the middle which, on the right who receives them. "
            + "The table says the same in words.")
    static let flows = Bilingual(nl: "Per doel", en: "Per purpose")
    static let byRecipient = Bilingual(nl: "Per ontvanger", en: "Per recipient")
    static let headings = [
        Bilingual(nl: "Waarvoor", en: "What for"), Bilingual(nl: "Gegevens", en: "Data"),
        Bilingual(nl: "Ontvangers", en: "Recipients"),
    ]

    static func description(_ purposes: Int, _ data: Int, _ recipients: Int) -> Bilingual {
        Bilingual(
            nl: "Tekening met \(purposes) doelen, \(data) soorten gegevens en \(recipients) ontvangers. "
                + "Lijnen gaan van elk doel naar de gegevens, en van de gegevens naar wie ze krijgt. "
                + "De tabel onder de tekening noemt ze allemaal.",
            en: "A drawing with \(purposes) purposes, \(data) kinds of data and \(recipients) recipients. "
                + "Lines go from each purpose to the data, and from the data to who receives them. "
                + "The table under the drawing names them all.")
    }
}
