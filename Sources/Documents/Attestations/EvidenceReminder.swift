import Declarations
import Rules

/// The mail that says which evidence lapses soon. It names no one: who it is about stands at the desk.
public enum EvidenceReminder {
    /// Most lines in a mail; the rest is counted.
    static let longest = 20

    /// Subject and text.
    ///
    /// - Parameters:
    ///   - standings: what lapses or has lapsed.
    ///   - place: the address of the list at the desk.
    public static func letter(
        _ standings: [EvidenceStanding], organisation: String, at place: String
    ) -> (subject: Bilingual, text: Bilingual) {
        let lines = standings.prefix(longest).map(EvidenceReminderTexts.line)
        let rest = standings.count - lines.count
        let list = (lines + (rest > 0 ? [EvidenceReminderTexts.more(rest)] : []))
        let text = { (language: Language) in
            ([EvidenceReminderTexts.lead(organisation)[language], ""] + list.map { "- " + $0[language] }
                + ["", EvidenceReminderTexts.action[language], place, ""]).joined(separator: "\n")
        }
        return (EvidenceReminderTexts.subject(standings.count), Bilingual(nl: text(.nl), en: text(.en)))
    }
}

/// What the mail says.
enum EvidenceReminderTexts {
    static func subject(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual(nl: "Eén bewijs verloopt", en: "One piece of evidence lapses")
            : Bilingual(nl: "\(count) bewijzen verlopen", en: "\(count) pieces of evidence lapse")
    }

    static func lead(_ organisation: String) -> Bilingual {
        Bilingual(
            nl: "\(organisation) belooft iets wat alleen mensen kunnen aantonen. Dit bewijs verloopt:",
            en: "\(organisation) promises something that only people can show. This evidence lapses:")
    }

    static func line(_ standing: EvidenceStanding) -> Bilingual {
        let title = standing.duty.title
        guard let lapsesOn = standing.lapsesOn else { return title }
        let date = DateTexts.long(lapsesOn)
        return standing.state == .lapsed
            ? Bilingual(nl: "\(title.nl) Verlopen na \(date.nl).", en: "\(title.en) Lapsed after \(date.en).")
            : Bilingual(
                nl: "\(title.nl) Geldt tot en met \(date.nl).", en: "\(title.en) Counts up to and including \(date.en)."
            )
    }

    static func more(_ count: Int) -> Bilingual { Bilingual(nl: "en nog \(count)", en: "and \(count) more") }

    static let action = Bilingual(
        nl: "Vraag het opnieuw en leg het vast bij Bewijsstukken. Over wie het gaat, staat alleen daar:",
        en: "Ask for it again and record it at Attestations. Whom it is about stands only there:")
}
