import Declarations
import Ledger
import Rules
import Vault

/// The words of the log.
enum LogTexts {
    static let number = Bilingual(nl: "Nr.", en: "No.")
    static let when = Bilingual(nl: "Wanneer", en: "When")
    static let who = Bilingual(nl: "Wie", en: "Who")
    static let what = Bilingual(nl: "Wat", en: "What")
    static let purpose = Bilingual(nl: "Waarvoor", en: "Purpose")
    static let fields = Bilingual(nl: "Welke gegevens", en: "Which data")
    static let none = Bilingual(nl: "Het logboek is leeg", en: "The log is empty")
    static let verify = Bilingual(nl: "Hoe is dit te controleren?", en: "How can this be verified?")
    static let verifyHint = Bilingual(
        nl:
            "Elke regel zit vast aan alle eerdere. Verandert er één teken, dan klopt de handtekening niet meer. U controleert het zonder deze software en zonder de gegevens.",
        en:
            "Every entry is tied to all earlier ones. If one character changes, the signature no longer fits. You can verify it without this software and without the data."
    )
    static let checkpoint = Bilingual(nl: "De laatste handtekening", en: "The latest signature")

    static func lead(_ size: Int) -> Bilingual {
        Bilingual(
            nl: "\(size) regels. Hierin staat wie wat wanneer deed, en nooit wat er in de gegevens stond.",
            en: "\(size) entries. They say who did what and when, and never what the data said.")
    }

    static func lastSent(_ sent: (mail: CheckpointMail, when: Bilingual)?) -> Bilingual {
        guard let (mail, when) = sent else {
            return Bilingual(
                nl: "De handtekening is nog niet naar iemand buiten de deur gemaild.",
                en: "The signature has not been mailed to anyone outside yet.")
        }
        return Bilingual(
            nl:
                "Op \(when.nl) is de handtekening over \(mail.size) regels gemaild aan \(mail.recipient). Wie die bewaart, ziet elke latere verandering.",
            en:
                "On \(when.en) the signature over \(mail.size) entries was mailed to \(mail.recipient). Whoever keeps it sees every later change."
        )
    }

    static func actor(_ actor: LogActor, staff: StaffNames) -> Bilingual {
        switch actor.kind {
        case .staff: staff[StaffMember.ID(actor.id)]
        case .token: Bilingual(nl: "Programma", en: "Program")
        case .system: job(actor.id)
        case .operator: Bilingual(nl: "Beheerder", en: "Operator")
        case .person: Bilingual(nl: "De persoon", en: "The person")
        }
    }

    /// A job of Gestand by its name in the log; an unknown one as it is.
    private static func job(_ name: String) -> Bilingual {
        switch name {
        case "self-test": Bilingual(nl: "Gestand, proef", en: "Gestand, test")
        case "upkeep": Bilingual(nl: "Gestand, onderhoud", en: "Gestand, upkeep")
        case "outbox": Bilingual(nl: "Gestand, mail", en: "Gestand, mail")
        default: Bilingual(same: "Gestand, \(name)")
        }
    }

    static func verb(_ verb: LogVerb) -> Bilingual {
        switch verb {
        case .open: Bilingual(nl: "Gelezen", en: "Read")
        case .store: Bilingual(nl: "Bewaard", en: "Stored")
        case .correct: Bilingual(nl: "Verbeterd", en: "Corrected")
        case .erase: Bilingual(nl: "Gewist", en: "Erased")
        case .anonymise: Bilingual(nl: "Geanonimiseerd", en: "Anonymised")
        case .restrict: Bilingual(nl: "Afgeschermd", en: "Restricted")
        case .liftRestriction: Bilingual(nl: "Afscherming opgeheven", en: "Restriction lifted")
        case .disclose: Bilingual(nl: "Verstrekt", en: "Disclosed")
        case .send: Bilingual(nl: "Mail verstuurd", en: "Mail sent")
        case .search: Bilingual(nl: "Gezocht", en: "Searched")
        case .receive: Bilingual(nl: "Verzoek ontvangen", en: "Request received")
        case .identify: Bilingual(nl: "Identiteit vastgesteld", en: "Identity established")
        case .decide: Bilingual(nl: "Besloten", en: "Decided")
        case .answer: Bilingual(nl: "Beantwoord", en: "Answered")
        case .download: Bilingual(nl: "Antwoord opgehaald", en: "Answer collected")
        case .publish: Bilingual(nl: "Verklaring gepubliceerd", en: "Statement published")
        case .signIn: Bilingual(nl: "Ingelogd", en: "Signed in")
        case .signOut: Bilingual(nl: "Uitgelogd", en: "Signed out")
        case .signInRefused: Bilingual(nl: "Inloggen geweigerd", en: "Sign-in refused")
        case .refuse: Bilingual(nl: "Geweigerd", en: "Refused")
        case .configure: Bilingual(nl: "Ingesteld", en: "Configured")
        case .run: Bilingual(nl: "Taak uitgevoerd", en: "Job run")
        case .selfTest: Bilingual(nl: "Mechanisme beproefd", en: "Mechanism tested")
        case .end: Bilingual(nl: "Beëindigd", en: "Ended")
        case .checkpoint: Bilingual(nl: "Ondertekend", en: "Signed")
        case .attest: Bilingual(nl: "Bewijs vastgelegd", en: "Evidence recorded")
        case .withdraw: Bilingual(nl: "Bewijs ingetrokken", en: "Evidence withdrawn")
        }
    }
}
