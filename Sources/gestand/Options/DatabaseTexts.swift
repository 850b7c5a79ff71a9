import Declarations

/// What is said about the choice between a folder and a database.
enum DatabaseTexts {
    static let both = Bilingual(
        nl: "--data en GESTAND_DATABASE wijzen allebei gegevens aan. Laat een van de twee weg.",
        en: "--data and GESTAND_DATABASE both point to data. Leave one of the two out.")
}
