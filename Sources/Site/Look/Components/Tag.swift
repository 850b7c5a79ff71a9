import Documents

extension Look {
    /// What a status means for the reader; each has a shape as well as a colour.
    public enum Tone: String, Sendable, CaseIterable {
        /// Nothing special.
        case neutral
        /// Under way.
        case active
        /// In order.
        case good
        /// Needs attention soon.
        case caution
        /// Wrong.
        case bad

        var shape: HTML {
            switch self {
            case .neutral: Shape.ring
            case .active: Shape.half
            case .good: Shape.tick
            case .caution: Shape.warning
            case .bad: Shape.cross
            }
        }
    }

    /// A status in one or two words.
    public func tag(_ words: any Words, _ tone: Tone = .neutral) -> HTML {
        "<span class=\"g-tag g-tone-\(tone.rawValue)\">\(tone.shape)\(text(words))</span>"
    }
}
