import Declarations
import Rules
import Testing

@Suite("Promised terms")
struct PromiseTests {
    @Test("of several promises the earliest counts, in whatever order")
    func earliest() {
        let (weeks, days) = (Period(weeks: 4), Period(days: 30))
        for terms in [[weeks, days], [days, weeks]] {
            let due = ResponseTerm.due(receipt: day("2026-03-10"), terms: terms)
            #expect(due.promiseDue == day("2026-04-07"))
            #expect(due.promise?.term == weeks)
            #expect(due.promiseCount == 2)
            #expect(due.decidedBy == .promise)
        }
    }

    @Test("a promise of a first contact stands beside the answer and does not shorten it")
    func contact() {
        let contact = ResponsePromise(term: Period(days: 30), means: .contact)
        let due = ResponseTerm.due(receipt: day("2026-03-10"), promises: [contact])
        #expect(due.contactDue == day("2026-04-09"))
        #expect(due.promiseDue == nil)
        #expect(due.binding == day("2026-04-10"))
        #expect(due.decidedBy == .law)
        #expect(
            due.explanation.nl.contains("Een eerste bericht is beloofd binnen 30 dagen: uiterlijk donderdag 9 april"))
    }

    @Test("a promise longer than the law changes nothing")
    func longerThanLaw() {
        let due = ResponseTerm.due(receipt: day("2026-03-10"), terms: [Period(months: 2)])
        #expect(due.promiseDue == day("2026-05-11"))
        #expect(due.binding == day("2026-04-10"))
        #expect(due.decidedBy == .law)
    }

    @Test("the day to work towards is never before the receipt")
    func shortPromise() {
        let due = ResponseTerm.due(receipt: day("2026-03-07"), terms: [Period(days: 1)])
        #expect(due.binding == day("2026-03-08"))
        #expect(due.steerTo == day("2026-03-07"))
    }
}
