import Declarations
import Rules

/// What the mailbox says.
enum MailTexts {
    static let title = Bilingual(nl: "Postvak", en: "Mailbox")
    static let lead = Bilingual(
        nl:
            "Alle mail van deze demonstratie komt hier en gaat nergens anders heen. Een link werkt zoals in een echte mail.",
        en: "All mail of this demonstration comes here and goes nowhere else. A link works as it does in a real mail.")
    static let none = Bilingual(nl: "Er is nog geen mail", en: "There is no mail yet")
    static let to = Bilingual(nl: "Aan", en: "To")
    static let from = Bilingual(nl: "Van", en: "From")
    static let replyTo = Bilingual(nl: "Antwoord aan", en: "Reply to")
    static let sent = Bilingual(nl: "Verstuurd", en: "Sent")
    static let back = Bilingual(nl: "Alle mail", en: "All mail")

    static func moment(_ instant: Instant) -> Bilingual {
        let local = AmsterdamTime.local(instant)
        let time = "\(local.hour):\(local.minute < 10 ? "0" : "")\(local.minute)"
        let date = DateTexts.plain(local.date)
        return Bilingual(nl: "\(date.nl), \(time) uur", en: "\(date.en), \(time)")
    }

    static func line(to address: String, at instant: Instant) -> Bilingual {
        let moment = moment(instant)
        return Bilingual(nl: "aan \(address), \(moment.nl)", en: "to \(address), \(moment.en)")
    }
}
