import Declarations
import Rules

/// Mechanisms in words, to go on a sentence with.
enum MechanismTexts {
    static func name(_ mechanism: Mechanism) -> Bilingual {
        switch mechanism {
        case .purposeGate: Bilingual(nl: "een poort per doel", en: "a gate for each purpose")
        case .declaredOnly: Bilingual(nl: "een controle bij het vastleggen", en: "a check when data are stored")
        case .blockedCategory:
            Bilingual(nl: "een slot op gegevens die nooit worden vastgelegd", en: "a lock on data never collected")
        case .sourceRecorded: Bilingual(nl: "een bron bij elk gegeven", en: "a source with every value")
        case .neverRule:
            Bilingual(nl: "een slot op wat nooit mag gebeuren", en: "a lock on what must never happen")
        case .responseTerm: Bilingual(nl: "een klok voor verzoeken", en: "a clock for requests")
        case .accessAnswer: Bilingual(nl: "een volledig antwoord op inzage", en: "a complete answer to access")
        case .portabilityExport: Bilingual(nl: "een bestand om mee te nemen", en: "a file to take along")
        case .restriction: Bilingual(nl: "het afschermen van gegevens", en: "the restricting of data")
        case .objectionFreeze: Bilingual(nl: "het stilzetten na bezwaar", en: "the freeze after an objection")
        case .identityCheck: Bilingual(nl: "een controle van wie vraagt", en: "a check of who asks")
        case .statementText: Bilingual(nl: "de tekst van de verklaring", en: "the text of the statement")
        case .versionArchive: Bilingual(nl: "een archief van versies", en: "an archive of versions")
        case .rectification: Bilingual(nl: "het verbeteren van gegevens", en: "the correcting of data")
        case .erasure: Bilingual(nl: "het wissen van gegevens", en: "the erasing of data")
        case .recipientNotices:
            Bilingual(nl: "berichten aan wie gegevens kreeg", en: "notices to those who received data")
        case .retentionRun:
            Bilingual(nl: "het opruimen na de bewaartermijn", en: "the clearing after the retention period")
        case .disclosureGate: Bilingual(nl: "een poort voor het doorgeven", en: "a gate for passing data on")
        case .processorAgreement:
            Bilingual(nl: "een register van verwerkersovereenkomsten", en: "a register of processor agreements")
        case .consentLedger: Bilingual(nl: "een register van toestemmingen", en: "a register of consents")
        case .parentalConsent: Bilingual(nl: "de toestemming van een ouder", en: "the consent of a parent")
        case .cookieScan: Bilingual(nl: "een zoektocht naar cookies", en: "a scan for cookies")
        case .changeNotice: Bilingual(nl: "berichten over wijzigingen", en: "notices of changes")
        case .measureRegister: Bilingual(nl: "een register van maatregelen", en: "a register of measures")
        case .assessment: Bilingual(nl: "een afweging vooraf", en: "a weighing beforehand")
        case .attestation:
            Bilingual(nl: "een verklaring van een verantwoordelijke", en: "a statement by someone responsible")
        case .humanDecision: Bilingual(nl: "een beslissing door een mens", en: "a decision by a human")
        case .processingRegister: Bilingual(nl: "een register van verwerkingen", en: "a register of processing")
        case .valueCheck: Bilingual(nl: "een controle van wat binnenkomt", en: "a check of what comes in")
        case .requestIntake: Bilingual(nl: "een balie voor verzoeken", en: "a counter for requests")
        case .refusalGround: Bilingual(nl: "een lijst van weigeringsgronden", en: "a list of grounds for refusal")
        case .operationLog: Bilingual(nl: "een logboek dat te controleren is", en: "a log that can be verified")
        case .objectionDecision: Bilingual(nl: "een besluit op bezwaar", en: "a decision on objections")
        case .contactGate: Bilingual(nl: "een poort voor berichten", en: "a gate for messages")
        case .importRecord: Bilingual(nl: "een dossier per levering van anderen", en: "a file for each import")
        case .groupSize: Bilingual(nl: "een ondergrens voor groepen", en: "a smallest size for groups")
        case .selfService: Bilingual(nl: "een eigen pagina voor mensen", en: "a page of their own for people")
        case .complaintCase: Bilingual(nl: "een dossier per klacht", en: "a file for each complaint")
        case .legalDemand: Bilingual(nl: "een dossier per vordering", en: "a file for each official demand")
        case .breachRegister: Bilingual(nl: "een register van datalekken", en: "a register of data breaches")
        case .mailAddressTest: Bilingual(nl: "een proef van mailadressen", en: "a test of mail addresses")
        case .backupRun: Bilingual(nl: "reservekopieën met een proef", en: "backups with a test")
        case .authorityFile: Bilingual(nl: "een dossier voor de toezichthouder", en: "a file for the authority")
        case .clientRequest: Bilingual(nl: "een dossier per opdrachtgever", en: "a file for each client")
        }
    }
}
