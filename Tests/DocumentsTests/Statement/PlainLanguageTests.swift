import Declarations
import Documents
import Testing

/// Sentences short enough and words clear enough for everyone (art. 12(1)).
@Suite("The texts are plain")
struct PlainLanguageTests {
    /// All Dutch texts of ours in statement, answer and letters, with the organisation's own texts among them.
    private func texts(_ language: Language, _ form: AddressForm) -> [String] {
        let statement = StatementDocument.make(ExampleDeclaration.make(form), language)
        let answer = AccessAnswerDocument.make(ExampleAnswer.make(form), language)
        let sections = [statement.short, answer.short] + statement.sections + answer.sections
        let letters = ExampleLetters.all(form, language).flatMap { letter in letter.blocks.flatMap(lines) }
        return sections.flatMap { words($0).split(separator: "\n").map(String.init) } + letters
    }

    private func sentences(_ texts: [String]) -> [[Substring]] {
        texts.flatMap { text -> [[Substring]] in
            var sentences: [[Substring]] = [[]]
            for word in text.split(whereSeparator: \.isWhitespace) {
                sentences[sentences.count - 1].append(word)
                if let last = word.last, ".?!:".contains(last) { sentences.append([]) }
            }
            return sentences.filter { !$0.isEmpty }
        }
    }

    @Test("sentences have less than 15 words on average, and none has more than 30", arguments: AddressForm.allCases)
    func length(_ form: AddressForm) {
        let full = sentences(texts(.nl, form)).filter { $0.last?.last.map { ".?!".contains($0) } == true }
        let words = full.reduce(0) { $0 + $1.count }
        #expect(full.count > 100)
        #expect(Double(words) / Double(full.count) < 15)
        for sentence in full { #expect(sentence.count <= 30, "\(sentence.joined(separator: " "))") }
    }

    @Test("no vague words", arguments: AddressForm.allCases)
    func vague(_ form: AddressForm) {
        let vague: Set<String> = [
            "kan", "kunnen", "mogelijk", "o.a.", "sommige", "eventueel", "wellicht", "indien", "bepaalde", "onder",
        ]
        for text in texts(.nl, form) where !text.contains("artikel") && !text.contains("Afmelden staat onder") {
            let words = text.lowercased().split { !$0.isLetter && $0 != "." }.map(String.init)
            for word in words { #expect(!vague.contains(word), "\(text)") }
            #expect(!text.contains("enige tijd"), "\(text)")
        }
        for text in texts(.en, form) {
            let words = text.lowercased().split { !$0.isLetter }.map(String.init)
            #expect(!words.contains("possibly") && !words.contains("various"), "\(text)")
        }
    }

    @Test("one form of address is kept throughout")
    func address() {
        for text in texts(.nl, .je) {
            let words = text.split { !$0.isLetter }.map { $0.lowercased() }
            #expect(!words.contains("u") && !words.contains("uw") && !words.contains("uzelf"), "\(text)")
        }
        for text in texts(.nl, .u) {
            let words = text.split { !$0.isLetter }.map { $0.lowercased() }
            #expect(!words.contains("je") && !words.contains("jouw") && !words.contains("jij"), "\(text)")
        }
    }

    @Test("no sentence is left in the other language")
    func english() {
        for text in texts(.en, .u) {
            let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
            #expect(words.isDisjoint(with: ["wij", "niet", "gegevens", "uw", "het"]), "\(text)")
        }
    }
}
