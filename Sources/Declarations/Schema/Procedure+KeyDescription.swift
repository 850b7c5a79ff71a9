extension Procedure.Kind {
    /// The key under `procedures` with which an organisation says that it does this work.
    var keyDescription: KeyDescription {
        let help = keyHelp
        return KeyDescription(
            rawValue, .mapping(.procedure), nl: help.nl, en: help.en, article: keyArticle,
            example: "{clauses: [K-68]}")
    }

    private var keyHelp: Bilingual {
        switch self {
        case .refusals, .objections, .corrections, .contact, .selfService, .complaints: keyHelpAboutPeople
        case .values, .sources, .imports, .groups, .log, .backups: keyHelpAboutData
        default: keyHelpAboutOthers
        }
    }

    private var keyHelpAboutPeople: Bilingual {
        switch self {
        case .refusals:
            Bilingual(
                nl: "Verzoeken weigeren: alleen om een reden uit de wet.",
                en: "Refusing requests: only on a ground of the law.")
        case .objections:
            Bilingual(
                nl: "Bezwaren wegen, en stoppen als iemand gelijk heeft.",
                en: "Weighing objections, and stopping when someone is right.")
        case .corrections:
            Bilingual(
                nl: "Ontvangers vertellen wat is verbeterd of gewist.",
                en: "Telling recipients what was corrected or erased.")
        case .contact:
            Bilingual(
                nl: "Iemand met rust laten die dat vraagt.", en: "Leaving people alone who ask for it.")
        case .selfService:
            Bilingual(
                nl: "Mensen zien en wijzigen hun gegevens zelf.", en: "People see and change their data themselves.")
        default:
            Bilingual(
                nl: "Klachten over de organisatie beantwoorden.", en: "Answering complaints about the organisation.")
        }
    }

    private var keyHelpAboutData: Bilingual {
        switch self {
        case .values:
            Bilingual(
                nl: "Gegevens controleren als ze binnenkomen.", en: "Checking values when they come in.")
        case .sources:
            Bilingual(
                nl: "Van elk gegeven weten waar het vandaan kwam.", en: "Knowing of every value where it came from.")
        case .imports:
            Bilingual(
                nl: "Gegevens van anderen aannemen: met bewijs, en mensen horen ervan.",
                en: "Taking in data from others: with proof, and people hear of it.")
        case .groups:
            Bilingual(
                nl: "Uitkomsten over groepen, die naar niemand te herleiden zijn.",
                en: "Outcomes about groups that lead to no one.")
        case .log:
            Bilingual(
                nl: "Bijhouden wat er met gegevens gebeurt, zodat anderen het kunnen nagaan.",
                en: "Keeping a log of what happens with data that others can verify.")
        default:
            Bilingual(
                nl: "Reservekopieën maken, en als proef terugzetten.",
                en: "Making backups, and putting them back as a test.")
        }
    }

    private var keyHelpAboutOthers: Bilingual {
        switch self {
        case .legalDemands:
            Bilingual(
                nl: "Gegevens aan de overheid geven: alleen op een vordering die is bekeken.",
                en: "Giving data to an authority: only on an order that was looked at.")
        case .breaches:
            Bilingual(
                nl: "Datalekken opschrijven, herstellen en op tijd melden.",
                en: "Writing down, repairing and reporting data breaches in time.")
        case .mailAddresses:
            Bilingual(
                nl: "Post aan de adressen in de verklaring komt aan.",
                en: "Mail to the addresses in the statement arrives.")
        case .officer:
            Bilingual(
                nl: "De functionaris stemt in met elke afweging.", en: "The officer agrees to every weighing.")
        case .authority:
            Bilingual(
                nl: "De toezichthouder krijgt wat die mag vragen.", en: "The authority gets what it may ask for.")
        default:
            Bilingual(
                nl: "Werk voor klanten begint na een overeenkomst.", en: "Work for clients begins after an agreement.")
        }
    }

    private var keyArticle: String {
        switch self {
        case .refusals: "12(4), 12(5)"
        case .objections: "21"
        case .corrections: "19"
        case .contact: "21(3)"
        case .values: "5(1)(d)"
        case .sources: "14(2)(f), 15(1)(g)"
        case .imports: "14"
        case .groups: "5(1)(c)"
        case .selfService: "12(2)"
        case .complaints: "24"
        case .legalDemands: "6(1)(c)"
        case .breaches: "33, 34"
        case .mailAddresses: "12(2)"
        case .backups: "32(1)(c)"
        case .log: "5(2)"
        case .officer: "39(1)"
        case .authority: "30(4), 31"
        case .clients: "28(3)"
        }
    }
}
