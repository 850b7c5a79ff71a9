import Declarations

/// Words that a rule watches for, where it found them.
struct FoundPhrase: Sendable {
    let path: String
    let words: String
}

/// Walks once over all texts for the words of all rules, so that more rules cost no more walks.
enum PhraseScan {
    /// The words found, by rule, in the order of the texts.
    static func find(in texts: [OwnText], languages: [Language]) -> [String: [FoundPhrase]] {
        var found: [String: [FoundPhrase]] = [:]
        for text in texts {
            for language in languages { scan(text, language, into: &found) }
        }
        return found
    }

    private static func scan(_ text: OwnText, _ language: Language, into found: inout [String: [FoundPhrase]]) {
        let read = Words(text.text[language])
        let table = language == .nl ? dutch : english
        let hits = read.words.indices.flatMap { start in
            (table[read.words[start]] ?? []).filter { read.words[start...].starts(with: $0.phrase.words) }
                .map { (start, $0) }
        }
        guard !hits.isEmpty else { return }
        let whole = Set(read.words)
        let sentences = sentences(of: read)
        for (start, entry) in hits {
            let sentence = sentences[read.places[start]]
            guard entry.rule.counts(in: text, sentence: sentence), entry.rule.unless.isDisjoint(with: whole),
                entry.phrase.isMeant(in: sentence)
            else { continue }
            let words = entry.phrase.words.joined(separator: " ")
            found[entry.rule.id, default: []].append(FoundPhrase(path: text.path, words: words))
        }
    }

    /// The words of each sentence.
    private static func sentences(of read: Words) -> [Set<String>] {
        var sentences = read.sentences.map { _ in Set<String>() }
        for (word, place) in zip(read.words, read.places) { sentences[place].insert(word) }
        return sentences
    }

    private struct Entry: Sendable {
        let rule: PhraseRule
        let phrase: Phrase
    }

    private static let dutch = table(\.nl)
    private static let english = table(\.en)

    private static func table(_ phrases: (PhraseRule) -> [Phrase]) -> [String: [Entry]] {
        var table: [String: [Entry]] = [:]
        for rule in PhraseRule.all {
            for phrase in phrases(rule) {
                guard let first = phrase.words.first else { continue }
                table[first, default: []].append(Entry(rule: rule, phrase: phrase))
            }
        }
        return table
    }
}
