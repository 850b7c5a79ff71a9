import Declarations

/// Words that a rule watches for, where it found them.
struct FoundPhrase: Sendable {
    let path: String
    let words: String
}

/// Walks once over all texts for the words of all rules, so that more rules cost no more walks.
enum PhraseScan {
    /// The words found, by rule; each rule at most once per text.
    static func find(in texts: [OwnText], languages: [Language]) -> [String: [FoundPhrase]] {
        var found: [String: [FoundPhrase]] = [:]
        for text in texts {
            var reported: Set<String> = []
            for language in languages {
                let words = Words(text.text[language]).words
                let table = language == .nl ? dutch : english
                for start in words.indices {
                    for entry in table[words[start]] ?? [] where matches(entry, words, at: start) {
                        guard entry.rule.applies(to: text), reported.insert(entry.rule.id).inserted else { continue }
                        if words.contains(where: entry.rule.unless.contains) { continue }
                        let phrase = FoundPhrase(path: text.path, words: entry.words.joined(separator: " "))
                        found[entry.rule.id, default: []].append(phrase)
                    }
                }
            }
        }
        return found
    }

    private struct Entry: Sendable {
        let rule: PhraseRule
        let words: [String]
    }

    private static let dutch = table(\.nl)
    private static let english = table(\.en)

    private static func table(_ phrases: (PhraseRule) -> [String]) -> [String: [Entry]] {
        var table: [String: [Entry]] = [:]
        for rule in PhraseRule.all {
            for phrase in phrases(rule) {
                let words = Words(phrase).words
                guard let first = words.first else { continue }
                table[first, default: []].append(Entry(rule: rule, words: words))
            }
        }
        return table
    }

    private static func matches(_ entry: Entry, _ words: [String], at start: Int) -> Bool {
        guard start + entry.words.count <= words.count else { return false }
        return entry.words.indices.allSatisfy { words[start + $0] == entry.words[$0] }
    }
}
