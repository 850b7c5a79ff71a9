import Declarations

extension TermTexts {
    /// Whether the last day is a working day, and if not, which days it moves past.
    static func daysOff(from nominal: CalendarDate, to latest: CalendarDate) -> [Bilingual] {
        var items = named(from: nominal, to: latest)
        guard !items.isEmpty else {
            return [
                Bilingual(
                    nl: "Dat is een werkdag, dus de wettelijke termijn schuift niet op.",
                    en: "That is a working day, so the legal deadline does not move.")
            ]
        }
        let first = items.removeFirst()
        let moved = DateTexts.long(latest)
        return [
            first.opening, following(items),
            Bilingual(
                nl: "Daarom schuift de wettelijke termijn op naar \(moved.nl).",
                en: "So the legal deadline moves to \(moved.en)."),
        ]
    }

    /// One day off, or a whole weekend, on the way from the nominal to the last day.
    private enum Item {
        case holiday(DutchHoliday)
        case saturday
        case sunday
        case weekend

        /// As the sentence about the first day.
        var opening: Bilingual {
            switch self {
            case .weekend: return Bilingual(nl: "Dat valt in het weekend.", en: "That falls in the weekend.")
            case .saturday: return Bilingual(nl: "Dat is een zaterdag.", en: "That is a Saturday.")
            case .sunday: return Bilingual(nl: "Dat is een zondag.", en: "That is a Sunday.")
            case .holiday(let holiday):
                let name = HolidayTexts.inSentence(holiday)
                return Bilingual(nl: "Dat is \(name.nl).", en: "That is \(name.en).")
            }
        }

        /// Whether its words hold a clause of their own.
        var isClause: Bool {
            if case .holiday(.equatedDay) = self { true } else { false }
        }

        /// As one of the days that follow.
        var name: Bilingual {
            switch self {
            case .weekend: Bilingual(nl: "het weekend", en: "the weekend")
            case .saturday: Bilingual(nl: "een zaterdag", en: "a Saturday")
            case .sunday: Bilingual(nl: "een zondag", en: "a Sunday")
            case .holiday(let holiday): HolidayTexts.inSentence(holiday)
            }
        }
    }

    private static func following(_ items: [Item]) -> Bilingual {
        guard !items.isEmpty else { return Bilingual(same: "") }
        let names = items.enumerated().map { index, item in
            // Words that hold a clause of their own need a comma before the last "and".
            item.isClause && index == items.count - 2 ? item.name.map { "\($0)," } : item.name
        }
        let list = EnumerationTexts.joined(names)
        return items.count == 1
            ? Bilingual(nl: "Daarna komt \(list.nl).", en: "Then comes \(list.en).")
            : Bilingual(nl: "Daarna komen \(list.nl).", en: "Then come \(list.en).")
    }

    private static func named(from nominal: CalendarDate, to latest: CalendarDate) -> [Item] {
        var items: [Item] = []
        var day = nominal
        while day < latest, let off = WorkingDays.dayOff(on: day) {
            switch (off, items.last) {
            case (.holiday(let holiday), _): items.append(.holiday(holiday))
            case (.saturday, _): items.append(.saturday)
            case (.sunday, .saturday): items[items.count - 1] = .weekend
            case (.sunday, _): items.append(.sunday)
            }
            day = day.adding(days: 1)
        }
        return items
    }
}
