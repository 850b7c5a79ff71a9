import Declarations

extension CalendarDate {
    /// A date that is known when the source is written; a day the month lacks runs on into the next month.
    ///
    /// It cannot fail, so that tables of law need no optional.
    init(fixed year: Int, _ month: Int, _ day: Int) {
        self = CalendarDate(daysSinceEpoch: 0).adding(months: (year - 1970) * 12 + month - 1).adding(days: day - 1)
    }
}
