import Declarations

/// Periods in words.
public enum PeriodTexts {
    /// `7 jaar`, `4 weken`, `een maand`, `een jaar en 6 maanden`; zero is `0 dagen`.
    public static func words(_ period: Period) -> Bilingual {
        let parts = [
            part(period.years, one: Bilingual(nl: "een jaar", en: "a year"), unit: Bilingual(nl: "jaar", en: "years")),
            part(
                period.months, one: Bilingual(nl: "een maand", en: "a month"),
                unit: Bilingual(nl: "maanden", en: "months")),
            part(
                period.weeks, one: Bilingual(nl: "een week", en: "a week"), unit: Bilingual(nl: "weken", en: "weeks")),
            days(period.days),
        ]
        let named = parts.compactMap { $0 }
        return named.isEmpty ? Bilingual(nl: "0 dagen", en: "0 days") : EnumerationTexts.joined(named)
    }

    /// A period counted from something: `7 jaar na het einde van de overeenkomst`; zero is `meteen na …`.
    public static func words(_ period: Period, after start: Bilingual) -> Bilingual {
        guard !period.isZero else {
            return Bilingual(nl: "meteen na \(start.nl)", en: "immediately after \(start.en)")
        }
        let length = words(period)
        return Bilingual(nl: "\(length.nl) na \(start.nl)", en: "\(length.en) after \(start.en)")
    }

    /// A number of days, always as a number: `1 dag`, `10 dagen`.
    public static func count(days: Int) -> Bilingual {
        days == 1 ? Bilingual(nl: "1 dag", en: "1 day") : Bilingual(nl: "\(days) dagen", en: "\(days) days")
    }

    private static func days(_ count: Int) -> Bilingual? {
        part(count, one: Bilingual(nl: "een dag", en: "a day"), unit: Bilingual(nl: "dagen", en: "days"))
    }

    private static func part(_ count: Int, one: Bilingual, unit: Bilingual) -> Bilingual? {
        switch count {
        case 0: nil
        case 1: one
        default: unit.map { "\(count) \($0)" }
        }
    }
}
