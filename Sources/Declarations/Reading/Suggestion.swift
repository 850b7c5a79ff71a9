/// The word that was probably meant.
public enum Suggestion {
    /// Longest word that is compared; longer ones are no typing errors.
    public static let longestWord = 60
    /// Most words that one word is compared with; more would cost more than a suggestion is worth.
    public static let mostCompared = 300

    /// The closest of the known words, when it is close enough to be a typing error; the first of equals.
    public static func closest(to word: String, among known: [String]) -> String? {
        guard !word.isEmpty, word.utf8.count <= longestWord else { return nil }
        let allowed = max(1, word.unicodeScalars.count / 3)
        var best: (word: String, distance: Int)?
        for candidate in known.prefix(mostCompared) where candidate.utf8.count <= longestWord {
            let distance = distance(word.lowercased(), candidate)
            if distance <= allowed, distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
