import Declarations

/// What a processor agreement must contain, in words (art. 28(3), 28(9)).
public enum AgreementElementTexts {
    /// One element.
    public static func name(_ element: AgreementElement) -> Bilingual {
        switch element {
        case .subject: Bilingual(nl: "Onderwerp en duur", en: "Subject matter and duration")
        case .nature: Bilingual(nl: "Aard en doel", en: "Nature and purpose")
        case .dataTypes: Bilingual(nl: "Soorten gegevens en mensen", en: "Types of data and people")
        case .obligations: Bilingual(nl: "Rechten en plichten van de opdrachtgever", en: "Rights and duties of the controller")
        case .instructions: Bilingual(nl: "Alleen op schriftelijke opdracht", en: "Only on documented instructions")
        case .confidentiality: Bilingual(nl: "Geheimhouding", en: "Confidentiality")
        case .security: Bilingual(nl: "Beveiliging", en: "Security")
        case .subprocessors: Bilingual(nl: "Voorwaarden voor andere verwerkers", en: "Conditions for other processors")
        case .rightsAssistance: Bilingual(nl: "Hulp bij verzoeken van mensen", en: "Help with requests of people")
        case .securityAssistance: Bilingual(nl: "Hulp bij beveiliging en datalekken", en: "Help with security and breaches")
        case .deletion: Bilingual(nl: "Wissen of teruggeven na afloop", en: "Deletion or return at the end")
        case .audits: Bilingual(nl: "Informatie en controles", en: "Information and audits")
        case .infringementWarning:
            Bilingual(nl: "Waarschuwen als een opdracht de wet schendt", en: "Warning when an instruction breaks the law")
        case .inWriting: Bilingual(nl: "Op schrift", en: "In writing")
        }
    }
}
