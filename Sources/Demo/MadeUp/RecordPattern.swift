import Declarations

/// How often a kind of record comes with a person, and how long ago, by what its id says.
///
/// The ids are those of the examples; a kind of another name is taken to come once, within the last year.
struct RecordPattern: Sendable {
    /// How many there are of it.
    enum Count: Sendable {
        /// One, for this share of a hundred people.
        case once(percent: Int)
        /// Some, each about something else.
        case several(ClosedRange<Int>)
        /// One for each thing that was ordered.
        case perDeal
    }

    var count: Count
    /// How many days ago it was made.
    var daysAgo: ClosedRange<Int>

    /// The pattern of a kind of record.
    static func of(_ kind: RecordKind.ID) -> RecordPattern { byKind[kind.rawValue] ?? fallback }

    private static let fallback = RecordPattern(count: .once(percent: 100), daysAgo: 45...300)

    private static let byKind: [String: RecordPattern] = [
        "profile": RecordPattern(count: .once(percent: 100), daysAgo: 400...1_900),
        "account": RecordPattern(count: .once(percent: 80), daysAgo: 200...900),
        "agreement": RecordPattern(count: .once(percent: 100), daysAgo: 60...1_000),
        "research-file": RecordPattern(count: .once(percent: 60), daysAgo: 60...600),
        "order": RecordPattern(count: .perDeal, daysAgo: 0...0),
        "job": RecordPattern(count: .perDeal, daysAgo: 0...0),
        "invoice": RecordPattern(count: .perDeal, daysAgo: 0...0),
        "contact-moment": RecordPattern(count: .several(0...2), daysAgo: 5...330),
        "ticket": RecordPattern(count: .several(0...2), daysAgo: 3...300),
        "subscription": RecordPattern(count: .once(percent: 35), daysAgo: 20...800),
        "complaint": RecordPattern(count: .once(percent: 15), daysAgo: 10...300),
        "dispute": RecordPattern(count: .once(percent: 5), daysAgo: 20...200),
        "legal-order": RecordPattern(count: .once(percent: 3), daysAgo: 20...200),
        "fraud-case": RecordPattern(count: .once(percent: 5), daysAgo: 20...400),
        "legal-claim": RecordPattern(count: .once(percent: 5), daysAgo: 20...300),
        "web-visit": RecordPattern(count: .once(percent: 100), daysAgo: 2...170),
        "sign-in": RecordPattern(count: .once(percent: 70), daysAgo: 2...170),
        "listing": RecordPattern(count: .once(percent: 100), daysAgo: 5...170),
        "application": RecordPattern(count: .once(percent: 100), daysAgo: 5...40),
        "survey": RecordPattern(count: .once(percent: 100), daysAgo: 10...340),
    ]

    /// When something happened to a record, by the name of the event.
    ///
    /// - Returns: a date, nil inside for what has begun and not ended, nil for what did not happen.
    static func date(
        of event: String, kind: RecordKind.ID, begun: CalendarDate, today: CalendarDate, dice: inout Dice
    ) -> CalendarDate?? {
        let later: CalendarDate?
        switch event {
        case "placed", "ordered", "started", "opened", "issued": return .some(begun)
        case "delivered": later = begun.adding(days: dice.number(2...9))
        case "finished": later = begun.adding(days: dice.number(3...20))
        case "paid": later = begun.adding(days: dice.number(4...28))
        case "overdue": return nil
        case "last-used": later = today.adding(days: -dice.number(3...520))
        case "stopped": return .some(nil)
        case "ended": later = dice.happens(25) ? begun.adding(days: dice.number(90...500)) : nil
        case "closed" where kind == "account": return .some(nil)
        case "closed": later = dice.happens(80) ? begun.adding(days: dice.number(5...35)) : nil
        default: later = nil
        }
        guard let later, later <= today else { return .some(nil) }
        return .some(max(begun, later))
    }
}
