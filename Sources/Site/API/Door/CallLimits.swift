import Declarations
import Synchronization

/// Counts calls in memory: a restart forgets them, and nothing about callers is stored.
final class CallLimits: Sendable {
    /// Calls of one token in a minute: twenty each second is more than a web shop needs.
    static let callsPerMinute = 1_200
    /// Wrong tokens from one network in an hour, before the answer is to wait.
    static let wrongPerHour = 60
    /// Most callers that are remembered at once.
    private static let mostCallers = 10_000

    private struct Window {
        var startedAt: Int64
        var length: Int64
        var count: Int
    }

    private let windows = Mutex<[String: Window]>([:])

    /// Counts a call.
    ///
    /// - Returns: seconds to wait when the limit is passed; nil when it is not.
    func count(_ caller: String, limit: Int, seconds: Int, at now: Instant) -> Int? {
        let length = Int64(seconds) * 1_000
        return windows.withLock { windows in
            if windows.count > Self.mostCallers {
                windows = windows.filter { $0.value.startedAt + $0.value.length > now.milliseconds }
                // Callers from everywhere at once: forgetting costs less than remembering all of them.
                if windows.count > Self.mostCallers { windows = [:] }
            }
            var window = windows[caller] ?? Window(startedAt: now.milliseconds, length: length, count: 0)
            let age = now.milliseconds - window.startedAt
            if age >= length || age < 0 { window = Window(startedAt: now.milliseconds, length: length, count: 0) }
            window.count += 1
            windows[caller] = window
            return window.count > limit ? Self.wait(window, now) : nil
        }
    }

    private static func wait(_ window: Window, _ now: Instant) -> Int {
        max(1, Int((window.startedAt + window.length - now.milliseconds + 999) / 1_000))
    }
}
