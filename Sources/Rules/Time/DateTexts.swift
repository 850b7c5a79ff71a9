import Declarations

/// Dates and moments in words, as people in the Netherlands read them.
public enum DateTexts {
    /// `donderdag 5 maart 2026`: where the day of the week matters, as in every deadline.
    public static func long(_ date: CalendarDate) -> Bilingual {
        let (day, rest) = (weekday(of: date), plain(date))
        return Bilingual(nl: "\(day.nl) \(rest.nl)", en: "\(day.en) \(rest.en)")
    }

    /// `5 maart 2026`: in running text.
    public static func plain(_ date: CalendarDate) -> Bilingual {
        month(date.month).map { "\(date.day) \($0) \(date.year)" }
    }

    /// `5 mrt 2026`: in tables.
    public static func short(_ date: CalendarDate) -> Bilingual {
        shortMonth(date.month).map { "\(date.day) \($0) \(date.year)" }
    }

    /// `maart 2026`: above a calendar.
    public static func monthAndYear(_ date: CalendarDate) -> Bilingual {
        month(date.month).map { "\($0) \(date.year)" }
    }

    /// `woensdag 10 juni 2026 om 9.15 uur`, in Dutch time; in the hour that comes twice it says which one.
    public static func moment(_ instant: Instant) -> Bilingual {
        let local = AmsterdamTime.local(instant)
        let (day, time) = (long(local.date), clock(local))
        return Bilingual(nl: "\(day.nl) om \(time.nl)", en: "\(day.en) at \(time.en)")
    }

    /// `9.15 uur`, in English `09:15`; in the hour that comes twice it says which one.
    public static func clock(_ local: LocalTime) -> Bilingual {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let minute = padded(local.minute)
        let time = Bilingual(nl: "\(local.hour).\(minute) uur", en: "\(padded(local.hour)):\(minute)")
        let again = AmsterdamTime.instant(on: local.date, hour: local.hour, minute: local.minute).adding(hours: 1)
        let next = AmsterdamTime.local(again)
        guard next.date == local.date, next.hour == local.hour else { return time }
        return local.summerTime
            ? Bilingual(nl: "\(time.nl) (zomertijd)", en: "\(time.en) (summer time)")
            : Bilingual(nl: "\(time.nl) (wintertijd)", en: "\(time.en) (winter time)")
    }

    /// `donderdag`.
    public static func weekday(of date: CalendarDate) -> Bilingual {
        Bilingual(nl: dutchWeekdays[date.weekday - 1], en: englishWeekdays[date.weekday - 1])
    }

    /// `maart`; the month is 1 to 12, and other numbers go round.
    public static func month(_ month: Int) -> Bilingual {
        let index = place(of: month)
        return Bilingual(nl: dutchMonths[index], en: englishMonths[index])
    }

    /// `mrt`; the month is 1 to 12, and other numbers go round.
    public static func shortMonth(_ month: Int) -> Bilingual {
        let index = place(of: month)
        return Bilingual(nl: dutchShortMonths[index], en: String(englishMonths[index].prefix(3)))
    }

    private static func place(of month: Int) -> Int { ((month - 1) % 12 + 12) % 12 }

    private static let dutchWeekdays = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]
    private static let englishWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]
    private static let dutchShortMonths = [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
