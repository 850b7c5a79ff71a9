import Synchronization

/// The random value to which the tokens in a browser's forms belong.
///
/// It becomes a cookie only when a form needs it: whoever just reads gets none, and neither does an answer that others
/// may keep.
public final class FormSecret: Sendable {
    private let value: String
    private let used = Mutex(false)

    init(_ value: String) { self.value = value }

    /// The value, for making a token or checking one.
    public func use() -> String {
        used.withLock { $0 = true }
        return value
    }

    /// Whether a token was made or checked.
    var isUsed: Bool { used.withLock { $0 } }
}
