import Declarations

/// What the calendar and the clock on the wall say at a moment.
public struct LocalTime: Sendable, Hashable {
    /// The date.
    public let date: CalendarDate
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 59.
    public let second: Int
    /// Whether the clock stands on summer time.
    public let summerTime: Bool
}
