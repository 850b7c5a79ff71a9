import Declarations

extension TermTexts {
    /// What was promised, and on which day that ends.
    static func promise(_ due: DueDate) -> [Bilingual] {
        guard let promise = due.promise, let last = due.promiseDue else { return [] }
        let term = PeriodTexts.words(promise.term)
        return [
            due.promiseCount > 1
                ? Bilingual(
                    nl: "Er zijn \(due.promiseCount) beloften; de vroegste is een antwoord binnen \(term.nl).",
                    en: "There are \(due.promiseCount) promises; the earliest is an answer within \(term.en).")
                : Bilingual(
                    nl: "Beloofd is een antwoord binnen \(term.nl).", en: "The promise is an answer within \(term.en)."),
            lastDay(last, of: promise, pausedDays: due.pausedDays),
        ]
    }

    /// A promised first contact, which stands beside the answer.
    static func contact(_ due: DueDate) -> Bilingual {
        guard let promise = due.contactPromise, let last = due.contactDue else { return Bilingual(same: "") }
        let (term, date) = (PeriodTexts.words(promise.term), DateTexts.long(last))
        return Bilingual(
            nl: "Een eerste bericht is beloofd binnen \(term.nl): uiterlijk \(date.nl).",
            en: "A first message is promised within \(term.en): by \(date.en) at the latest.")
    }

    private static func lastDay(_ last: CalendarDate, of promise: ResponsePromise, pausedDays: Int) -> Bilingual {
        let date = DateTexts.long(last)
        let day =
            switch (pausedDays > 0, promise.pauses) {
            case (true, true):
                Bilingual(
                    nl: "Met de stilstand erbij is dat uiterlijk \(date.nl)",
                    en: "With the standstill added the last day is \(date.en)")
            case (true, false):
                Bilingual(
                    nl: "Stilstand telt daarbij niet mee: dat is uiterlijk \(date.nl)",
                    en: "The standstill does not count there: the last day is \(date.en)")
            default: Bilingual(nl: "Dat is uiterlijk \(date.nl)", en: "Its last day is \(date.en)")
            }
        if ResponseTerm.countsAsLaw(promise.term) {
            return Bilingual(
                nl: "\(day.nl), geteld zoals de wet telt.", en: "\(day.en), counted as the law counts.")
        }
        if WorkingDays.isWorkingDay(last) { return day.map { "\($0)." } }
        return Bilingual(
            nl: "\(day.nl); een belofte in dagen of weken schuift niet op.",
            en: "\(day.en); a promise in days or weeks does not move.")
    }
}
