import Declarations

/// The names of holidays and other days off.
public enum HolidayTexts {
    /// The name of a holiday, as on a calendar.
    public static func name(of holiday: DutchHoliday) -> Bilingual {
        switch holiday {
        case .newYearsDay: Bilingual(nl: "Nieuwjaarsdag", en: "New Year’s Day")
        case .goodFriday: Bilingual(nl: "Goede Vrijdag", en: "Good Friday")
        case .easterSunday: Bilingual(nl: "Eerste Paasdag", en: "Easter Sunday")
        case .easterMonday: Bilingual(nl: "Tweede Paasdag", en: "Easter Monday")
        case .kingsDay: Bilingual(nl: "Koningsdag", en: "King’s Day")
        case .liberationDay: Bilingual(nl: "Bevrijdingsdag", en: "Liberation Day")
        case .ascensionDay: Bilingual(nl: "Hemelvaartsdag", en: "Ascension Day")
        case .whitSunday: Bilingual(nl: "Eerste Pinksterdag", en: "Whit Sunday")
        case .whitMonday: Bilingual(nl: "Tweede Pinksterdag", en: "Whit Monday")
        case .christmasDay: Bilingual(nl: "Eerste Kerstdag", en: "Christmas Day")
        case .secondChristmasDay: Bilingual(nl: "Tweede Kerstdag", en: "Second Christmas Day")
        case .equatedDay: Bilingual(nl: "gelijkgestelde dag", en: "day equated with a holiday")
        }
    }

    /// A holiday inside a sentence: an equated day gets words that explain it.
    static func inSentence(_ holiday: DutchHoliday) -> Bilingual {
        guard holiday == .equatedDay else { return name(of: holiday) }
        return Bilingual(nl: "een dag die als feestdag telt", en: "a day that counts as a public holiday")
    }
}
