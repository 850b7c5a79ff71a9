import Declarations

/// The words of the register (art. 30).
enum RegisterTexts {
    static func title(_ name: Bilingual) -> Bilingual {
        Bilingual(nl: "Verwerkingsregister van \(name.nl)", en: "Record of processing activities of \(name.en)")
    }

    static let lead = Bilingual(
        nl: "Dit register zegt welke persoonsgegevens de organisatie gebruikt, waarvoor en hoe lang. "
            + "De AVG eist het in artikel 30. De toezichthouder mag het inzien.",
        en: "This record says which personal data the organisation uses, what for and for how long. "
            + "The GDPR requires it in Article 30. The authority may inspect it.")
    static let activities = Bilingual(nl: "Verwerkingen (art. 30 lid 1)", en: "Activities (Art. 30(1))")
    static let activitiesLead = Bilingual(
        nl: "Elke rij is één doel waarvoor de organisatie zelf beslist.",
        en: "Each row is one purpose about which the organisation itself decides.")
    static let noActivities = Bilingual(
        nl: "De verklaring noemt geen doelen.", en: "The declaration names no purposes.")
    static let activity = Bilingual(nl: "Verwerking", en: "Processing activity")
    static let purpose = Bilingual(nl: "Doel", en: "Purpose")
    static let people = Bilingual(nl: "Categorieën betrokkenen", en: "Categories of data subjects")
    static let data = Bilingual(nl: "Categorieën persoonsgegevens", en: "Categories of personal data")
    static let special = Bilingual(nl: "Bijzonder of strafrechtelijk", en: "Special category or criminal offence data")
    static let basis = Bilingual(nl: "Grondslag", en: "Legal basis")
    static let source = Bilingual(nl: "Herkomst", en: "Source")
    static let recipients = Bilingual(nl: "Ontvangers", en: "Recipients")
    static let transfers = Bilingual(nl: "Doorgifte buiten de EER", en: "Transfers outside the EEA")
    static let retention = Bilingual(nl: "Bewaartermijn", en: "Retention period")
    static let measures = Bilingual(nl: "Beveiligingsmaatregelen", en: "Security measures")
    static let systems = Bilingual(nl: "Systemen", en: "Systems")
    static let staff = Bilingual(nl: "Toegang voor", en: "Access for")
    static let reviewed = Bilingual(nl: "Belang afgewogen op", en: "Interest assessed on")
    static let place = Bilingual(nl: "Plaats in de verklaring", en: "Place in the statement")

    static let requesters = Bilingual(nl: "Iedereen die een verzoek doet", en: "Everyone who makes a request")
    static let everyone = Bilingual(nl: "Iedereen van wie er gegevens zijn", en: "Everyone whose data there are")
    static let noTransfer = Bilingual(nl: "Geen", en: "None")
    static let noSpecial = Bilingual(nl: "Nee", en: "No")
    static let nobody = Bilingual(nl: "Niemand buiten de organisatie", en: "Nobody outside the organisation")
    static let person = Bilingual(nl: "De persoon zelf", en: "The person")
    static let device = Bilingual(
        nl: "De computer of telefoon van de persoon", en: "The person's computer or telephone")
    static let noMeasures = Bilingual(nl: "Niet beschreven", en: "Not described")
    static let unknownCountry = Bilingual(nl: "Land onbekend", en: "Country unknown")

    static func law(_ name: Bilingual) -> Bilingual { Bilingual(nl: "Wet: \(name.nl)", en: "Law: \(name.en)") }
    static func interest(_ what: Bilingual) -> Bilingual {
        Bilingual(nl: "Belang: \(what.nl)", en: "Interest: \(what.en)")
    }
}
