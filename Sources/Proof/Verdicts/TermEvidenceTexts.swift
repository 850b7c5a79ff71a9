import Declarations
import Rules

/// What people read about requests and their terms.
enum TermEvidenceTexts {
    static let received = Bilingual(
        nl: "Verzoeken van de laatste 12 maanden", en: "Requests of the last 12 months")
    static let answeredInTime = Bilingual(nl: "Op tijd beantwoord", en: "Answered in time")
    static let late = Bilingual(nl: "Te laat", en: "Late")
    static let open = Bilingual(nl: "Nog open", en: "Still open")
    static let oldest = Bilingual(nl: "Oudste open verzoek", en: "Oldest open request")
    static let earliestDue = Bilingual(nl: "Eerste uiterste dag", en: "Earliest last day")

    static let noRequests = Bilingual(
        nl: "Er is nog geen verzoek geweest. Het eerste verzoek dat op tijd antwoord krijgt, toont dit aan.",
        en: "There has been no request yet. The first request answered in time will show this.")

    static func onlyRunning(_ count: Int) -> Bilingual {
        let open =
            count == 1
            ? Bilingual(nl: "Er loopt 1 verzoek, binnen de termijn.", en: "One request is running, within its term.")
            : Bilingual(
                nl: "Er lopen \(count) verzoeken, binnen de termijn.",
                en: "\(count) requests are running, within their terms.")
        return EnumerationTexts.sentences([
            open,
            Bilingual(
                nl: "Als de contactpersoon privacy op tijd antwoordt, is dit aangetoond.",
                en: "When the privacy contact answers in time, this is shown."),
        ])
    }

    static func kept(answered: Int, oldestOpen: Int?) -> Bilingual {
        let done =
            answered == 1
            ? Bilingual(
                nl: "1 van de 1 verzoeken op tijd beantwoord", en: "1 of 1 request answered in time")
            : Bilingual(
                nl: "\(answered) van de \(answered) verzoeken op tijd beantwoord",
                en: "\(answered) of \(answered) requests answered in time")
        guard let oldestOpen else {
            return Bilingual(nl: "\(done.nl); er staat niets open.", en: "\(done.en); nothing is open.")
        }
        let age = PeriodTexts.count(days: oldestOpen)
        return Bilingual(
            nl: "\(done.nl); het oudste open verzoek is \(age.nl) oud.",
            en: "\(done.en); the oldest open request is \(age.en) old.")
    }

    static func dueSoon(_ reference: String, on due: CalendarDate, today: CalendarDate) -> Bilingual {
        let (day, left) = (DateTexts.long(due), DateTexts.countdown(today: today, due: due))
        return Bilingual(
            nl: "Verzoek \(reference) moet uiterlijk \(day.nl) zijn beantwoord (\(left.nl)).",
            en: "Request \(reference) must be answered by \(day.en) (\(left.en)).")
    }

    static func overdue(_ references: [String]) -> Bilingual {
        let named = named(references)
        return references.count == 1
            ? Bilingual(
                nl: "Verzoek \(named.nl) is te laat en nog niet beantwoord. Antwoord vandaag.",
                en: "Request \(named.en) is late and not answered yet. Answer today.")
            : Bilingual(
                nl: "Verzoeken \(named.nl) zijn te laat en nog niet beantwoord. Antwoord vandaag.",
                en: "Requests \(named.en) are late and not answered yet. Answer today.")
    }

    static func answeredLate(_ references: [String]) -> Bilingual {
        let named = named(references)
        return references.count == 1
            ? Bilingual(
                nl: "Verzoek \(named.nl) is te laat beantwoord. Dat blijft 12 maanden zichtbaar.",
                en: "Request \(named.en) was answered late. This stays visible for 12 months.")
            : Bilingual(
                nl: "Verzoeken \(named.nl) zijn te laat beantwoord. Dat blijft 12 maanden zichtbaar.",
                en: "Requests \(named.en) were answered late. This stays visible for 12 months.")
    }

    static func undelivered(_ references: [String]) -> Bilingual {
        let named = named(references)
        return references.count == 1
            ? Bilingual(
                nl:
                    "Een mail over verzoek \(named.nl) is niet verstuurd. Probeer het opnieuw bij Postvak uit, of bereik de "
                    + "persoon op een andere manier.",
                en:
                    "A mail about request \(named.en) has not left. Try again at Outbox, or reach the person in another "
                    + "way.")
            : Bilingual(
                nl:
                    "Mail over de verzoeken \(named.nl) is niet verstuurd. Probeer het opnieuw bij Postvak uit, of bereik "
                    + "de personen op een andere manier.",
                en:
                    "Mail about requests \(named.en) has not left. Try again at Outbox, or reach the people in another "
                    + "way.")
    }

    static func due(_ date: CalendarDate, today: CalendarDate) -> Bilingual {
        let (day, left) = (DateTexts.long(date), DateTexts.countdown(today: today, due: date))
        return Bilingual(nl: "\(day.nl) (\(left.nl))", en: "\(day.en) (\(left.en))")
    }

    /// Most references in one sentence; the figures give the number.
    private static let namedLimit = 5

    private static func named(_ references: [String]) -> Bilingual {
        let rest = references.count - namedLimit
        let first = references.prefix(namedLimit).map { Bilingual(same: $0) }
        guard rest > 0 else { return EnumerationTexts.joined(first) }
        return EnumerationTexts.joined(first + [Bilingual(nl: "nog \(rest)", en: "\(rest) more")])
    }
}
