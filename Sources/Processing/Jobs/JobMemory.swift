import Declarations
import Foundation
import Rules

/// What a runner remembers from round to round, so that a quiet house writes nothing.
final class JobMemory: @unchecked Sendable {
    private struct Key: Hashable {
        let job: String
        let organisation: Organisation.ID
    }

    private let lock = NSLock()
    private var turns: [Key: Instant] = [:]
    private var leases: [Key: Instant] = [:]
    private var failures: [Key: Bool] = [:]

    /// Whether a job that runs now and then has its turn; a clock that was put back does not keep it waiting.
    func isTurn(_ job: String, of organisation: Organisation.ID, at now: Instant, every seconds: Int) -> Bool {
        let key = Key(job: job, organisation: organisation)
        return lock.withLock {
            if let last = turns[key], last <= now, now < last.adding(seconds: seconds) { return false }
            turns[key] = now
            return true
        }
    }

    /// Whether a lease has time left.
    func hasLease(_ job: String, of organisation: Organisation.ID, at now: Instant) -> Bool {
        lock.withLock { leases[Key(job: job, organisation: organisation)].map { now < $0 } ?? false }
    }

    /// Remembers a lease.
    func keepLease(_ job: String, of organisation: Organisation.ID, until: Instant) {
        lock.withLock { leases[Key(job: job, organisation: organisation)] = until }
    }

    /// Whether the last run of a job failed; nil when that is not known yet.
    func hasFailed(_ job: String, of organisation: Organisation.ID) -> Bool? {
        lock.withLock { failures[Key(job: job, organisation: organisation)] }
    }

    /// Remembers how a job ended.
    func note(_ job: String, of organisation: Organisation.ID, hasFailed: Bool) {
        lock.withLock { failures[Key(job: job, organisation: organisation)] = hasFailed }
    }
}
