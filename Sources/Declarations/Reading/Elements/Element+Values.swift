/// One scalar as a value of a known type, or nil with a finding.
extension Element {
    func plain() -> String? {
        guard let text = scalar() else { return nil }
        guard text.count <= ReadingLimits.longestValue else {
            report("format.size", ElementTexts.tooLong(ReadingLimits.longestValue))
            return nil
        }
        return text
    }

    func formatted(_ format: ValueFormat) -> String? {
        guard let text = plain() else { return nil }
        guard let value = format.value(of: text) else {
            report("format.value", ElementTexts.wrongFormat(format))
            return nil
        }
        return value
    }

    func word(of words: [String]) -> String? {
        guard let text = plain() else { return nil }
        guard words.contains(text) else {
            let suggestion = Suggestion.closest(to: text, among: words)
            report("format.value", ElementTexts.unknownWord(text, suggestion: suggestion, allowed: words))
            return nil
        }
        return text
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        word(of: type.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
    }

    func date(source: String? = nil) -> CalendarDate? {
        guard let text = plain() else { return nil }
        guard let date = CalendarDate(text) else {
            report("format.value", ElementTexts.wrongDate(text), source: source)
            return nil
        }
        return date
    }

    func period() -> Period? {
        guard let text = plain() else { return nil }
        guard let period = Period(text) else {
            report("format.value", ElementTexts.wrongPeriod(text))
            return nil
        }
        return period
    }

    func number(in range: ClosedRange<Int>) -> Int? {
        guard let text = plain() else { return nil }
        let isNumeral = text.count <= 9 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isNumeral, let number = Int(text), range.contains(number) else {
            report("format.value", ElementTexts.wrongNumber(text, range))
            return nil
        }
        return number
    }

    /// The items of a list of words, each reported when it stands there twice.
    func distinctItems() -> [Element] {
        var seen: Set<String> = []
        return items().filter { item in
            guard let text = item.node.scalar, !seen.insert(text).inserted else { return true }
            item.report("format.duplicate", ElementTexts.duplicate(text))
            return false
        }
    }
}
