import Declarations

extension RefusalReason {
    /// The reason as it stands in the letter.
    public var text: Bilingual {
        switch self {
        case .identity:
            Bilingual(
                nl: "Wij konden niet vaststellen wie het verzoek deed.",
                en: "We could not establish who made the request.")
        case .unfounded:
            Bilingual(nl: "Het verzoek is duidelijk ongegrond.", en: "The request is manifestly unfounded.")
        case .excessive:
            Bilingual(
                nl: "Hetzelfde verzoek is kort geleden al beantwoord.",
                en: "The same request was answered a short while ago.")
        case .others:
            Bilingual(
                nl: "Dit deel gaat over anderen. Hun rechten gaan hier voor.",
                en: "This part is about others. Their rights come first here.")
        case .notController:
            Bilingual(
                nl: "Over deze gegevens beslist een andere organisatie. Bij haar kan het verzoek worden gedaan.",
                en: "Another organisation decides about these data. The request can be made there.")
        case .accurate:
            Bilingual(
                nl: "De gegevens kloppen. Een eigen verklaring kan erbij worden gezet.",
                en: "The data are right. A statement of your own can be added.")
        case .stillNeeded:
            Bilingual(
                nl: "De gegevens zijn nog nodig voor het doel waarvoor ze zijn gegeven.",
                en: "The data are still needed for the purpose they were given for.")
        case .expression:
            Bilingual(
                nl: "De vrijheid van meningsuiting gaat hier voor.", en: "Freedom of expression comes first here.")
        case .legalDuty:
            Bilingual(nl: "De wet eist dat deze gegevens blijven.", en: "The law requires these data to be kept.")
        case .publicHealth:
            Bilingual(nl: "De volksgezondheid eist dat ze blijven.", en: "Public health requires them to be kept.")
        case .archive:
            Bilingual(
                nl: "Ze zijn nodig voor archief, onderzoek of statistiek in het algemeen belang.",
                en: "They are needed for archives, research or statistics in the public interest.")
        case .claims:
            Bilingual(nl: "Ze zijn nodig voor een juridische claim.", en: "They are needed for a legal claim.")
        case .noRestrictionGround:
            Bilingual(
                nl: "Geen van de gronden voor beperking is van toepassing.",
                en: "None of the grounds for restriction applies.")
        case .portabilityBasis:
            Bilingual(
                nl: "Meenemen geldt alleen voor gegevens op basis van toestemming of een overeenkomst.",
                en: "Portability only covers data based on consent or a contract.")
        case .objectionBasis:
            Bilingual(
                nl: "Tegen dit gebruik is geen bezwaar mogelijk, door de grondslag ervan.",
                en: "No objection is possible to this use, because of its legal basis.")
        case .compelling:
            Bilingual(
                nl: "Het gaat niet om reclame. Wij hebben de belangen gewogen. Onze redenen wegen zwaarder.",
                en: "This is not about advertising. We weighed the interests. Our reasons weigh more.")
        case .noAutomatedDecision:
            Bilingual(
                nl: "Er is geen besluit door een computer genomen.", en: "No decision was made by a computer.")
        }
    }
}
