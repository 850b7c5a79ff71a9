import Declarations
import Rules

/// What stood or stands there, in words.
struct ValueTexts {
    let names: ElementNames

    /// Texts longer than this are not repeated in a sentence, in characters.
    static let longestQuoted = 90

    /// A value in running text; nil for a text that is too long to repeat.
    func words(_ value: ChangedValue, of change: Change) -> Bilingual? {
        switch value {
        case .text(let text): quoted(text)
        case .plain(let text): quoted(Bilingual(same: text))
        case .word(let word): WordTexts.word(word, change.element.kind, change.aspect, names.form)
        case .flag(let flag): PhraseTexts.yesNo(flag).map { $0.lowercased() }
        case .number(let number): Bilingual(same: String(number))
        case .date(let date): DateTexts.plain(date)
        case .period(let period): PeriodTexts.words(period)
        case .element(let element): element.kind == .data ? names.yours(element) : names.quoted(element)
        case .pair(let one, let other): pair(one, other)
        case .event(let event): happening(event)
        }
    }

    private func quoted(_ text: Bilingual) -> Bilingual? {
        guard max(text.nl.count, text.en.count) <= Self.longestQuoted, !text.nl.contains("\n") else { return nil }
        return text.map { "‘\($0)’" }
    }

    private func pair(_ category: ElementReference, _ follows: ElementReference) -> Bilingual {
        let yours = names.yours(category)
        guard let found = rule(follows) else { return yours }
        let period = PeriodTexts.words(found.keep)
        return Bilingual(nl: "\(yours.nl) (\(period.nl))", en: "\(yours.en) (\(period.en))")
    }

    func rule(_ element: ElementReference) -> RetentionRule? {
        names.new.retention[id: .init(element.id)] ?? names.old.retention[id: .init(element.id)]
    }

    private func happening(_ event: EventReference) -> Bilingual {
        let declaration = names.new.records[id: event.record] == nil ? names.old : names.new
        let happening = EventTexts.happening(event, declaration)
        return Bilingual(nl: happening.nl, en: happening.past)
    }
}
