import Declarations

extension LintRule {
    /// SL-008: no instruction to the writer is left in the text: a word such as *hyperlink*, or *[naam]*.
    static let textFinished = LintRule("SL-008", .error, "art. 12(1)", .textFinished) { declaration, file in
        let told = PhraseRule.textFinished.breaches(in: file)
        let places = Set(told.map(\.path))
        let open = file.texts.filter { !places.contains($0.path) }.compactMap { text -> Breach? in
            let found = declaration.statement.languages.lazy.compactMap { blank(in: text.text[$0]) }.first
            return found.map { Breach(byWords: text.path, RuleText.textFinished.message(quoting: $0)) }
        }
        return told + open
    }

    /// Longest name between brackets that is still a blank to fill in.
    private static let longestBlank = 40

    /// A few words between square brackets, which no text of a statement needs.
    private static func blank(in text: String) -> String? {
        var rest = text[...]
        while let start = rest.firstIndex(of: "[") {
            rest = rest[rest.index(after: start)...]
            let inside = rest.prefix { $0 != "]" && $0 != "[" }
            guard inside.endIndex < rest.endIndex, rest[inside.endIndex] == "]" else { continue }
            let isName = inside.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
            if isName, (2...longestBlank).contains(inside.count) { return "[\(inside)]" }
        }
        return nil
    }
}
