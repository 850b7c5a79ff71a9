import Declarations
import Rules
import Testing

@Suite("Response terms: worked examples")
struct ResponseTermVectorTests {
    @Test("every worked example comes out")
    func vectors() throws {
        let vectors = try Vectors.load().deadlines
        #expect(vectors.count == 44)
        for vector in vectors {
            let asked = vector.receipt.adding(days: 2)
            let due = ResponseTerm.due(
                receipt: vector.receipt, terms: vector.promiseDays.map { [Period(days: $0)] } ?? [],
                pauses: vector.pausedDays == 0
                    ? [] : [Pause(askedOn: asked, answeredOn: asked.adding(days: vector.pausedDays))],
                extension: vector.extended ? .inTime : .none)
            #expect(due.nominal == vector.nominal, "\(vector.id)")
            #expect(due.legalLatest == vector.legalLatest, "\(vector.id)")
            #expect(due.promiseDue == vector.promiseDue, "\(vector.id)")
            #expect(due.binding == vector.binding, "\(vector.id)")
            #expect(due.steerTo == vector.steerTo, "\(vector.id)")
            #expect(due.extended == vector.extended, "\(vector.id)")
            #expect(due.pausedDays == vector.pausedDays, "\(vector.id)")
            #expect(due.ignoredPauses.isEmpty, "\(vector.id)")
        }
    }

    @Test(
        "the receipt date is the date in Amsterdam",
        arguments: [
            ("2026-03-31", 22, 30, 0, "2026-04-01"), ("2026-01-31", 23, 30, 0, "2026-02-01"),
            ("2026-10-24", 21, 59, 59, "2026-10-24"), ("2026-10-24", 22, 0, 0, "2026-10-25"),
        ])
    func receiptDate(utcDate: String, hour: Int, minute: Int, second: Int, expected: String) {
        let midnight = Instant(milliseconds: Int64(day(utcDate).daysSinceEpoch) * 86_400_000)
        let received = midnight.adding(hours: hour, minutes: minute, seconds: second)
        #expect(AmsterdamTime.date(of: received) == day(expected))
    }
}
