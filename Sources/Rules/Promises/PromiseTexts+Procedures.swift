import Declarations

extension PromiseTexts {
    /// What is promised about a piece of work.
    public static func procedure(_ kind: Procedure.Kind) -> Bilingual {
        switch kind {
        case .refusals, .objections, .corrections, .selfService, .complaints: people(kind)
        case .contact, .values, .sources, .imports, .groups: data(kind)
        default: organisation(kind)
        }
    }

    private static func people(_ kind: Procedure.Kind) -> Bilingual {
        switch kind {
        case .refusals:
            Bilingual(
                nl: "Een weigering noemt een reden uit de wet, en waar iemand een klacht kan indienen.",
                en: "A refusal names a reason of the law, and where to complain.")
        case .objections:
            Bilingual(
                nl: "Een bezwaar wordt gewogen. Krijgt iemand gelijk, dan stopt het gebruik.",
                en: "An objection is weighed. If the person is right, the use stops.")
        case .corrections:
            Bilingual(
                nl: "Wie gegevens kreeg, hoort wat is verbeterd of gewist.",
                en: "Whoever received data hears what was corrected or erased.")
        case .selfService:
            Bilingual(
                nl: "Mensen zien en wijzigen hun gegevens zelf.", en: "People see and change their data themselves.")
        default: Bilingual(nl: "Elke klacht krijgt een antwoord.", en: "Every complaint gets an answer.")
        }
    }

    private static func data(_ kind: Procedure.Kind) -> Bilingual {
        switch kind {
        case .values:
            Bilingual(
                nl: "Wat binnenkomt, wordt gecontroleerd; een burgerservicenummer wordt geweigerd.",
                en: "What comes in is checked; a citizen service number is refused.")
        case .sources:
            Bilingual(
                nl: "Bij elk gegeven staat waar het vandaan kwam.", en: "Every value says where it came from.")
        case .imports:
            Bilingual(
                nl: "Gegevens van anderen komen alleen binnen met bewijs dat het mag, en mensen horen ervan.",
                en: "Data from others come in only with proof that they may, and people hear of it.")
        case .groups:
            Bilingual(
                nl: "Een uitkomst gaat over een groep, nooit over één mens.",
                en: "An outcome is about a group, never about one person.")
        default:
            Bilingual(
                nl: "Wie geen reclame wil, krijgt die niet. Elk bericht zegt hoe je stopt.",
                en: "Whoever wants no advertising gets none. Every message says how to stop.")
        }
    }

    private static func organisation(_ kind: Procedure.Kind) -> Bilingual {
        switch kind {
        case .breaches:
            Bilingual(
                nl: "Elk datalek wordt opgeschreven, hersteld en op tijd gemeld.",
                en: "Every data breach is written down, repaired and reported in time.")
        case .mailAddresses:
            Bilingual(
                nl: "Mail aan de adressen in de verklaring komt aan.",
                en: "Mail to the addresses in the statement arrives.")
        case .backups:
            Bilingual(
                nl: "Er zijn reservekopieën, en ze zijn teruggezet als proef.",
                en: "There are backups, and they were put back as a test.")
        case .log:
            Bilingual(
                nl: "Wat met gegevens gebeurt, staat in een logboek dat anderen kunnen controleren.",
                en: "What happens with data is in a log that others can verify.")
        case .officer:
            Bilingual(
                nl: "De functionaris gegevensbescherming ging akkoord met elke afweging.",
                en: "The data protection officer agreed to every weighing.")
        case .authority:
            Bilingual(
                nl: "De toezichthouder krijgt wat hij mag vragen.", en: "The authority gets what it may ask for.")
        case .clients:
            Bilingual(
                nl: "Werk voor een klant begint na een overeenkomst. Bij zijn verzoek staat wie het naging.",
                en: "Work for a client begins after an agreement. With its request it says who checked it.")
        default:
            Bilingual(
                nl: "Een instantie krijgt alleen gegevens na een bevel dat is bekeken en vastgelegd.",
                en: "A body receives data only after an order that was looked at and recorded.")
        }
    }
}
