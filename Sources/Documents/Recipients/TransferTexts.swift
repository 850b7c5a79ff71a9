import Declarations

/// Data outside the European Economic Area, in words (art. 13(1)(f), 44 to 49).
public enum TransferTexts {
    /// The safeguard; a word that is not known is printed as it is.
    public static func tool(_ tool: String) -> Bilingual {
        switch tool {
        case "adequacy":
            Bilingual(
                nl: "De Europese Commissie vindt de bescherming in dat land goed genoeg (adequaatheidsbesluit).",
                en: "The European Commission finds the protection in that country good enough (adequacy decision).")
        case "standard-clauses":
            Bilingual(
                nl: "Wij hebben het standaardcontract van de Europese Commissie getekend.",
                en: "We have signed the standard contractual clauses of the European Commission.")
        case "binding-rules":
            Bilingual(
                nl: "De groep van die ontvanger heeft bindende regels, goedgekeurd door een toezichthouder.",
                en: "The recipient's group has binding rules, approved by an authority.")
        case "explicit-consent":
            Bilingual(nl: "Alleen met uitdrukkelijke toestemming.", en: "Only with explicit consent.")
        default: Bilingual(same: PhraseTexts.sentence(tool))
        }
    }

    static let title = Bilingual(nl: "Buiten de Europese Economische Ruimte", en: "Outside the European Economic Area")

    static let area = Bilingual(
        nl: "De Europese Economische Ruimte (EER) is de EU met IJsland, Liechtenstein en Noorwegen.",
        en: "The European Economic Area (EEA) is the EU with Iceland, Liechtenstein and Norway.")

    static func none(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Wij geven \(form.your) gegevens niet door aan landen buiten de EER.",
            en: "We do not transfer your data to countries outside the EEA.")
    }

    static let caption = Bilingual(nl: "Doorgifte buiten de EER", en: "Transfers outside the EEA")
    static let recipient = Bilingual(nl: "Ontvanger", en: "Recipient")
    static let country = Bilingual(nl: "Land", en: "Country")
    static let safeguard = Bilingual(nl: "Waarom dat veilig genoeg is", en: "Why that is safe enough")
    static let copy = Bilingual(nl: "Lees het document", en: "Read the document")
    static let askForCopy = Bilingual(
        nl: "Vraag ons om een kopie van de afspraken.", en: "Ask us for a copy of the safeguards.")
    static let noSafeguard = Bilingual(nl: "Hiervoor is geen waarborg genoemd.", en: "No safeguard is named for this.")
}
