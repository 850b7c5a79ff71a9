import Declarations

extension LintRule {
    /// SL-009: no word stands twice because a text was pasted badly.
    static let textUndamaged = LintRule("SL-009", .info, "art. 12(1)", .textUndamaged) { declaration, file in
        let language = declaration.statement.languages.first ?? .nl
        let names = Set(Words(declaration.organisation.name).words)
        return file.texts.compactMap { text in
            let read = Words(text.text[language])
            let words = read.words
            let doubled = words.indices.dropFirst().first { place in
                read.follows[place] && words[place] == words[place - 1] && words[place].utf8.count > 2
                    && !mayRepeat.contains(words[place])
            }
            let damaged =
                doubled.map { words[$0] } ?? words.first(where: holdsItselfTwice)
                ?? words.first { word in stem(beforeFootnoteOf: word).map(names.contains) ?? false }
            return damaged.map { Breach(text.path, RuleText.textUndamaged.message(quoting: $0)) }
        }
    }

    /// SL-078: people are addressed in one way.
    static let oneAddressForm = LintRule("SL-078", .info, "art. 12(1)", .oneAddressForm) { declaration, file in
        guard declaration.statement.languages.contains(.nl) else { return [] }
        let other: Set<String> =
            declaration.statement.address == .u ? ["je", "jij", "jou", "jouw", "jullie"] : ["u", "uw", "uzelf"]
        return file.texts.compactMap { text in
            guard let word = Words(text.text.nl).words.first(where: other.contains) else { return nil }
            return Breach(text.path, RuleText.oneAddressForm.message(quoting: word))
        }
    }

    /// SL-083: sentences are short: no more than twenty words on average.
    static let shortSentences = LintRule("SL-083", .info, "art. 12(1)", .shortSentences) { declaration, file in
        let language = declaration.statement.languages.first ?? .nl
        return file.texts.compactMap { text in
            guard text.place == .section || text.place == .explanation || text.place == .right else { return nil }
            let sentences = Words(text.text[language]).sentences
            let words = sentences.reduce(0, +)
            guard words > most * sentences.count else { return nil }
            let (average, rest) = words.quotientAndRemainder(dividingBy: sentences.count)
            return Breach(text.path, PurposeRuleTexts.longSentences(average, isMore: rest > 0))
        }
    }

    /// Most words in a sentence, on average.
    private static let most = 20

    /// Words that may stand twice in good Dutch: *die die*, *dat dat*.
    private static let mayRepeat: Set<String> = ["die", "dat", "had", "that"]

    /// What stands before one digit that a footnote left behind: *Kruxs1*.
    private static func stem(beforeFootnoteOf word: String) -> String? {
        guard word.utf8.count > 3, let last = word.last, last.isNumber else { return nil }
        return String(word.dropLast())
    }

    /// Whether a long word starts with the same six letters or more, twice.
    private static func holdsItselfTwice(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard bytes.count >= 12, bytes.count <= 60 else { return false }
        return (6...(bytes.count / 2)).contains { half in bytes[..<half].elementsEqual(bytes[half..<(2 * half)]) }
    }
}
