import Declarations
import Rules

/// The days on which evidence lapses, as a calendar (RFC 5545). It names no one: calendars travel.
public enum EvidenceCalendar {
    /// The calendar file.
    ///
    /// - Parameters:
    ///   - standings: everything that must be shown; what never lapses is left out.
    ///   - place: the address of the list at the desk.
    ///   - stamp: the moment at which it is made.
    public static func render(
        _ standings: [EvidenceStanding], organisation: Organisation, language: Language, at place: String,
        stamp: Instant
    ) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gestand//Attestations//\(language.rawValue.uppercased())",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:" + escaped(EvidenceCalendarTexts.title(organisation.name)[language]),
        ]
        for standing in standings {
            guard let lapsesOn = standing.lapsesOn else { continue }
            lines += event(standing, lapsesOn, organisation, language, place, stamp)
        }
        return (lines + ["END:VCALENDAR"]).map(folded).joined(separator: "\r\n") + "\r\n"
    }

    private static func event(
        _ standing: EvidenceStanding, _ lapsesOn: CalendarDate, _ organisation: Organisation, _ language: Language,
        _ place: String, _ stamp: Instant
    ) -> [String] {
        let id = standing.id
        let summary = EvidenceCalendarTexts.summary(standing.duty.title)[language]
        return [
            "BEGIN:VEVENT",
            "UID:\(id.kind.rawValue)/\(id.element)/\(id.subject.code)@\(organisation.id).gestand",
            "DTSTAMP:" + moment(stamp), "DTSTART;VALUE=DATE:" + date(lapsesOn),
            "DTEND;VALUE=DATE:" + date(lapsesOn.adding(days: 1)), "SUMMARY:" + escaped(summary),
            "DESCRIPTION:" + escaped(EvidenceCalendarTexts.explanation(organisation.name)[language] + "\n" + place),
            "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escaped(summary),
            "TRIGGER:-P\(EvidenceDuty.warningDays)D", "END:VALARM", "END:VEVENT",
        ]
    }

    private static func date(_ date: CalendarDate) -> String { date.description.filter { $0 != "-" } }

    /// `20260305T140307Z` (RFC 5545, 3.3.5, form 2).
    private static func moment(_ instant: Instant) -> String {
        let seconds = Int(instant.milliseconds / 1_000)
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        let time = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return "\(date(CalendarDate(daysSinceEpoch: days)))T\(time)Z"
    }

    /// Text with the signs that mean something else marked (RFC 5545, 3.3.11).
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case "\n": result += "\\n"
            case "\r": break
            case _ where character.value < 0x20: break
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    /// A line of at most 75 octets, the rest on lines that begin with a space; no sign is cut (RFC 5545, 3.1).
    static func folded(_ line: String) -> String {
        var result = ""
        var octets = 0
        for character in line.unicodeScalars {
            let size = String(character).utf8.count
            if octets + size > longestLine {
                result += "\r\n "
                octets = 1
            }
            result.unicodeScalars.append(character)
            octets += size
        }
        return result
    }

    private static let longestLine = 75
}

/// What the calendar says.
enum EvidenceCalendarTexts {
    static func title(_ organisation: String) -> Bilingual {
        Bilingual(nl: "Bewijsstukken van \(organisation)", en: "Attestations of \(organisation)")
    }

    static func summary(_ title: Bilingual) -> Bilingual {
        Bilingual(nl: "Bewijs verloopt: \(title.nl)", en: "Evidence lapses: \(title.en)")
    }

    static func explanation(_ organisation: String) -> Bilingual {
        Bilingual(
            nl: "Na deze dag kan \(organisation) dit niet meer aantonen. Vraag het op tijd opnieuw.",
            en: "After this day \(organisation) can no longer show this. Ask for it again in time.")
    }
}
