/// A place in a declaration, written as findings name it: `purposes.deliver.data[2]`.
public struct SourcePath: Sendable, Hashable, CustomStringConvertible {
    /// From the file downwards.
    public private(set) var steps: [Step]

    /// One step down.
    public enum Step: Sendable, Hashable {
        /// The value behind a key.
        case key(String)
        /// An item of a list, from 0.
        case index(Int)
    }

    /// The place at the end of these steps; none is the file itself.
    public init(_ steps: [Step] = []) { self.steps = steps }

    /// The place below these keys.
    public init(keys: String...) { steps = keys.map { .key($0) } }

    /// The value behind a key here.
    public func key(_ key: String) -> SourcePath { SourcePath(steps + [.key(key)]) }

    /// An item of the list here.
    public func index(_ index: Int) -> SourcePath { SourcePath(steps + [.index(index)]) }

    /// What contains this place; nil for the file itself.
    public var parent: SourcePath? { steps.isEmpty ? nil : SourcePath(steps.dropLast()) }

    /// As in a finding.
    public var description: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .key(let key): text += text.isEmpty ? key : ".\(key)"
            case .index(let index): text += "[\(index)]"
            }
        }
    }

    /// Whether a place, as a finding names it, is this one or below it.
    public func contains(_ place: String) -> Bool {
        let own = description
        if own.isEmpty || place == own { return true }
        return place.hasPrefix(own + ".") || place.hasPrefix(own + "[")
    }
}
