import Declarations

extension DateTexts {
    /// How far a due date is: `nog 6 dagen`, `morgen`, `vandaag`, `2 dagen te laat`.
    public static func countdown(today: CalendarDate, due: CalendarDate) -> Bilingual {
        let days = today.days(until: due)
        return switch days {
        case 0: Bilingual(nl: "vandaag", en: "today")
        case 1: Bilingual(nl: "morgen", en: "tomorrow")
        case 2...: Bilingual(nl: "nog \(days) dagen", en: "\(days) days left")
        case -1: Bilingual(nl: "1 dag te laat", en: "1 day late")
        default: Bilingual(nl: "\(-days) dagen te laat", en: "\(-days) days late")
        }
    }

    /// How far a moment is, in whole hours, and in minutes within the hour: `nog 5 uur`, `nog 40 minuten`.
    public static func countdown(now: Instant, due: Instant) -> Bilingual {
        let minutes = (due.milliseconds - now.milliseconds) / 60_000
        let amount = abs(minutes) < 60 ? self.minutes(abs(minutes)) : hours(abs(minutes) / 60)
        return now <= due
            ? Bilingual(nl: "nog \(amount.nl)", en: "\(amount.en) left")
            : Bilingual(nl: "\(amount.nl) te laat", en: "\(amount.en) late")
    }

    private static func minutes(_ count: Int64) -> Bilingual {
        switch count {
        case 0: Bilingual(nl: "minder dan 1 minuut", en: "less than 1 minute")
        case 1: Bilingual(nl: "1 minuut", en: "1 minute")
        default: Bilingual(nl: "\(count) minuten", en: "\(count) minutes")
        }
    }

    private static func hours(_ count: Int64) -> Bilingual {
        Bilingual(nl: "\(count) uur", en: count == 1 ? "1 hour" : "\(count) hours")
    }
}
