import Declarations
import Rules
import Testing

@Suite("Retention decisions")
struct RetentionDecisionTests {
    typealias Binding = RetentionDecision.Binding

    let ended = EventReference(record: "agreement", event: "ended")
    let issued = EventReference(record: "invoice", event: "issued")

    func purpose(
        _ id: Purpose.ID, keep: Period, action: RetentionRule.Action = .erase, ending: RetentionDecision.Ending? = nil
    ) -> Binding {
        Binding(
            kind: .purpose, purpose: id, title: Bilingual(same: id.rawValue), after: [ended], keep: keep,
            action: action, ending: ending)
    }

    func maximum(_ keep: Period, action: RetentionRule.Action = .erase) -> Binding {
        Binding(
            kind: .maximum, purpose: nil, title: Bilingual(same: "maximum"), after: [ended], keep: keep, action: action)
    }

    var fiscal: Binding {
        Binding(
            kind: .minimum, purpose: "tax", title: Bilingual(same: "tax"), after: [issued], keep: Period(years: 7),
            bookYear: .calendarYear)
    }

    func decide(
        _ bindings: [Binding], today: String, holds: [RetentionDecision.Hold] = [], canAnonymise: Bool = true,
        noAnonymised: Bool = false
    ) -> RetentionDecision {
        RetentionDecision.decide(
            bindings: bindings,
            events: [ended: .happened(on: day("2026-01-31")), issued: .happened(on: day("2026-01-15"))], holds: holds,
            noAnonymisedRetention: noAnonymised, canAnonymise: canAnonymise, today: day(today))
    }

    @Test("the last day is the last day of keeping, and the day after is the first day of erasing")
    func lastDay() {
        let binding = purpose("service", keep: Period(months: 1))
        #expect(decide([binding], today: "2026-02-28").outcome == .keep)
        #expect(decide([binding], today: "2026-03-01").outcome == .erase)
        #expect(decide([binding], today: "2026-03-01").daysLate == 0)
        #expect(decide([binding], today: "2026-03-03").daysLate == 2)
        #expect(decide([binding], today: "2026-02-28").daysLate == 0)
    }

    @Test("a maximum shortens purposes, also open ones, but no legal minimum")
    func maximumCaps() {
        let open = Binding(
            kind: .purpose, purpose: "open", title: Bilingual(same: "open"),
            after: [EventReference(record: "consent", event: "withdrawn")], keep: Period())
        let decision = decide([open, fiscal, maximum(Period(months: 6))], today: "2026-08-01")
        #expect(decision.standings.map(\.until) == [day("2026-07-31"), day("2033-12-31")])
        #expect(decision.standings.map(\.isCapped) == [true, false])
        #expect(decision.readableFor == ["tax"])
        #expect(decision.isOnlyLegalDuty)
    }

    @Test("a maximum whose event did not happen caps nothing")
    func openMaximum() {
        let cap = Binding(
            kind: .maximum, purpose: nil, title: Bilingual(same: "maximum"),
            after: [EventReference(record: "visit", event: "ended")], keep: Period(days: 1))
        let decision = decide([purpose("service", keep: Period(years: 1)), cap], today: "2026-06-01")
        #expect(decision.keepUntil == day("2027-01-31"))
    }

    @Test("an early end stops reading on the day itself and never lengthens")
    func earlyEnd() {
        let ending = RetentionDecision.Ending(on: day("2026-03-10"), reason: .consentWithdrawn)
        let binding = purpose("pool", keep: Period(years: 1), ending: ending)
        #expect(decide([binding], today: "2026-03-09").readableFor == ["pool"])
        let onTheDay = decide([binding], today: "2026-03-10")
        #expect(onTheDay.readableFor.isEmpty && onTheDay.outcome == .keep)
        #expect(decide([binding], today: "2026-03-11").outcome == .erase)
        let late = RetentionDecision.Ending(on: day("2030-01-01"), reason: .purposeRemoved)
        #expect(
            decide([purpose("pool", keep: Period(years: 1), ending: late)], today: "2026-06-01").keepUntil
                == day("2027-01-31"))
    }

    @Test("a granted erasure does not end a legal minimum")
    func minimumSurvivesErasure() {
        var minimum = fiscal
        minimum.ending = RetentionDecision.Ending(on: day("2026-03-10"), reason: .erasureGranted)
        let decision = decide([minimum], today: "2026-03-11")
        #expect(decision.keepUntil == day("2033-12-31"))
        #expect(decision.readableFor == ["tax"])
    }

    @Test("a granted erasure erases, even where the rule would make anonymous")
    func erasureErases() {
        let ending = RetentionDecision.Ending(on: day("2026-03-10"), reason: .erasureGranted)
        let binding = purpose("service", keep: Period(years: 1), action: .anonymise, ending: ending)
        #expect(decide([binding], today: "2026-03-11").outcome == .erase)
    }

    @Test("anonymous only when every rule says so, the person did not object, and the group is large enough")
    func anonymise() {
        let binding = purpose("service", keep: Period(months: 1), action: .anonymise)
        #expect(decide([binding], today: "2026-03-01").outcome == .anonymise)
        #expect(decide([binding], today: "2026-03-01", noAnonymised: true).outcome == .erase)
        #expect(decide([binding], today: "2026-03-01", canAnonymise: false).outcome == .erase)
        #expect(decide([binding, maximum(Period(days: 20))], today: "2026-03-01").outcome == .erase)
        #expect(
            decide([binding, maximum(Period(days: 20), action: .anonymise)], today: "2026-03-01").outcome == .anonymise)
        #expect(decide([binding, maximum(Period(years: 5))], today: "2026-03-01").outcome == .anonymise)
    }

    @Test("a restriction stops reading while the time runs and prevents erasure after it")
    func restriction() {
        let binding = purpose("service", keep: Period(months: 1))
        let live = decide([binding], today: "2026-02-10", holds: [.restriction])
        #expect(live.outcome == .keep && live.readableFor.isEmpty)
        #expect(live.standings.map(\.state) == [.restricted])
        let over = decide([binding], today: "2026-03-10", holds: [.restriction, .order])
        #expect(over.outcome == .blocked(by: [.restriction, .order]))
        #expect(over.standings.map(\.state) == [.held])
    }

    @Test(
        "another hold leaves reading alone while the time runs",
        arguments: [
            RetentionDecision.Hold.legalClaim, .openRequest, .order,
        ])
    func hold(hold: RetentionDecision.Hold) {
        let binding = purpose("service", keep: Period(months: 1))
        #expect(decide([binding], today: "2026-02-10", holds: [hold]).readableFor == ["service"])
        #expect(decide([binding], today: "2026-03-10", holds: [hold]).outcome == .blocked(by: [hold]))
        #expect(decide([binding], today: "2026-03-10", holds: [hold]).readableFor.isEmpty)
    }

    @Test("a value that nothing binds goes")
    func unbound() {
        let decision = decide([], today: "2026-03-01")
        #expect(decision.outcome == .erase && decision.keepUntil == nil)
        #expect(decide([maximum(Period(years: 1))], today: "2026-03-01").outcome == .erase)
    }

    @Test("on each day: read only what is live, erase only when all is over, and never before the last day")
    func everyDay() {
        let bindings = [
            purpose("short", keep: Period(days: 20)), purpose("long", keep: Period(months: 3)), fiscal,
        ]
        for date in days(from: "2026-01-01", through: "2034-01-31") {
            let decision = decide(bindings, today: date.description)
            #expect(decision.keepUntil == day("2033-12-31"))
            #expect((decision.outcome == .erase) == (date > day("2033-12-31")), "\(date)")
            #expect(decision.readableFor.contains("short") == (date <= day("2026-02-20")), "\(date)")
            #expect(decision.readableFor.contains("long") == (date <= day("2026-04-30")), "\(date)")
            #expect(decision.readableFor.contains("tax") == (date <= day("2033-12-31")), "\(date)")
        }
    }

    @Test("a book year that ends in February ends whole years on its last day")
    func februaryBookYear() {
        var minimum = fiscal
        minimum.bookYear = BookYear(ending: "02-28")
        minimum.keep = Period(years: 2)
        // The book year of the invoice ends on 28 February 2026; two years later February has 29 days.
        #expect(decide([minimum], today: "2026-03-01").keepUntil == day("2028-02-29"))
    }

    @Test("a binding follows its declared rule")
    func fromRule() {
        var rule = RetentionRule(id: "fiscal", after: [issued], keep: Period(years: 7), then: .erase)
        rule.kind = .minimum
        #expect(
            Binding(rule: rule, purpose: "tax", title: Bilingual(same: "tax"), bookYear: .calendarYear).bookYear == nil)
        rule.from = .endOfBookYear
        #expect(Binding(rule: rule, purpose: "tax", title: Bilingual(same: "tax"), bookYear: .calendarYear) == fiscal)
    }
}
