/// A few words that a rule watches for, as they follow each other in a text.
struct Phrase: Sendable, ExpressibleByStringLiteral {
    let words: [String]
    /// Words of which one must stand in the same sentence; empty when the phrase says enough by itself.
    let near: Set<String>

    init(_ text: String, near: Set<String> = []) {
        words = Words(text).words
        self.near = near
    }

    init(stringLiteral text: String) { self.init(text) }
}
