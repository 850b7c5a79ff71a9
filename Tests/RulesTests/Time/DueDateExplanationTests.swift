import Declarations
import Foundation
import Rules
import Testing

@Suite("Due dates in words")
struct DueDateExplanationTests {
    static let fourWeeks = Period(weeks: 4)
    static let thirtyDays = Period(days: 30)

    static let cases: [(name: String, due: DueDate)] = [
        ("a working day", ResponseTerm.due(receipt: day("2026-06-15"))),
        ("Easter", ResponseTerm.due(receipt: day("2026-03-05"))),
        ("a day that does not exist", ResponseTerm.due(receipt: day("2026-01-31"))),
        ("five days off in a row", ResponseTerm.due(receipt: day("2027-04-05"))),
        ("a promise that ends on a Sunday", ResponseTerm.due(receipt: day("2026-03-29"), terms: [fourWeeks])),
        ("the law is stricter", ResponseTerm.due(receipt: day("2026-02-03"), terms: [thirtyDays])),
        ("law and promise end together", ResponseTerm.due(receipt: day("2026-11-25"), terms: [Period(months: 1)])),
        (
            "two promises, a pause, and a question asked late",
            ResponseTerm.due(
                receipt: day("2026-03-05"), terms: [fourWeeks, thirtyDays],
                pauses: [
                    Pause(askedOn: day("2026-03-07"), answeredOn: day("2026-03-17")),
                    Pause(reason: .clarification, askedOn: day("2026-03-20"), answeredOn: day("2026-03-25")),
                ])
        ),
        (
            "two pauses that overlap, and a promise that does not wait",
            ResponseTerm.due(
                receipt: day("2026-06-15"), promises: [ResponsePromise(term: thirtyDays, pauses: false)],
                pauses: [
                    Pause(askedOn: day("2026-06-16"), answeredOn: day("2026-06-22")),
                    Pause(reason: .clarification, askedOn: day("2026-06-18"), answeredOn: day("2026-06-24")),
                ])
        ),
        (
            "a pause that still runs",
            ResponseTerm.due(
                receipt: day("2026-06-15"), pauses: [Pause(reason: .clarification, askedOn: day("2026-06-16"))],
                asOf: day("2026-06-30"))
        ),
        (
            "an extension in time",
            ResponseTerm.due(
                receipt: day("2025-11-30"), terms: [thirtyDays],
                extension: .letter(ExtensionLetter(sentOn: day("2025-12-12"))))
        ),
        (
            "a letter that left late",
            ResponseTerm.due(
                receipt: day("2026-03-05"), extension: .letter(ExtensionLetter(sentOn: day("2026-04-08"))))
        ),
    ]

    @Test("the sums read as in the reviewed file, in both languages")
    func snapshots() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Fixtures/due-date-explanations.txt")
        let reviewed = try String(contentsOf: file, encoding: .utf8).split(separator: "\n\n").map(String.init)
        let current = Self.cases.map { "# \($0.name)\n\($0.due.explanation.nl)\n\($0.due.explanation.en)" }
        #expect(reviewed.count == current.count)
        for (old, new) in zip(reviewed, current) {
            #expect(old.trimmingCharacters(in: .newlines) == new)
        }
    }

    @Test("the person who asked reads the same sum without the day staff work towards")
    func forPerson() {
        let due = ResponseTerm.due(receipt: day("2026-03-05"))
        #expect(due.explanation.nl.contains("Streef naar") && due.explanation.en.contains("Aim for"))
        #expect(due.explanation.nl.hasPrefix(due.explanationForPerson.nl))
        #expect(!due.explanationForPerson.nl.contains("Streef"))
        #expect(!due.explanationForPerson.en.contains("Aim"))
    }

    @Test("every sum of nine years names its dates and says who decides")
    func namesItsDates() {
        for receipt in days(from: "2024-01-01", through: "2032-12-31") {
            let due = ResponseTerm.due(receipt: receipt, terms: [Self.thirtyDays])
            let text = due.explanation
            for date in [due.receipt, due.nominal, due.legalLatest, due.promiseDue, due.binding, due.steerTo] {
                guard let words = date.map(DateTexts.long) else { continue }
                #expect(text.nl.contains(words.nl) && text.en.contains(words.en), "\(receipt)")
            }
            let decider =
                switch due.decidedBy {
                case .law: "De wet is hier strenger"
                case .promise: "De belofte is hier strenger"
                case .both: "Wet en belofte eindigen op dezelfde dag"
                }
            #expect(text.nl.contains(decider), "\(receipt)")
            #expect(!text.nl.contains("  ") && !text.en.contains("  ") && !text.nl.contains(".."), "\(receipt)")
        }
    }
}
