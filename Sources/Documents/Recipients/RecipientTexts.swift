import Declarations

/// Who receives data, in words (art. 13(1)(e)).
public enum RecipientTexts {
    /// What a recipient is under the law.
    public static func role(_ role: Recipient.Role) -> Bilingual {
        switch role {
        case .processor:
            Bilingual(nl: "Werkt in onze opdracht (verwerker)", en: "Works on our instructions (processor)")
        case .subprocessor:
            Bilingual(
                nl: "Helpt een van onze verwerkers (subverwerker)", en: "Helps one of our processors (sub-processor)")
        case .controller:
            Bilingual(
                nl: "Beslist zelf over de gegevens (eigen verwerkingsverantwoordelijke)",
                en: "Decides about the data itself (controller)")
        case .jointController:
            Bilingual(
                nl: "Beslist samen met ons (gezamenlijk verantwoordelijk)",
                en: "Decides together with us (joint controller)")
        case .publicBody:
            Bilingual(nl: "Overheid met een taak uit de wet", en: "Public body with a task in law")
        }
    }

    /// The role in one word.
    public static func roleWord(_ role: Recipient.Role) -> Bilingual {
        switch role {
        case .processor: Bilingual(nl: "verwerker", en: "processor")
        case .subprocessor: Bilingual(nl: "subverwerker", en: "sub-processor")
        case .controller: Bilingual(nl: "zelf verantwoordelijk", en: "controller")
        case .jointController: Bilingual(nl: "samen verantwoordelijk", en: "joint controller")
        case .publicBody: Bilingual(nl: "overheid", en: "public body")
        }
    }

    /// The name people know, or the category, or the id.
    public static func name(_ recipient: Recipient) -> Bilingual {
        recipient.name.map(Bilingual.init(same:)) ?? recipient.category ?? Bilingual(same: recipient.id.rawValue)
    }

    static let title = Bilingual(nl: "Met wie wij gegevens delen", en: "Who we share data with")

    static func introduction(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Dit zijn alle ontvangers. Wie hier niet staat, krijgt \(form.your) gegevens niet van ons.",
            en: "These are all recipients. Whoever is not listed here does not get your data from us.")
    }

    static func none(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Wij delen \(form.your) gegevens met niemand buiten onze organisatie.",
            en: "We share your data with nobody outside our organisation.")
    }

    static let role = Bilingual(nl: "Rol", en: "Role")
    static let service = Bilingual(nl: "Wat deze ontvanger doet", en: "What it does")
    static let data = Bilingual(nl: "Welke gegevens", en: "Which data")
    static let purposes = Bilingual(nl: "Waarvoor", en: "What for")
    static let country = Bilingual(nl: "Waar de gegevens zijn", en: "Where the data are")
    /// What the agreement with a recipient is called: only a processor has a processor agreement (art. 26(1), 28(3)).
    static func agreement(_ role: Recipient.Role?) -> Bilingual {
        switch role {
        case .processor, .subprocessor: Bilingual(nl: "Verwerkersovereenkomst", en: "Processor agreement")
        case .jointController:
            Bilingual(nl: "Onderlinge regeling (AVG, artikel 26)", en: "Arrangement between us (GDPR, Article 26)")
        case .controller, .publicBody, nil: Bilingual(nl: "Overeenkomst", en: "Agreement")
        }
    }

    static let passesOn = Bilingual(nl: "Geeft gegevens door aan", en: "Passes data on to")
    static let noOne = Bilingual(nl: "Niemand", en: "Nobody")
    static let secrecy = Bilingual(nl: "Geheimhouding", en: "Confidentiality")
    static let website = Bilingual(nl: "Eigen privacyverklaring", en: "Its own privacy statement")
    static let hosts = Bilingual(nl: "Beheert het systeem", en: "Hosts")

    static func signed(_ date: Bilingual?, until: Bilingual?) -> Bilingual {
        let since = date.map { Bilingual(nl: ", getekend op \($0.nl)", en: ", signed on \($0.en)") }
        let end = until.map {
            Bilingual(nl: ", geldig tot en met \($0.nl)", en: ", valid up to and including \($0.en)")
        }
        return Bilingual(
            nl: "Ja" + (since?.nl ?? "") + (end?.nl ?? ""), en: "Yes" + (since?.en ?? "") + (end?.en ?? ""))
    }

    static let unsigned = Bilingual(nl: "Nee, nog niet vastgelegd", en: "No, not recorded yet")

    /// What obliges a recipient to secrecy; a word that is not known is printed as it is.
    static func secrecy(by means: String) -> Bilingual {
        switch means {
        case "contract": Bilingual(nl: "Vastgelegd in een contract", en: "Agreed in a contract")
        case "oath": Bilingual(nl: "Vastgelegd in een eed of belofte", en: "Sworn or promised")
        case "law": Bilingual(nl: "De wet eist het", en: "Required by law")
        default: Bilingual(same: means)
        }
    }
}
