import Declarations
import Rules
import Testing

@Suite("Response terms: every receipt date of nine years")
struct ResponseTermInvariantTests {
    static let terms: [[Period]] = [
        [], [Period(days: 28)], [Period(days: 30)], [Period(weeks: 4), Period(days: 30)], [Period(months: 1)],
        [Period(days: 14)],
    ]

    @Test("the term of the law moves at most five days, and five only where two holidays meet a weekend")
    func lawMovesAtMostFiveDays() {
        var fiveDays: [CalendarDate] = []
        for receipt in days(from: "2024-01-01", through: "2032-12-31") {
            let due = ResponseTerm.due(receipt: receipt)
            let moved = due.nominal.days(until: due.legalLatest)
            #expect((0...5).contains(moved), "\(receipt)")
            #expect(WorkingDays.isWorkingDay(due.legalLatest), "\(receipt)")
            if moved == 5 { fiveDays.append(receipt) }
        }
        #expect(fiveDays == [day("2024-11-25"), day("2027-04-05")])
    }

    @Test("the day to work towards is the binding day or the last working day before it", arguments: terms)
    func ordered(terms: [Period]) {
        for receipt in days(from: "2024-01-01", through: "2032-12-31") {
            for granted in [TermExtension.none, .inTime] {
                let due = ResponseTerm.due(receipt: receipt, terms: terms, extension: granted)
                #expect(due.binding <= due.legalLatest)
                #expect(due.binding <= due.promiseDue ?? due.binding)
                #expect(due.steerTo <= due.binding)
                #expect(WorkingDays.isWorkingDay(due.steerTo), "\(receipt)")
                if due.steerTo < due.binding {
                    #expect(due.steerTo == WorkingDays.rollBack(due.binding.adding(days: -1)), "\(receipt)")
                }
            }
        }
    }

    @Test("who decides is who ends first")
    func decider() {
        var seen: Set<DueDate.Decider> = []
        for receipt in days(from: "2024-01-01", through: "2032-12-31") {
            let due = ResponseTerm.due(receipt: receipt, terms: [Period(days: 30)])
            let promise = due.promiseDue ?? due.legalLatest
            let expected: DueDate.Decider =
                promise < due.legalLatest ? .promise : promise == due.legalLatest ? .both : .law
            #expect(due.decidedBy == expected, "\(receipt)")
            seen.insert(due.decidedBy)
        }
        #expect(seen == Set(DueDate.Decider.allCases))
    }

    @Test("28 days are never later than a month, and as long only over the end of a February of 28 days")
    func fourWeeks() {
        for receipt in days(from: "2024-01-01", through: "2032-12-31") {
            let due = ResponseTerm.due(receipt: receipt, terms: [Period(weeks: 4)])
            let promise = due.promiseDue ?? .distant
            #expect(promise <= due.nominal, "\(receipt)")
            let shortFebruary = !CalendarDate.isLeap(receipt.year)
            let equal = shortFebruary && (receipt.month == 2 || (receipt.month == 1 && receipt.day == 31))
            #expect((promise == due.nominal) == equal, "\(receipt)")
        }
    }

    @Test("30 days are later than a month only around February")
    func thirtyDays() {
        for receipt in days(from: "2024-01-01", through: "2032-12-31") {
            let due = ResponseTerm.due(receipt: receipt, terms: [Period(days: 30)])
            let firstLate = CalendarDate.isLeap(receipt.year) ? 31 : 30
            let expected = receipt.month == 2 || (receipt.month == 1 && receipt.day >= firstLate)
            #expect(((due.promiseDue ?? .distant) > due.nominal) == expected, "\(receipt)")
        }
    }

    @Test("an extension counts three months from receipt, never one and then two")
    func extensionFromReceipt() {
        for receipt in days(from: "2024-01-01", through: "2032-12-31") {
            let due = ResponseTerm.due(receipt: receipt, terms: [Period(days: 28)], extension: .inTime)
            #expect(due.nominal == receipt.adding(months: 3))
            #expect(due.promiseDue == nil)
        }
    }

    @Test("a promised month is counted as the law counts")
    func promisedMonth() {
        for receipt in days(from: "2024-01-01", through: "2032-12-31") {
            let due = ResponseTerm.due(receipt: receipt, terms: [Period(months: 1)])
            #expect(due.promiseDue == due.legalLatest)
            #expect(due.decidedBy == .both)
        }
    }

    @Test("each day of pause moves the term of the law one day before it is moved past days off")
    func pause() {
        for receipt in days(from: "2026-01-01", through: "2026-12-31") {
            let plain = ResponseTerm.due(receipt: receipt)
            for length in 0...20 {
                let pause = Pause(askedOn: receipt, answeredOn: receipt.adding(days: length))
                let due = ResponseTerm.due(receipt: receipt, pauses: [pause])
                #expect(due.nominal == plain.nominal.adding(days: length))
            }
        }
    }
}

extension CalendarDate {
    /// Later than anything a test expects.
    fileprivate static var distant: CalendarDate { CalendarDate(daysSinceEpoch: 1_000_000) }
}
