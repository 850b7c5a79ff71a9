import Declarations
import Rules
import Testing

@Suite("Extensions")
struct ExtensionTests {
    let receipt = day("2026-03-05")
    let fourWeeks = Period(weeks: 4)

    func due(_ terms: [Period], sentOn: String, pauses: [Pause] = []) -> DueDate {
        ResponseTerm.due(
            receipt: receipt, terms: terms, pauses: pauses,
            extension: .letter(ExtensionLetter(sentOn: day(sentOn))))
    }

    @Test("a letter counts up to the last day of the law, moved past days off")
    func lastDayOfLaw() {
        let inTime = due([], sentOn: "2026-04-07")
        #expect(inTime.extended)
        #expect(inTime.legalLatest == day("2026-06-05"))
        let late = due([], sentOn: "2026-04-08")
        #expect(!late.extended)
        #expect(late.legalLatest == day("2026-04-07"))
        #expect(late.ignoredExtension?.why == .late(lastDay: day("2026-04-07")))
    }

    @Test("a letter counts only within a promise that ends before the law")
    func lastDayOfPromise() {
        let inTime = due([fourWeeks], sentOn: "2026-04-02")
        #expect(inTime.extended)
        #expect(inTime.promiseDue == nil)
        #expect(inTime.decidedBy == .law)
        let late = due([fourWeeks], sentOn: "2026-04-03")
        #expect(!late.extended)
        #expect(late.promiseDue == day("2026-04-02"))
        #expect(late.binding == day("2026-04-02"))
    }

    @Test("a pause gives the letter more time and stays in the extended term")
    func withPause() {
        let pause = Pause(askedOn: day("2026-03-07"), answeredOn: day("2026-03-17"))
        let paused = due([fourWeeks], sentOn: "2026-04-12", pauses: [pause])
        #expect(paused.extended)
        #expect(paused.nominal == day("2026-06-15"))
        #expect(!due([fourWeeks], sentOn: "2026-04-13", pauses: [pause]).extended)
    }

    @Test("a letter from before the receipt does not count")
    func beforeReceipt() {
        let due = due([], sentOn: "2026-03-04")
        #expect(!due.extended)
        #expect(due.ignoredExtension?.why == .beforeReceipt)
        #expect(due.explanation.en.contains("does not count, because it left before the receipt"))
    }

    @Test("the decision says until when a letter can leave and what it gives")
    func decision() {
        let due = ResponseTerm.due(receipt: receipt, terms: [fourWeeks])
        let open = ExtensionDecision(for: due, on: day("2026-04-02"))
        #expect(open.isPossible)
        #expect(open.letterBy == day("2026-04-02"))
        #expect(open.extendedLatest == day("2026-06-05"))
        #expect(ExtensionDecision(for: due, on: day("2026-04-03")).verdict == .late)
        #expect(ExtensionDecision(for: due, on: day("2026-03-04")).verdict == .notReceivedYet)
        let extended = ResponseTerm.due(receipt: receipt, extension: .inTime)
        #expect(ExtensionDecision(for: extended, on: day("2026-03-20")).verdict == .alreadyExtended)
    }

    @Test("the decision and a letter on the same day never disagree")
    func decisionAgreesWithLetter() {
        for receipt in days(from: "2026-01-01", through: "2026-12-31") {
            let due = ResponseTerm.due(receipt: receipt, terms: [fourWeeks])
            for offset in -1...40 {
                let today = receipt.adding(days: offset)
                let letter = ResponseTerm.due(
                    receipt: receipt, terms: [fourWeeks], extension: .letter(ExtensionLetter(sentOn: today)))
                let decision = ExtensionDecision(for: due, on: today)
                #expect(decision.isPossible == letter.extended, "\(receipt) \(today)")
                if letter.extended { #expect(decision.extendedLatest == letter.legalLatest, "\(receipt)") }
            }
        }
    }

    @Test("the decision is said in both languages")
    func words() {
        let due = ResponseTerm.due(receipt: receipt)
        let decision = ExtensionDecision(for: due, on: day("2026-03-20")).explanation
        #expect(
            decision.nl
                == "Verlengen kan: een brief met de reden moet dan uiterlijk op dinsdag 7 april 2026 weg zijn. "
                + "Streef naar donderdag 2 april 2026. Het antwoord moet er dan uiterlijk op vrijdag 5 juni 2026 zijn.")
        #expect(
            decision.en
                == "Extending is possible: a letter with the reason must then leave by Tuesday 7 April 2026. "
                + "Aim for Thursday 2 April 2026. The answer must then be there by Friday 5 June 2026 at the latest.")
    }
}
