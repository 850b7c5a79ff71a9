import Declarations

/// Whether a promise is kept, as evidence shows it at a moment. Never green by default.
public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable, Comparable {
    /// Evidence shows that it is kept.
    case kept
    /// No evidence, or the mechanism is not built yet.
    case unproven
    /// It will break within its warning time.
    case atRisk = "at-risk"
    /// It was not kept.
    case broken

    private var weight: Int {
        switch self {
        case .kept: 0
        case .unproven: 1
        case .atRisk: 2
        case .broken: 3
        }
    }

    /// From good to bad: a sentence is as good as its worst promise.
    public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }
}
