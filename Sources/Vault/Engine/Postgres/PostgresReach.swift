import Foundation
import Rules

/// What the connections of a pool know together about the server: after it could not be reached, nobody knocks for a
/// moment, and a longer one each time. Otherwise every visitor would be a knock.
final class PostgresReach: @unchecked Sendable {
    private let lock = NSLock()
    private var failures = 0
    private var closed: (since: Stopwatch, pause: Duration, refusal: StorageRefusal)?

    private static let firstPause = 0.1
    private static let longestPause = 5.0

    /// Whether the last knock was answered, so that waiting for it makes sense.
    var isUsual: Bool { lock.withLock { failures == 0 } }

    /// Looks whether it is time to knock.
    ///
    /// - Throws: what came of the last knock, when it is not.
    func check() throws {
        try lock.withLock {
            if let closed, closed.since.elapsed < closed.pause { throw closed.refusal }
        }
    }

    /// Notes that the server let us in.
    func succeeded() {
        lock.withLock { (failures, closed) = (0, nil) }
    }

    /// Notes that it did not.
    func failed(_ refusal: StorageRefusal) {
        lock.withLock {
            let pause = min(Self.longestPause, Self.firstPause * Double(1 << min(failures, 10)))
            closed = (Stopwatch(), .seconds(pause), refusal)
            failures += 1
        }
    }
}
