import Declarations
import Rules

/// What the clock page says.
enum ClockTexts {
    static let title = Bilingual(nl: "Klok", en: "Clock")
    static let oneDay = Bilingual(nl: "Een dag vooruit", en: "One day forward")
    static let oneWeek = Bilingual(nl: "Een week vooruit", en: "One week forward")
    static let date = Bilingual(nl: "Of naar een datum", en: "Or to a date")
    static let dateHint = Bilingual(nl: "Een datum die nog komt.", en: "A date that is still to come.")
    static let dateMissing = Bilingual(nl: "Kies een datum die nog komt.", en: "Choose a date that is still to come.")
    static let move = Bilingual(nl: "Zet de klok vooruit", en: "Move the clock forward")
    static let consequences = Bilingual(
        nl:
            "Na elke stap doet Gestand meteen het werk van die tijd: termijnen, mail, wat afloopt. De klok gaat niet terug. Wie was ingelogd, logt opnieuw in.",
        en:
            "After each step Gestand does the work due by then at once: deadlines, mail, what expires. The clock does not go back. Anyone who was signed in has to sign in again."
    )
    static let open = Bilingual(nl: "Open verzoeken", en: "Open requests")
    static let none = Bilingual(nl: "Er is geen open verzoek", en: "There is no open request")
    static let reference = Bilingual(nl: "Verzoek", en: "Request")
    static let due = Bilingual(nl: "Uiterlijk", en: "Due")
    static let remaining = Bilingual(nl: "Nog", en: "Left")

    static func today(_ date: CalendarDate) -> Bilingual {
        let words = DateTexts.plain(date)
        return Bilingual(nl: "Hier is het \(words.nl)", en: "Here today is \(words.en)")
    }

    static func ahead(days: Int) -> Bilingual {
        switch days {
        case 0: Bilingual(nl: "De klok loopt gelijk.", en: "The clock is on time.")
        case 1: Bilingual(nl: "De klok loopt een dag voor.", en: "The clock is one day ahead.")
        default: Bilingual(nl: "De klok loopt \(days) dagen voor.", en: "The clock is \(days) days ahead.")
        }
    }

    static func left(days: Int) -> Bilingual {
        switch days {
        case ..<(-1): Bilingual(nl: "\(-days) dagen te laat", en: "\(-days) days late")
        case -1: Bilingual(nl: "een dag te laat", en: "one day late")
        case 0: Bilingual(nl: "vandaag", en: "today")
        case 1: Bilingual(nl: "een dag", en: "one day")
        default: Bilingual(nl: "\(days) dagen", en: "\(days) days")
        }
    }
}
