import Declarations

extension PromiseTexts {
    /// What is promised about a right, in the words of what is tried out; how it is told stands in the statement.
    static func right(_ right: Right, _ terms: RightTerms) -> Bilingual {
        switch right {
        case .access:
            Bilingual(
                nl: "Wie erom vraagt, krijgt een kopie van alle gegevens, met wie ze heeft en hoe lang ze blijven.",
                en: "Whoever asks gets a copy of all data, with who has them and how long they stay.")
        case .rectification: Bilingual(nl: "Wat niet klopt, wordt verbeterd.", en: "What is wrong is corrected.")
        case .erasure: Bilingual(nl: "Wat niet meer nodig is, wordt gewist.", en: "What is no longer needed is erased.")
        case .restriction: restriction(terms)
        case .portability: portability(terms)
        case .objection: objection(terms)
        case .withdrawal: Bilingual(nl: "Een ja kan altijd een nee worden.", en: "A yes can always become a no.")
        case .automatedDecisions: automatedDecisions
        case .complaint:
            Bilingual(
                nl: "De verklaring zegt bij wie mensen een klacht kunnen indienen.",
                en: "The statement says where people can complain.")
        case .minorReport:
            Bilingual(nl: "Gegevens van een kind gaan weg na een melding.", en: "A child's data go after a report.")
        case .stopUse:
            Bilingual(nl: "Stoppen geldt als verzoek om te wissen.", en: "Stopping counts as asking to erase.")
        }
    }

    private static func restriction(_ terms: RightTerms) -> Bilingual {
        let asked =
            terms.withoutGround
            ? Bilingual(
                nl: "Wie erom vraagt, krijgt zijn gegevens afgeschermd, zonder een reden te geven.",
                en: "Whoever asks has their data restricted, without giving a reason.")
            : Bilingual(nl: "Afgeschermde gegevens worden niet gebruikt.", en: "Restricted data are not used.")
        guard terms.liftedByPerson else { return asked }
        return EnumerationTexts.sentences([
            asked,
            Bilingual(nl: "Alleen de persoon zelf heft dat op.", en: "Only the person ends it."),
        ])
    }

    private static func portability(_ terms: RightTerms) -> Bilingual {
        terms.allData
            ? Bilingual(
                nl: "Alle gegevens gaan mee in een bestand dat andere programma's lezen.",
                en: "All data go along in a file that other programs read.")
            : Bilingual(
                nl: "Wat iemand zelf gaf, gaat mee in een bestand dat andere programma's lezen.",
                en: "What someone gave goes along in a file that other programs read.")
    }

    private static func objection(_ terms: RightTerms) -> Bilingual {
        terms.atOnce
            ? Bilingual(
                nl: "Na een bezwaar stopt het gebruik meteen, tot er is beslist.",
                en: "After an objection the use stops at once, until it is decided.")
            : Bilingual(
                nl: "Wat na een bezwaar is stilgezet, wordt niet gebruikt.",
                en: "What is frozen after an objection is not used.")
    }

    private static let automatedDecisions = Bilingual(
        nl: "Geen computer beslist over mensen. Wie toch twijfelt, vraagt het en krijgt antwoord.",
        en: "No computer decides about people. Whoever doubts it can ask and gets an answer.")
}
