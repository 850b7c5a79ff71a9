import Declarations
import Foundation

/// The worked examples in `Tests/Fixtures/vectors.json`.
struct Vectors: Decodable {
    let deadlines: [Deadline]
    let breach: [Breach]
    let holidays: [String: [String: CalendarDate]]
    let equated: [CalendarDate]
    let retention: [Retention]

    struct Deadline: Decodable {
        let id: String
        let receipt: CalendarDate
        let promiseDays: Int?
        let pausedDays: Int
        let extended: Bool
        let nominal: CalendarDate
        let legalLatest: CalendarDate
        let promiseDue: CalendarDate?
        let binding: CalendarDate
        let steerTo: CalendarDate
    }

    struct Breach: Decodable {
        let id: String
        let aware: String
        let steerTo: String
        let outer: String
    }

    struct Retention: Decodable {
        let id: String
        let bindings: [Binding]
        let events: [String: CalendarDate?]
        let today: CalendarDate
        let holds: [String]
        let noAnonymisedRetention: Bool
        let keepUntil: CalendarDate?
        let readableFor: [String]
        let outcome: String
    }

    struct Binding: Decodable {
        let kind: RetentionRule.Kind
        let purpose: String
        let anchors: [String]
        let optional: [String]?
        let period: Period
        let bookYearEnd: String?
        let action: RetentionRule.Action?
        let endedAt: CalendarDate?
    }

    static func load() throws -> Vectors {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/vectors.json")
        return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
    }
}

/// A date in a test; a text that is no date is a mistake in the test and stands out as year 1.
func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(daysSinceEpoch: -719_162)
}

/// Every date from one up to and including another.
func days(from first: String, through last: String) -> some Sequence<CalendarDate> {
    (day(first).daysSinceEpoch...day(last).daysSinceEpoch).lazy.map { CalendarDate(daysSinceEpoch: $0) }
}
