import Declarations
import Foundation

/// The clock of this machine; the one place where it is read.
enum SystemClock {
    /// This moment.
    static let now: @Sendable () -> Instant = { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }
}
