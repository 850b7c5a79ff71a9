import Declarations

/// What a processor agreement must contain, in words (art. 28(3)).
public enum AgreementElementTexts {
    /// The element as it stands in a list.
    public static func name(_ element: AgreementElement) -> Bilingual {
        switch element {
        case .subject: Bilingual(nl: "onderwerp en duur", en: "subject and duration")
        case .nature: Bilingual(nl: "aard en doel", en: "nature and purpose")
        case .dataTypes: Bilingual(nl: "soorten gegevens en mensen", en: "kinds of data and people")
        case .obligations:
            Bilingual(nl: "rechten en plichten van de organisatie", en: "rights and duties of the organisation")
        case .instructions: Bilingual(nl: "alleen op schriftelijke opdracht", en: "only on written instructions")
        case .confidentiality: Bilingual(nl: "geheimhouding", en: "confidentiality")
        case .security: Bilingual(nl: "beveiliging", en: "security")
        case .subprocessors: Bilingual(nl: "andere verwerkers inschakelen", en: "engaging other processors")
        case .rightsAssistance: Bilingual(nl: "hulp bij verzoeken", en: "help with requests")
        case .securityAssistance:
            Bilingual(nl: "hulp bij beveiliging en datalekken", en: "help with security and breaches")
        case .deletion: Bilingual(nl: "wissen of teruggeven na afloop", en: "erasure or return at the end")
        case .audits: Bilingual(nl: "inlichtingen en controles", en: "information and audits")
        case .infringementWarning:
            Bilingual(nl: "waarschuwen bij een onwettige opdracht", en: "a warning about an unlawful instruction")
        case .inWriting: Bilingual(nl: "op schrift", en: "in writing")
        }
    }
}
