import Crypto
import Declarations
import Rules

extension Transaction {
    /// Counts an attempt, and tells how many there were in the current window.
    ///
    /// What is counted (an address, a network) is stored as a keyed digest, and forgotten after the window.
    public func count(_ name: String, of subject: String, window hours: Int, at now: Instant) throws -> Int {
        let digest = try throttleDigest(subject)
        let start = now.adding(hours: -hours)
        let row = try row(
            """
            INSERT INTO throttles (organisation, name, digest, window_at, count) VALUES ($1, $2, $3, $4, 1)
            ON CONFLICT (organisation, name, digest) DO UPDATE SET
            count = CASE WHEN throttles.window_at <= $5 THEN 1 ELSE throttles.count + 1 END,
            window_at = CASE WHEN throttles.window_at <= $5 THEN excluded.window_at ELSE throttles.window_at END
            RETURNING count
            """, name, digest, now, start)
        guard let row else { throw Fault("counting attempts gave no number") }
        return try row.int(0)
    }

    /// How many attempts there were in the current window, without counting one.
    public func counted(_ name: String, of subject: String, window hours: Int, at now: Instant) throws -> Int {
        let found = try row(
            "SELECT count FROM throttles WHERE organisation = $1 AND name = $2 AND digest = $3 AND window_at > $4",
            name, try throttleDigest(subject), now.adding(hours: -hours))
        return try found?.int(0) ?? 0
    }

    /// Forgets the attempts of one subject.
    public func endThrottle(_ name: String, of subject: String) throws {
        try run(
            "DELETE FROM throttles WHERE organisation = $1 AND name = $2 AND digest = $3", name,
            try throttleDigest(subject))
    }

    private func throttleDigest(_ subject: String) throws -> [UInt8] {
        let key = try keys.derived("throttle", version: keys.currentVersion)
        return Array(HMAC<SHA256>.authenticationCode(for: Array(subject.utf8), using: key))
    }

    /// Forgets attempts of long ago.
    public func endThrottles(before instant: Instant) throws {
        try run("DELETE FROM throttles WHERE organisation = $1 AND window_at < $2", instant)
    }
}
