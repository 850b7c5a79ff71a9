/// Measures how long something has taken, for time-outs alone. No rule reads it, and nothing that is stored follows
/// from it.
struct Stopwatch: Sendable {
    private let began = ContinuousClock.now

    /// How long ago it was started.
    var elapsed: Duration { began.duration(to: .now) }

    /// What is left of a time, in milliseconds; 0 when it is over.
    func millisecondsLeft(of time: Duration) -> Int32 {
        Int32(max(0, min((time - elapsed) / .milliseconds(1), 1_000_000_000)).rounded(.up))
    }
}
