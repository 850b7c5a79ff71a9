/// A moment, in milliseconds of UTC since 1970-01-01.
///
/// Stored as an integer column named `…_at`. It becomes a date only at the edge, in Europe/Amsterdam.
public struct Instant: Sendable, Hashable, Comparable, Codable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// A moment from its milliseconds.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// This moment plus elapsed time; hours and minutes are elapsed, whatever the clock on the wall does.
    public func adding(hours: Int = 0, minutes: Int = 0, seconds: Int = 0) -> Instant {
        let total = Int64(hours) * 3_600 + Int64(minutes) * 60 + Int64(seconds)
        return Instant(milliseconds: milliseconds + total * 1_000)
    }

    /// Chronological order.
    public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    /// Reads an integer of milliseconds.
    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes an integer of milliseconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
