/// Texts for people.
extension Element {
    /// A text in the published languages; a language that is not published falls back to the leading one.
    func bilingual() -> Bilingual? {
        if let text = node.scalar { return checkedLength(text).map { Bilingual(same: $0) } }
        guard case .mapping(let pairs) = node.content else {
            report("format.shape", ElementTexts.textExpected(path))
            return nil
        }
        var texts: [Language: String] = [:]
        for pair in pairs {
            let entry = below(pair)
            guard let language = Language(rawValue: pair.key) else {
                let known = Language.allCases.map(\.rawValue)
                entry.report(
                    "format.unknown-key", ElementTexts.unknownKey(pair.key, suggestion: nil, known: known),
                    at: pair.position)
                continue
            }
            guard let text = entry.scalar() else { return nil }
            texts[language] = entry.checkedLength(text)
        }
        return complete(texts)
    }

    private func complete(_ texts: [Language: String]) -> Bilingual? {
        for language in session.languages where texts[language, default: ""].isEmpty {
            report(
                "format.language", ElementTexts.missingLanguage(language, in: path), at: keyPosition,
                below: language.rawValue, source: "art. 12(1)")
        }
        guard let leading = session.languages.first, let fallback = texts[leading] else { return nil }
        return Bilingual(nl: texts[.nl] ?? fallback, en: texts[.en] ?? fallback)
    }

    private func checkedLength(_ text: String) -> String? {
        guard text.count <= ReadingLimits.longestText else {
            report("format.size", ElementTexts.tooLong(ReadingLimits.longestText))
            return nil
        }
        return text
    }
}
