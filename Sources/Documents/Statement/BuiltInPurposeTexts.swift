import Declarations
import Rules

/// Gestand's own purposes in words, for the statement and the register.
public enum BuiltInPurposeTexts {
    /// What a built-in purpose is for; nil for any other purpose.
    public static func title(_ id: Purpose.ID, _ form: AddressForm) -> Bilingual? {
        switch id {
        case BuiltIn.rights:
            Bilingual(nl: "Verzoeken over \(form.your) gegevens behandelen", en: "Handling requests about your data")
        case BuiltIn.accountability:
            Bilingual(nl: "Laten zien dat wij ons woord houden", en: "Showing that we keep our word")
        case BuiltIn.security: Bilingual(nl: "Gegevens beveiligen", en: "Keeping data secure")
        case BuiltIn.suppression:
            Bilingual(nl: "Onthouden wie wij niet meer benaderen", en: "Remembering whom we no longer contact")
        case BuiltIn.staff: Bilingual(nl: "Toegang van medewerkers regelen", en: "Managing staff access")
        default: nil
        }
    }

    /// What happens and with which data.
    public static func explanation(_ id: Purpose.ID, _ form: AddressForm) -> Bilingual? {
        switch id {
        case BuiltIn.rights:
            Bilingual(
                nl: "Wij bewaren het verzoek, het e-mailadres en ons antwoord.",
                en: "We keep the request, the e-mail address and our answer.")
        case BuiltIn.accountability:
            Bilingual(
                nl: "Een logboek houdt bij wie welke gegevens gebruikte, wanneer en waarvoor. "
                    + "In het logboek staan geen namen van klanten en geen inhoud. "
                    + "Wij bewaren bewijs, zoals een belofte die een medewerker tekende.",
                en: "A log records who used which data, when and what for. "
                    + "The log holds no names of customers and no contents. "
                    + "We keep evidence, such as a promise that a member of staff signed.")
        case BuiltIn.security:
            Bilingual(
                nl: "Wij versleutelen gegevens en leggen elke toegang vast.",
                en: "We encrypt data and record every access.")
        case BuiltIn.suppression:
            Bilingual(
                nl: "Zegt iemand nee tegen berichten? Dan bewaren wij een code van het adres, niet het adres zelf.",
                en: "Does someone say no to messages? We keep a code of the address, not the address itself.")
        case BuiltIn.staff:
            Bilingual(
                nl: "Wij bewaren naam, inlognaam en rol van medewerkers die toegang hebben.",
                en: "We keep name, sign-in name and role of staff who have access.")
        default: nil
        }
    }

    /// How long the data for a built-in purpose are kept.
    public static func retention(_ id: Purpose.ID, register: RequestRegister) -> Bilingual? {
        switch id {
        case BuiltIn.rights:
            Bilingual(
                nl: "Zolang wij moeten laten zien hoe wij het verzoek behandelden."
                    + (register.anonymised ? " Daarna blijven alleen aantallen over." : ""),
                en: "As long as we must show how we handled the request."
                    + (register.anonymised ? " After that only numbers remain." : ""))
        case BuiltIn.accountability:
            Bilingual(
                nl: "Zolang wij moeten laten zien wat er is gebeurd. Bewijs wissen wij 2 jaar nadat het verliep.",
                en: "As long as we must show what happened. Evidence is erased 2 years after it lapsed.")
        case BuiltIn.security:
            Bilingual(
                nl: "Zolang wij moeten laten zien wat er is gebeurd.", en: "As long as we must show what happened.")
        case BuiltIn.suppression:
            Bilingual(nl: "Zolang wij berichten sturen.", en: "As long as we send messages.")
        case BuiltIn.staff:
            Bilingual(
                nl: "Zolang de medewerker een account heeft.", en: "As long as the member of staff has an account.")
        default: nil
        }
    }

    /// The law a built-in purpose rests on; nil for any other purpose.
    public static func law(_ id: Purpose.ID) -> Bilingual? {
        switch id {
        case BuiltIn.rights: Bilingual(nl: "AVG, artikel 12 tot en met 22", en: "GDPR, Articles 12 to 22")
        case BuiltIn.accountability: Bilingual(nl: "AVG, artikel 5, lid 2", en: "GDPR, Article 5(2)")
        case BuiltIn.security, BuiltIn.staff: Bilingual(nl: "AVG, artikel 32", en: "GDPR, Article 32")
        case BuiltIn.suppression: Bilingual(nl: "AVG, artikel 21", en: "GDPR, Article 21")
        default: nil
        }
    }

    static let sectionTitle = Bilingual(
        nl: "Wat wij doen om ons woord te houden", en: "What we do to keep our word")
    static let introduction = Bilingual(
        nl: "Wij gebruiken het programma Gestand om deze verklaring uit te voeren. Ook daarvoor zijn gegevens nodig.",
        en: "We use the program Gestand to carry out this statement. That takes data too.")
    static let caption = Bilingual(nl: "Doelen die bij elke verklaring horen", en: "Purposes of every statement")
}
