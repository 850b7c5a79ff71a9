/// The first thing that is wrong with a log where it is kept, and where. Entries are counted from 0.
public enum AuditFault: Error, Hashable, Sendable {
    /// An entry is not the one that was numbered here.
    case entry(Int)
    /// One of these entries was changed together with the hash that was noted of it: the heads up to the first were
    /// signed over what is there, and the next one was not.
    case entries(Range<Int>)
    /// No entry has this number, but a later one has, or a head was signed over it.
    case missing(Int)
    /// The head signed over this many entries is not the one that was signed.
    case head(size: Int)
    /// An entry has a number, but no head was signed over it: a head is gone.
    case unsigned(Int)

    /// A short text that stays the same over versions, such as `entry.12`; ``init(code:)`` reads it.
    public var code: String {
        switch self {
        case .entry(let number): "entry.\(number)"
        case .entries(let range): "entries.\(range.lowerBound).\(range.upperBound)"
        case .missing(let number): "missing.\(number)"
        case .head(let size): "head.\(size)"
        case .unsigned(let number): "unsigned.\(number)"
        }
    }

    /// Reads a ``code``; nil for anything else.
    public init?(code: String) {
        let parts = code.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.dropFirst().compactMap { Int($0) }
        guard numbers.count == parts.count - 1, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
        switch (parts.first, numbers.count) {
        case ("entry", 1): self = .entry(numbers[0])
        case ("missing", 1): self = .missing(numbers[0])
        case ("head", 1): self = .head(size: numbers[0])
        case ("unsigned", 1): self = .unsigned(numbers[0])
        case ("entries", 2) where numbers[0] < numbers[1]: self = .entries(numbers[0]..<numbers[1])
        default: return nil
        }
    }

    /// The number of the entry that is wrong, or of the first that may be; nil when it is a head.
    public var entry: Int? {
        switch self {
        case .entry(let number), .missing(let number), .unsigned(let number): number
        case .entries(let range): range.lowerBound
        case .head: nil
        }
    }
}
