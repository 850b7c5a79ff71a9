import Declarations
import Documents

extension Look {
    /// How many days are left, in words and with the date: "nog 6 dagen · uiterlijk maandag 2 maart 2026".
    ///
    /// - Parameters:
    ///   - due: The last day.
    ///   - dueInWords: That day in the language of the page, with its weekday.
    ///   - today: The day on which the page is made.
    ///   - warning: From how many days left it needs attention.
    public func countdown(due: CalendarDate, dueInWords: any Words, today: CalendarDate, warning: Int = 7) -> HTML {
        let left = due.daysSinceEpoch - today.daysSinceEpoch
        let tone: Tone = left < 0 ? .bad : left <= warning ? .caution : .neutral
        return """
            <span class="g-countdown">\(tag(LookTexts.daysLeft(left), tone)) \
            <time datetime="\(due.description)">\(text(LookTexts.atTheLatest(text(dueInWords))))</time></span>
            """
    }

    /// How many hours are left, for a term in elapsed hours; the script keeps it going while the page is open.
    ///
    /// - Parameters:
    ///   - secondsLeft: Seconds from the making of the page until the moment; negative is past it.
    ///   - dueInWords: The moment in the language of the page.
    ///   - warning: From how many hours left it needs attention.
    public func clock(secondsLeft: Int, dueInWords: any Words, warning: Int = 24) -> HTML {
        let tone: Tone = secondsLeft < 0 ? .bad : secondsLeft <= warning * 3600 ? .caution : .neutral
        let minutes = abs(secondsLeft) / 60
        let pattern = text(secondsLeft < 0 ? LookTexts.hoursOverdue : LookTexts.hoursLeft)
        let shown = Self.fill(pattern, hours: minutes / 60, minutes: minutes % 60)
        return """
            <span class="g-countdown"><span class="g-tag g-tone-\(tone.rawValue)">\(tone.shape)\
            <span data-seconds-left="\(secondsLeft)" data-left="\(text(LookTexts.hoursLeft))" \
            data-overdue="\(text(LookTexts.hoursOverdue))">\(shown)</span></span> \
            <span>\(text(LookTexts.atTheLatest(text(dueInWords))))</span></span>
            """
    }

    private static func fill(_ pattern: String, hours: Int, minutes: Int) -> String {
        var result = ""
        var rest = Substring(pattern)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            result += rest[..<open] + (name == "h" ? String(hours) : String(minutes))
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
