import Declarations

/// The words of the register of a processor (art. 30(2)), of recipients, and of the organisation itself.
enum ProcessorRegisterTexts {
    static func title(_ name: Bilingual) -> Bilingual {
        Bilingual(nl: "Register als verwerker van \(name.nl)", en: "Record as processor of \(name.en)")
    }

    static let lead = Bilingual(
        nl: "Dit register zegt wat de organisatie in opdracht van anderen met persoonsgegevens doet. "
            + "De AVG eist het in artikel 30.",
        en: "This record says what the organisation does with personal data on instructions of others. "
            + "The GDPR requires it in Article 30.")
    static let sheet = Bilingual(nl: "In opdracht (art. 30 lid 2)", en: "For others (Art. 30(2))")
    static let sheetLead = Bilingual(
        nl: "Elke rij is werk waarvoor een ander beslist.", en: "Each row is work about which someone else decides.")
    static let undescribed = Bilingual(
        nl: "De organisatie is verwerker, maar haar werk voor anderen is niet beschreven. "
            + "Zet het in de verklaring onder client-work.",
        en: "The organisation is a processor, but its work for others is not described. "
            + "Put it in the declaration under client-work.")
    static let notProcessor = Bilingual(
        nl: "De organisatie werkt niet in opdracht van anderen.",
        en: "The organisation does not work on instructions of others.")
    static let category = Bilingual(nl: "Soort verwerking", en: "Category of processing")
    static let controllers = Bilingual(nl: "Voor wie", en: "On behalf of")
    static let people = Bilingual(nl: "Van wie de gegevens zijn", en: "Whose data")
    static let data = Bilingual(nl: "Welke gegevens", en: "Which data")
    static let subprocessors = Bilingual(nl: "Andere verwerkers", en: "Other processors")
    static let notDescribed = Bilingual(nl: "Niet beschreven", en: "Not described")

    static let recipients = Bilingual(nl: "Ontvangers", en: "Recipients")
    static let noRecipients = Bilingual(
        nl: "Niemand buiten de organisatie krijgt gegevens.", en: "Nobody outside the organisation receives data.")
    static let recipient = Bilingual(nl: "Ontvanger", en: "Recipient")
    static let role = Bilingual(nl: "Rol", en: "Role")
    static let service = Bilingual(nl: "Wat deze ontvanger doet", en: "What it does")
    static let country = Bilingual(nl: "Land", en: "Country")
    static let purposes = Bilingual(nl: "Doelen", en: "Purposes")
    static let agreement = Bilingual(nl: "Verwerkersovereenkomst", en: "Processor agreement")
    static let safeguard = Bilingual(nl: "Waarborg buiten de EER", en: "Safeguard outside the EEA")

    static let organisation = Bilingual(nl: "Organisatie", en: "Organisation")
    static let item = Bilingual(nl: "Gegeven", en: "Item")
    static let value = Bilingual(nl: "Waarde", en: "Value")
    static let statement = Bilingual(nl: "Versie van de verklaring", en: "Version of the statement")
}
