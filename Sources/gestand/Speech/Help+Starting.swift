import ArgumentParser
import Declarations

extension Help {
    static let schema = Bilingual(
        nl: "Het JSON Schema van een verklaring, zodat een editor aanvult en controleert.",
        en: "The JSON Schema of a declaration, so that an editor completes and checks.")
    static let schemaFormat = option(
        "json, of md voor tabellen van alle sleutels.", "json, or md for tables of all keys.")
    static let initialise = Bilingual(
        nl: "Begint: een eerste verklaring uit een paar vragen.",
        en: "Begins: a first declaration from a few questions.")
    static let newFile = option(
        "Het bestand om te maken; - is de standaarduitvoer.", "The file to make; - is standard output.")
    static let template = option("Wat voor organisatie het is.", "What kind of organisation it is.")
    static let commentLanguage = option("Taal van de uitleg: nl of en.", "Language of the comments: nl or en.")
    static let answers = option(
        "Een bestand (YAML) met de antwoorden; er wordt dan niets gevraagd.",
        "A file (YAML) with the answers; nothing is asked then.")
    static let setupLink = option(
        "Geef een link waarmee de eigenaar dezelfde vragen in een browser krijgt.",
        "Give a link with which the owner gets the same questions in a browser.")
}
