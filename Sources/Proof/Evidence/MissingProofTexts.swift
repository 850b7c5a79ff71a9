import Declarations
import Rules

/// What would prove a promise whose mechanism is not built, as the end of *bewijs zou zijn: …*; nil for one that is built.
enum MissingProofTexts {
    static func proof(_ mechanism: Mechanism) -> Bilingual? {
        switch mechanism {
        case .rectification, .erasure, .recipientNotices, .objectionDecision, .humanDecision: requests(mechanism)
        case .retentionRun, .disclosureGate, .consentLedger, .parentalConsent, .cookieScan, .changeNotice:
            data(mechanism)
        default: organisation(mechanism)
        }
    }

    private static func requests(_ mechanism: Mechanism) -> Bilingual? {
        switch mechanism {
        case .rectification:
            Bilingual(nl: "een verzoek waarna de oude waarde weg is", en: "a request after which the old value is gone")
        case .erasure:
            Bilingual(nl: "een verzoek waarna niets meer te vinden is", en: "a request after which nothing is found")
        case .recipientNotices:
            Bilingual(
                nl: "een bericht aan ieder die de gegevens kreeg", en: "a notice to everyone who received the data")
        case .objectionDecision:
            Bilingual(
                nl: "een afweging op schrift, met wie besliste en wanneer",
                en: "a weighing on paper, with who decided and when")
        case .humanDecision: Bilingual(nl: "een antwoord van een mens", en: "an answer by a human")
        default: nil
        }
    }

    private static func data(_ mechanism: Mechanism) -> Bilingual? {
        switch mechanism {
        case .retentionRun:
            Bilingual(
                nl: "een dagelijkse ronde waarna niets over tijd is", en: "a daily run after which nothing is overdue")
        case .disclosureGate:
            Bilingual(
                nl: "een proef waarbij niets naar een ander gaat dan genoemd is",
                en: "a test in which nothing goes to anyone who is not named")
        case .consentLedger:
            Bilingual(
                nl: "bij elk gebruik een ja van daarvoor, en geen gebruik na een nee",
                en: "a yes before every use, and no use after a no")
        case .parentalConsent:
            Bilingual(nl: "bij elk kind het ja van een ouder", en: "for every child the yes of a parent")
        case .cookieScan:
            Bilingual(
                nl: "een zoektocht op de website die alleen genoemde cookies vindt",
                en: "a scan of the website that finds only named cookies")
        case .changeNotice:
            Bilingual(
                nl: "een bericht aan ieder die een wijziging raakt, voordat zij ingaat",
                en: "a notice to everyone whom a change concerns, before it takes effect")
        default: nil
        }
    }

    private static func organisation(_ mechanism: Mechanism) -> Bilingual? {
        switch mechanism {
        case .contactGate:
            Bilingual(
                nl: "een proef waarbij wie nee zei niets krijgt", en: "a test in which nobody who said no gets anything"
            )
        case .importRecord:
            Bilingual(
                nl: "bij elke levering een bewijs dat het mag, en een bericht binnen een maand",
                en: "with every import proof that it is allowed, and a notice within a month")
        case .groupSize:
            Bilingual(
                nl: "een proef waarbij geen uitkomst over minder dan tien mensen gaat",
                en: "a test in which no outcome is about fewer than ten people")
        case .selfService:
            Bilingual(
                nl: "een pagina waar iemand zijn gegevens ziet en wijzigt", en: "a page to see and change one's data")
        case .complaintCase:
            Bilingual(nl: "van elke klacht de uitkomst en de datum", en: "the outcome and date of every complaint")
        case .legalDemand:
            Bilingual(
                nl: "van elke vordering het wetsartikel en wie het bekeek",
                en: "for every demand the article of law and who looked at it")
        case .breachRegister:
            Bilingual(
                nl: "van elk datalek wanneer het is gezien, gemeld en hersteld",
                en: "for every breach when it was seen, reported and repaired")
        case .mailAddressTest:
            Bilingual(nl: "elke maand een proefbericht dat aankomt", en: "a test message that arrives, every month")
        case .backupRun:
            Bilingual(
                nl: "een kopie die is teruggezet, zonder wat gewist was",
                en: "a backup that was put back, without what was erased")
        case .authorityFile:
            Bilingual(
                nl: "één bestand met register, datalekken en bewijs",
                en: "one file with register, breaches and evidence")
        case .clientRequest:
            Bilingual(
                nl: "bij elke opdrachtgever een overeenkomst, en bij elk verzoek wie het naging",
                en: "an agreement for every client, and for every request who checked it")
        default: nil
        }
    }
}
