import Declarations

/// What people read in the evidence of several mechanisms.
enum EvidenceTexts {
    static let people = Bilingual(nl: "Mensen met gegevens", en: "People with data")
    static let sources = Bilingual(nl: "Genoemde bronnen", en: "Named sources")
    static let restrictions = Bilingual(nl: "Beperkingen die nu gelden", en: "Restrictions in force")
    static let versions = Bilingual(nl: "Gepubliceerde versies", en: "Published versions")
    static let logged = Bilingual(nl: "Regels in het ondertekende logboek", en: "Entries in the signed log")
    static let undelivered = Bilingual(nl: "Mail die niet aankwam", en: "Mail not delivered")
    static let otherSystems = Bilingual(
        nl: "Andere systemen, door een mens nagezocht", en: "Other systems, searched by a person")
    static let languages = Bilingual(nl: "Talen", en: "Languages")
    static let version = Bilingual(nl: "Versie van de verklaring", en: "Version of the statement")
    static let none = Bilingual(nl: "geen", en: "none")

    static let nobodyAsked = Bilingual(nl: "Niemand heeft hier nog om gevraagd.", en: "Nobody has asked for this yet.")

    static func language(_ language: Language) -> Bilingual {
        switch language {
        case .nl: Bilingual(nl: "Nederlands", en: "Dutch")
        case .en: Bilingual(nl: "Engels", en: "English")
        }
    }

    static func notBuilt(_ mechanism: Bilingual) -> Bilingual {
        Bilingual(
            nl:
                "Dit vraagt \(mechanism.nl). Dat zit nog niet in deze uitgave van Gestand; tot dan toont de contactpersoon privacy dit zelf aan.",
            en:
                "This takes \(mechanism.en). That is not in this release of Gestand yet; until then the privacy contact shows it by hand."
        )
    }
}
