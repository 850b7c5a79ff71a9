import Declarations

/// What the law asks where something was promised too.
public enum PrecedenceTexts {
    /// Which of law and promise is carried out, as a sentence.
    public static func executed(_ executed: Precedence.Executed) -> Bilingual {
        switch executed {
        case .law: Bilingual(nl: "De wet wordt uitgevoerd.", en: "The law is carried out.")
        case .promise: Bilingual(nl: "De belofte wordt uitgevoerd.", en: "The promise is carried out.")
        case .both: Bilingual(nl: "Beide worden uitgevoerd.", en: "Both are carried out.")
        case .stricter:
            Bilingual(nl: "Wat het eerst komt wordt uitgevoerd.", en: "Whichever comes first is carried out.")
        }
    }

    static let month = Bilingual(
        nl: "Een maand na ontvangst; hoogstens drie maanden als een brief daarover op tijd ging (artikel 12, lid 3).",
        en: "A month from receipt; three months at most if a letter about that left in time (Article 12(3)).")
    static let delivery = Bilingual(
        nl: "Naar elk adres waar iemand om vraagt, als vaststaat wie het is (artikel 12, lid 6).",
        en: "To any address a person asks for, once it is known who they are (Article 12(6)).")
    static let asShort = Bilingual(
        nl: "Niet langer dan nodig (artikel 5, lid 1).", en: "No longer than necessary (Article 5(1)).")
    static let minimum = Bilingual(
        nl: "Bewaren is hier een plicht. Korter mag niet.", en: "Keeping is a duty here. Shorter is not allowed.")
    static let changes = Bilingual(
        nl: "Wie het aangaat hoort het voordat gegevens voor een nieuw doel worden gebruikt (artikel 13, lid 3).",
        en: "Those concerned hear it before data are used for a new purpose (Article 13(3)).")

    static let everyone = Bilingual(
        nl: "Ieder van wie gegevens worden gebruikt, heeft rechten, klant of niet (artikel 12 en 15).",
        en: "Everyone whose data are used has rights, customer or not (Articles 12 and 15).")
    static let versions = Bilingual(
        nl: "Wat eerder is gezegd, moet later te tonen zijn (artikel 5, lid 2).",
        en: "What was said before must be shown later (Article 5(2)).")
    static let marketingObjection = Bilingual(
        nl:
            "Bij direct marketing stopt het gebruik meteen, zonder reden (artikel 21, lid 2 en 3). Anders wordt gewogen.",
        en:
            "With direct marketing the use stops at once, without a reason (Article 21(2) and (3)). Otherwise it is weighed."
    )
    static let marketingConsent = Bilingual(
        nl: "Reclame per mail, sms of telefoon vraagt eerst een ja (Telecommunicatiewet).",
        en: "Advertising by e-mail, text or telephone takes a yes first (Telecommunications Act).")
    static let address = Bilingual(
        nl: "Ook het adres van een computer is een persoonsgegeven (artikel 4).",
        en: "The address of a computer is personal data too (Article 4).")
    static let confidentiality = Bilingual(
        nl: "Wie met gegevens werkt, moet zwijgen (artikel 28, 29 en 32).",
        en: "Whoever works with data is bound to secrecy (Articles 28, 29 and 32).")
    static let refusals = Bilingual(
        nl: "Weigeren mag alleen om een reden die in de wet staat (artikel 12, lid 5).",
        en: "Refusing is allowed only for a reason in the law (Article 12(5)).")
    static let demands = Bilingual(
        nl: "Aan een wettig bevel moet worden voldaan (artikel 6, lid 1).",
        en: "A lawful order must be complied with (Article 6(1)).")
    static let upheld = Bilingual(
        nl: "Krijgt iemand gelijk, dan stopt het gebruik. Wissen gebeurt op verzoek (artikel 17 en 21).",
        en: "If the person is right, the use stops. Erasure follows on request (Articles 17 and 21).")
    static let anonymous = Bilingual(
        nl: "Wat niet naar iemand leidt, mag blijven (artikel 4).",
        en: "What leads to no one may stay (Article 4).")

    static func right(_ right: Right) -> Bilingual? {
        switch right {
        case .restriction:
            Bilingual(
                nl: "Afschermen kan op vier gronden. De organisatie mag dat na bericht opheffen (artikel 18).",
                en: "Restriction is possible on four grounds. The organisation may lift it after notice (Article 18).")
        case .objection:
            Bilingual(
                nl: "Tijdens een bezwaar worden gegevens afgeschermd als iemand daarom vraagt (artikel 18, lid 1).",
                en: "During an objection data are restricted if a person asks for it (Article 18(1)).")
        case .portability:
            Bilingual(
                nl: "Mee gaat wat iemand zelf gaf, op grond van toestemming of een overeenkomst (artikel 20).",
                en: "What goes along is what someone gave, on consent or a contract (Article 20).")
        case .stopUse:
            Bilingual(nl: "De wet kent dit niet als verzoek.", en: "The law knows no such request.")
        default: nil
        }
    }

    static func never(_ kind: NeverRule.Kind) -> Bilingual? {
        switch kind {
        case .transfersAbroad, .transfersOutside:
            Bilingual(
                nl: "Doorgeven aan andere landen mag, met waarborgen (artikel 44 tot en met 49).",
                en: "Passing on to other countries is allowed, with safeguards (Articles 44 to 49).")
        case .automatedDecisions:
            Bilingual(
                nl: "Beslissen door een computer mag soms, met waarborgen (artikel 22).",
                en: "Decisions by a computer are allowed at times, with safeguards (Article 22).")
        case .marketing:
            Bilingual(
                nl: "Direct marketing mag, tot iemand bezwaar maakt (artikel 21, lid 2).",
                en: "Direct marketing is allowed until a person objects (Article 21(2)).")
        case .commercialSharing, .thirdPartyUse:
            Bilingual(
                nl: "Doorgeven mag als er een grond voor is (artikel 6).",
                en: "Passing on is allowed where there is a ground for it (Article 6).")
        case .publishing, .recording: nil
        }
    }
}
