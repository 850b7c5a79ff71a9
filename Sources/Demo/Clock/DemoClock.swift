import Declarations
import Foundation
import Rules
import Synchronization

/// The real clock plus a number of days, so that terms can be seen to run.
///
/// The days are kept in the folder and survive a restart. The clock goes forward only: what was answered in
/// time stays answered in time.
public final class DemoClock: Sendable {
    /// Most days in one step: four years, or the first mistake would end the demonstration.
    public static let longestStep = 1_461

    private struct State {
        var days: Int
        var held: Instant?
    }

    private struct Stored: Codable {
        var days: Int
    }

    private let state: Mutex<State>
    private let real: @Sendable () -> Instant
    private let file: String

    /// The clock as it was left in a folder.
    ///
    /// - Parameter real: the clock of the machine.
    init(file: String, real: @escaping @Sendable () -> Instant) {
        self.file = file
        self.real = real
        let stored = FileManager.default.contents(atPath: file)
            .flatMap { try? JSONDecoder().decode(Stored.self, from: $0) }
        state = Mutex(State(days: max(0, stored?.days ?? 0)))
    }

    /// This moment in the demonstration.
    public var now: Instant {
        let real = real()
        return state.withLock { state in state.held ?? real.adding(hours: state.days * 24) }
    }

    /// Today's date in the demonstration.
    public var today: CalendarDate { AmsterdamTime.date(of: now) }

    /// How many days the clock is ahead.
    public var daysAhead: Int { state.withLock { $0.days } }

    /// Moves the clock forward.
    ///
    /// - Throws: `DemoRefusal.clockStep`.
    public func move(days: Int) throws {
        guard (1...Self.longestStep).contains(days) else { throw DemoRefusal.clockStep(limit: Self.longestStep) }
        let total = daysAhead + days
        try JSONEncoder().encode(Stored(days: total)).write(to: URL(fileURLWithPath: file), options: .atomic)
        state.withLock { $0.days = total }
    }

    /// Moves the clock forward to a date.
    ///
    /// - Throws: `DemoRefusal.clockStep` when the date is not ahead.
    public func move(to date: CalendarDate) throws {
        try move(days: date.daysSinceEpoch - today.daysSinceEpoch)
    }

    /// Stops the clock at a moment, while history is made.
    func hold(at instant: Instant) { state.withLock { $0.held = instant } }

    /// Lets the clock run again.
    func release() { state.withLock { $0.held = nil } }
}
