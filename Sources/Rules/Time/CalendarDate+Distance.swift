import Declarations

extension CalendarDate {
    /// The number of days from this date to another; negative when the other is earlier.
    public func days(until other: CalendarDate) -> Int { other.daysSinceEpoch - daysSinceEpoch }
}
