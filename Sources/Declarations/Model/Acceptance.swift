/// A finding that someone knows of and accepts for a time, with a reason.
public struct Acceptance: Sendable, Hashable {
    /// The rule that is broken, such as `SL-059`.
    public var rule: String
    /// The path that the finding names, such as `rights.all.respond.term`.
    public var at: String
    /// Why it is accepted; stands in every report.
    public var reason: String
    /// The last day it holds; after it the finding counts again.
    public var until: CalendarDate

    /// An acceptance.
    public init(rule: String, at: String, reason: String, until: CalendarDate) {
        self.rule = rule
        self.at = at
        self.reason = reason
        self.until = until
    }
}
