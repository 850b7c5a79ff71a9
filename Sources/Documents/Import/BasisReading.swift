import Declarations

/// Recognises the legal basis of art. 6(1) in what people write.
enum BasisReading {
    /// The bases that a text names, by word or by the point of the article.
    static func bases(in text: String) -> [LegalBasis] {
        let words = ImportedText.words(text)
        let line = " " + words.joined(separator: " ") + " "
        let named = LegalBasis.allCases.filter { basis in names(basis).contains { line.contains($0) } }
        return named.isEmpty ? points(words) : named
    }

    private static func names(_ basis: LegalBasis) -> [String] {
        switch basis {
        case .consent: [" toestemming", " consent"]
        case .contract: [" overeenkomst", " contract", " arbeidsovereenkomst"]
        case .legalObligation:
            [" wettelijke verplicht", " wettelijke plicht", " legal obligation", " statutory obligation"]
        case .vitalInterest: [" vitaal belang", " vitale belang", " vital interest"]
        case .publicTask:
            [
                " publieke taak", " algemeen belang", " openbaar gezag", " openbaar belang", " publiekrechtelijke taak",
                " public task", " public interest", " official authority",
            ]
        case .legitimateInterest: [" gerechtvaardigd", " legitimate interest"]
        }
    }

    /// A letter after article 6: `6.1.b`, `art. 6 lid 1 onder c`, `Article 6(1)(f)`.
    private static func points(_ words: [String]) -> [LegalBasis] {
        let between: Set<String> = [
            "1", "lid", "onder", "sub", "punt", "letter", "par", "paragraph", "avg", "gdpr", "eerste",
        ]
        var found: [LegalBasis] = []
        for (index, word) in words.enumerated() {
            guard word == "6" || word.hasPrefix("6") && word.dropFirst().allSatisfy({ "1abcdef".contains($0) }) else {
                continue
            }
            let inWord = word.dropFirst().last.flatMap { point(String($0)) }
            let after = words[(index + 1)...].drop { between.contains($0) }.first
                .flatMap { point($0.hasPrefix("1") ? String($0.dropFirst()) : $0) }
            if let basis = inWord ?? after, !found.contains(basis) { found.append(basis) }
        }
        return found
    }

    private static func point(_ letter: String) -> LegalBasis? {
        LegalBasis.allCases.first { LegalBasisTexts.letter($0) == letter }
    }
}
