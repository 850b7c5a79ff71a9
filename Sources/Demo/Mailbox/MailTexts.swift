import Declarations
import Rules

/// What the mailbox says.
enum MailTexts {
    static let title = Bilingual(nl: "Postvak", en: "Mailbox")
    static let lead = Bilingual(
        nl:
            "Alle mail van deze demonstratie komt hier en gaat nergens anders heen. Een link werkt zoals in een echte mail. Elke mail is in de taal waarin iemand zijn verzoek deed.",
        en: "All mail of this demonstration comes here and goes nowhere else. A link works as it does in a real mail. "
            + "Each mail is in the language in which the person made the request.")
    static let none = Bilingual(nl: "Er is nog geen mail", en: "There is no mail yet")
    static let to = Bilingual(nl: "Aan", en: "To")
    static let from = Bilingual(nl: "Van", en: "From")
    static let replyTo = Bilingual(nl: "Antwoord aan", en: "Reply to")
    static let sent = Bilingual(nl: "Verstuurd", en: "Sent")
    static let back = Bilingual(nl: "Alle mail", en: "All mail")

    static func moment(_ instant: Instant) -> Bilingual {
        let local = AmsterdamTime.local(instant)
        let minute = "\(local.minute < 10 ? "0" : "")\(local.minute)"
        let hour = "\(local.hour < 10 ? "0" : "")\(local.hour)"
        let date = DateTexts.plain(local.date)
        return Bilingual(nl: "\(date.nl), \(local.hour).\(minute) uur", en: "\(date.en), \(hour):\(minute)")
    }

    static func line(to address: String, at instant: Instant) -> Bilingual {
        let moment = moment(instant)
        return Bilingual(nl: "aan \(address), \(moment.nl)", en: "to \(address), \(moment.en)")
    }
}
