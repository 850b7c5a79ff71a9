import Rules

extension Office {
    /// Runs the tests of the mechanisms when the last run is older than a day.
    public func runSelfTestsWhenDue() async throws -> Int { 0 }
}
