import Declarations

/// Recognises a period in what people write about keeping data: *7 jaar na einde boekjaar*, *two months*.
enum PeriodReading {
    /// The periods in the first sentence, each once, in the order of the text.
    ///
    /// None where a number belongs to another number, as in *1,5 jaar*, *1/2 jaar* and *5 tot 7 jaar*: half of such a
    /// text would be a period that nobody wrote.
    static func periods(in text: String) -> [Period] {
        let sentence = firstSentence(of: text)
        let words = ImportedText.words(sentence)
        guard !holdsFraction(sentence), !holdsRange(words) else { return [] }
        var found: [Period] = []
        for (number, unit) in zip(words, words.dropFirst()) {
            guard let count = count(number), let period = period(count, unit), !found.contains(period) else { continue }
            found.append(period)
        }
        for word in words {
            // Written together: *30d* is no word that people use, *P7Y* is.
            if let period = Period(word.uppercased()), !found.contains(period) { found.append(period) }
        }
        return found
    }

    /// Whether nothing that points to a person stays.
    static func anonymises(_ text: String) -> Bool {
        let plain = ImportedText.plain(text)
        return ["anonimis", "geanonim", "anonymis", "anonymiz", "niet meer naar een persoon"].contains {
            plain.contains($0)
        }
    }

    /// *1,5 jaar*, *2.5 years*, *1/2 jaar*, *5-7 jaar*, *5 – 7 jaar*.
    private static func holdsFraction(_ sentence: String) -> Bool {
        sentence.contains(#/[0-9½¼¾](?:[.,\/]|\s*[-–—]\s*)[0-9]+\s*\p{L}/#)
            || sentence.contains(#/[0-9]?[½¼¾]\s*\p{L}/#)
    }

    /// *5 tot 7 jaar*, *vijf à zeven jaar*, *5 of 7 jaar*; not *7 jaar tot 1 mei*.
    private static func holdsRange(_ words: [String]) -> Bool {
        let between: Set<String> = ["tot", "à", "a", "of", "to", "or", "en", "and"]
        return words.indices.dropFirst().dropLast().contains { index in
            between.contains(words[index]) && count(words[index - 1]) != nil && count(words[index + 1]) != nil
        }
    }

    private static func firstSentence(of text: String) -> String {
        let line = ImportedText.clean(text).replacing(#/\b(?<word>[Mm]ax|[Mm]in|[Cc]a|[Aa]rt|[Nn]r|[Ii]ncl)\.\s/#) {
            match in
            match.output.word + " "
        }
        return String(line.firstRange(of: ". ").map { line[..<$0.lowerBound] } ?? line[...])
    }

    private static func count(_ word: String) -> Int? {
        if let number = Int(word) { return (0...Period.largestPart).contains(number) ? number : nil }
        return numbers[word]
    }

    private static let numbers: [String: Int] = [
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
        "tien": 10, "twaalf": 12, "achttien": 18, "twintig": 20, "dertig": 30, "one": 1, "two": 2, "three": 3,
        "four": 4,
        "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "eighteen": 18, "twenty": 20,
        "thirty": 30,
    ]

    private static func period(_ count: Int, _ unit: String) -> Period? {
        switch unit {
        case "jaar", "jaren", "year", "years", "jr", "yr", "yrs": Period(years: count)
        case "maand", "maanden", "month", "months", "mnd": Period(months: count)
        case "week", "weken", "weeks": Period(weeks: count)
        case "dag", "dagen", "day", "days": Period(days: count)
        default: nil
        }
    }
}
