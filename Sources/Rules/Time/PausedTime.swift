import Declarations

/// The days on which the clock stood still, after the rules were applied to each pause.
struct PausedTime: Sendable, Hashable {
    /// Days that are added to the term; days in two pauses count once.
    var days = 0
    /// Pauses that count, in the order in which they began.
    var counted: [Pause] = []
    /// Pauses that do not count, with the reason.
    var ignored: [IgnoredPause] = []

    /// Applies the rules: a pause counts from asking to answering, when it was asked without undue delay.
    ///
    /// - Parameter today: the day up to which a pause without an answer is counted.
    init(_ pauses: [Pause], receipt: CalendarDate, today: CalendarDate?, parameters: LegalParameters) {
        guard !pauses.isEmpty else { return }
        let lastDay = WorkingDays.adding(parameters.askWithinWorkingDays, to: receipt)
        var countedUntil = receipt
        for pause in pauses.sorted(by: { $0.askedOn < $1.askedOn }) {
            let end = pause.answeredOn ?? today.map { max($0, pause.askedOn) }
            if let why = Self.objection(to: pause, end: end, receipt: receipt, lastDay: lastDay) {
                ignored.append(IgnoredPause(pause: pause, why: why))
            } else if let end {
                counted.append(pause)
                days += max(0, max(countedUntil, pause.askedOn).days(until: end))
                countedUntil = max(countedUntil, end)
            }
        }
    }

    private static func objection(
        to pause: Pause, end: CalendarDate?, receipt: CalendarDate, lastDay: CalendarDate
    ) -> IgnoredPause.Why? {
        if pause.askedOn < receipt { return .beforeReceipt }
        if pause.askedOn > lastDay { return .askedLate(lastDay: lastDay) }
        guard let end else { return .noEnd }
        return end < pause.askedOn ? .answeredBeforeAsked : nil
    }
}
