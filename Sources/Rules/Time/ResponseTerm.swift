import Declarations

/// The term for answering a request (art. 12(3)), counted by Regulation 1182/71, beside what was promised.
public enum ResponseTerm {
    /// When an answer is due.
    ///
    /// The law gives a month from receipt, the day of receipt not counted, ending on the same date of the
    /// next month or its last day, and moved past days off. A promise in days or weeks is counted as it
    /// was made and never moves; a promise in months or years is counted as the law counts.
    ///
    /// - Parameters:
    ///   - receipt: the Dutch date on which the request came in.
    ///   - promises: what the statement promises; of several answers the earliest counts.
    ///   - pauses: what was asked of the person before the request could be handled.
    ///   - extension: whether more time was taken.
    ///   - today: the day up to which a pause without an answer is counted; without it such a pause is not counted.
    public static func due(
        receipt: CalendarDate, promises: [ResponsePromise] = [], pauses: [Pause] = [],
        extension granted: TermExtension = .none, asOf today: CalendarDate? = nil
    ) -> DueDate {
        let parameters = LegalParameters.inForce(on: receipt)
        let paused = PausedTime(pauses, receipt: receipt, today: today, parameters: parameters)
        func nominal(months: Int) -> CalendarDate { receipt.adding(months: months).adding(days: paused.days) }
        let answer = earliest(.answer, of: promises, receipt: receipt, pausedDays: paused.days)
        let contact = earliest(.contact, of: promises, receipt: receipt, pausedDays: paused.days)

        let firstNominal = nominal(months: parameters.responseMonths)
        let firstLatest = WorkingDays.rollForward(firstNominal)
        let letterBy = min(firstLatest, answer?.due ?? firstLatest)
        let (extended, letter, ignored) = judge(granted, receipt: receipt, letterBy: letterBy)

        let counted = extended ? nominal(months: parameters.extendedResponseMonths) : firstNominal
        let legalLatest = extended ? WorkingDays.rollForward(counted) : firstLatest
        let promiseDue = extended ? nil : answer?.due
        let target = min(counted, promiseDue ?? counted)
        return DueDate(
            receipt: receipt, nominal: counted, legalLatest: legalLatest, promiseDue: promiseDue,
            binding: min(legalLatest, promiseDue ?? legalLatest),
            steerTo: max(receipt, WorkingDays.rollBack(target)),
            decidedBy: decider(law: legalLatest, promise: promiseDue),
            extended: extended, extensionLetter: letter, ignoredExtension: ignored, extensionLetterBy: letterBy,
            pausedDays: paused.days, countedPauses: paused.counted, ignoredPauses: paused.ignored,
            promise: answer?.promise, promiseCount: promises.count { $0.means == .answer },
            contactDue: extended ? nil : contact?.due, contactPromise: contact?.promise, parameters: parameters)
    }

    /// When an answer is due, with promises given as bare periods: each promises the full answer.
    public static func due(
        receipt: CalendarDate, terms: [Period], pauses: [Pause] = [], extension granted: TermExtension = .none,
        asOf today: CalendarDate? = nil
    ) -> DueDate {
        due(
            receipt: receipt, promises: terms.map { ResponsePromise(term: $0) }, pauses: pauses, extension: granted,
            asOf: today)
    }

    /// The last day of one promise.
    static func due(_ promise: ResponsePromise, receipt: CalendarDate, pausedDays: Int) -> CalendarDate {
        let last = receipt.adding(promise.term).adding(days: promise.pauses ? pausedDays : 0)
        return countsAsLaw(promise.term) ? WorkingDays.rollForward(last) : last
    }

    /// Whether a promised term is in the units of the law, and so is counted as the law counts.
    static func countsAsLaw(_ term: Period) -> Bool { !term.isZero && term.weeks == 0 && term.days == 0 }

    private static func earliest(
        _ meaning: ResponsePromise.Meaning, of promises: [ResponsePromise], receipt: CalendarDate, pausedDays: Int
    ) -> (promise: ResponsePromise, due: CalendarDate)? {
        var first: (promise: ResponsePromise, due: CalendarDate)?
        for promise in promises where promise.means == meaning {
            let last = due(promise, receipt: receipt, pausedDays: pausedDays)
            if let known = first, known.due <= last { continue }
            first = (promise, last)
        }
        return first
    }

    private static func judge(
        _ granted: TermExtension, receipt: CalendarDate, letterBy: CalendarDate
    ) -> (extended: Bool, letter: ExtensionLetter?, ignored: IgnoredExtension?) {
        switch granted {
        case .none: (false, nil, nil)
        case .inTime: (true, nil, nil)
        case .letter(let letter) where letter.sentOn < receipt:
            (false, nil, IgnoredExtension(letter: letter, why: .beforeReceipt))
        case .letter(let letter) where letter.sentOn > letterBy:
            (false, nil, IgnoredExtension(letter: letter, why: .late(lastDay: letterBy)))
        case .letter(let letter): (true, letter, nil)
        }
    }

    private static func decider(law: CalendarDate, promise: CalendarDate?) -> DueDate.Decider {
        guard let promise, promise <= law else { return .law }
        return promise == law ? .both : .promise
    }
}
