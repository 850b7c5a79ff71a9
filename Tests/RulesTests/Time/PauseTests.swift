import Declarations
import Rules
import Testing

@Suite("Pauses")
struct PauseTests {
    // A Thursday; the third working day after it is Tuesday 10 March.
    let receipt = day("2026-03-05")

    func due(_ pauses: [Pause], asOf today: CalendarDate? = nil, promises: [ResponsePromise] = []) -> DueDate {
        ResponseTerm.due(receipt: receipt, promises: promises, pauses: pauses, asOf: today)
    }

    @Test("asking on the third working day still stops the clock, a day later does not")
    func lastDayToAsk() {
        let inTime = Pause(askedOn: day("2026-03-10"), answeredOn: day("2026-03-14"))
        #expect(due([inTime]).pausedDays == 4)
        let late = Pause(askedOn: day("2026-03-11"), answeredOn: day("2026-03-14"))
        let ignored = due([late])
        #expect(ignored.pausedDays == 0)
        #expect(ignored.ignoredPauses.map(\.why) == [.askedLate(lastDay: day("2026-03-10"))])
        #expect(ignored.ignoredPauses.map(\.pause) == [late])
        #expect(ignored.nominal == day("2026-04-05"))
    }

    @Test("days off do not use up the working days in which to ask")
    func askingAroundEaster() {
        // Received on Maundy Thursday: the working days after it are Tuesday, Wednesday and Thursday.
        let pause = Pause(askedOn: day("2026-04-09"), answeredOn: day("2026-04-12"))
        #expect(ResponseTerm.due(receipt: day("2026-04-02"), pauses: [pause]).pausedDays == 3)
    }

    @Test("a question from before the receipt does not stop the clock")
    func beforeReceipt() {
        let pause = Pause(askedOn: day("2026-03-04"), answeredOn: day("2026-03-14"))
        #expect(due([pause]).ignoredPauses.map(\.why) == [.beforeReceipt])
    }

    @Test("an answer from before the question does not count")
    func answerFirst() {
        let pause = Pause(askedOn: day("2026-03-09"), answeredOn: day("2026-03-08"))
        #expect(due([pause]).ignoredPauses.map(\.why) == [.answeredBeforeAsked])
    }

    @Test("days in two pauses count once, whatever the order in which they are given")
    func overlap() {
        let first = Pause(askedOn: day("2026-03-06"), answeredOn: day("2026-03-16"))
        let second = Pause(reason: .clarification, askedOn: day("2026-03-09"), answeredOn: day("2026-03-20"))
        let inside = Pause(reason: .clarification, askedOn: day("2026-03-07"), answeredOn: day("2026-03-08"))
        #expect(due([first, second, inside]).pausedDays == 14)
        #expect(due([inside, second, first]).pausedDays == 14)
        #expect(due([second, first]).countedPauses == [first, second])
    }

    @Test("pauses with time between them add up without that time")
    func apart() {
        let first = Pause(askedOn: day("2026-03-05"), answeredOn: day("2026-03-07"))
        let second = Pause(askedOn: day("2026-03-09"), answeredOn: day("2026-03-12"))
        #expect(due([first, second]).pausedDays == 5)
    }

    @Test("a pause without an answer runs up to the day that is given, and is not counted without one")
    func stillOpen() {
        let open = Pause(askedOn: day("2026-03-07"))
        #expect(due([open], asOf: day("2026-03-20")).pausedDays == 13)
        #expect(due([open], asOf: day("2026-03-06")).pausedDays == 0)
        #expect(due([open]).ignoredPauses.map(\.why) == [.noEnd])
        let late = Pause(askedOn: day("2026-03-19"))
        #expect(due([late]).ignoredPauses.map(\.why) == [.askedLate(lastDay: day("2026-03-10"))])
    }

    @Test("a promise without an identity check does not wait")
    func promiseThatDoesNotPause() {
        let pause = Pause(askedOn: day("2026-03-07"), answeredOn: day("2026-03-17"))
        let strict = due([pause], promises: [ResponsePromise(term: Period(weeks: 4), pauses: false)])
        #expect(strict.promiseDue == day("2026-04-02"))
        #expect(strict.binding == day("2026-04-02"))
        let waiting = due([pause], promises: [ResponsePromise(term: Period(weeks: 4), pauses: true)])
        #expect(waiting.promiseDue == day("2026-04-12"))
    }
}
