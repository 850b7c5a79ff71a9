import Declarations
import Rules

/// What people read in the evidence of several mechanisms.
enum EvidenceTexts {
    static let people = Bilingual(nl: "Mensen met gegevens", en: "People with data")
    static let sources = Bilingual(nl: "Genoemde bronnen", en: "Named sources")
    static let restrictions = Bilingual(nl: "Beperkingen die nu gelden", en: "Restrictions in force")
    static let versions = Bilingual(nl: "Gepubliceerde versies", en: "Published versions")
    static let logged = Bilingual(nl: "Regels in het ondertekende logboek", en: "Entries in the signed log")
    static let undelivered = Bilingual(nl: "Mail die niet vertrok", en: "Mail that did not leave")
    static let otherSystems = Bilingual(
        nl: "Andere systemen, door een mens nagezocht", en: "Other systems, searched by a person")
    static let languages = Bilingual(nl: "Talen", en: "Languages")
    static let version = Bilingual(nl: "Versie van de verklaring", en: "Version of the statement")
    static let carriedOut = Bilingual(
        nl: "Verzoeken uitgevoerd (geheel of deels)", en: "Requests carried out (in whole or in part)")
    static let refused = Bilingual(nl: "Verzoeken geweigerd", en: "Requests refused")
    static let none = Bilingual(nl: "geen", en: "none")

    static let nobodyAsked = Bilingual(nl: "Niemand heeft hier nog om gevraagd.", en: "Nobody has asked for this yet.")

    static func language(_ language: Language) -> Bilingual {
        switch language {
        case .nl: Bilingual(nl: "Nederlands", en: "Dutch")
        case .en: Bilingual(nl: "Engels", en: "English")
        }
    }

    /// What would prove it, and who can do that until it is built.
    static func notBuilt(_ mechanism: Mechanism) -> Bilingual {
        let name = MechanismTexts.name(mechanism)
        let proof = MissingProofTexts.proof(mechanism).map {
            Bilingual(nl: " Bewijs zou zijn: \($0.nl).", en: " Proof would be: \($0.en).")
        }
        return Bilingual(
            nl: "Dit vraagt \(name.nl). Dat zit nog niet in deze uitgave van Gestand.\(proof?.nl ?? "")"
                + " Tot dan toont de contactpersoon privacy dit zelf aan.",
            en: "This takes \(name.en). That is not in this release of Gestand yet.\(proof?.en ?? "")"
                + " Until then the privacy contact shows it by hand.")
    }
}
