/// A few words that a rule watches for, as they follow each other in a text.
struct Phrase: Sendable, ExpressibleByStringLiteral {
    let words: [String]
    /// Words of which one must stand in the same sentence; empty when the phrase says enough by itself.
    let near: Set<String>
    /// Words that make it something else when one stands in the same sentence.
    let without: Set<String>

    init(_ text: String, near: Set<String> = [], without: Set<String> = []) {
        words = Words(text).words
        self.near = near
        self.without = without
    }

    /// Whether it is meant in a sentence that it stands in.
    func isMeant(in sentence: Set<String>) -> Bool {
        (near.isEmpty || !near.isDisjoint(with: sentence)) && without.isDisjoint(with: sentence)
    }

    init(stringLiteral text: String) { self.init(text) }
}
