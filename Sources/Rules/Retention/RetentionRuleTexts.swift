import Declarations

/// A retention rule in words, computed from what it does: the statement and the promise say the same.
public enum RetentionRuleTexts {
    /// How long and from when: *7 jaar, geteld vanaf de dag waarop de overeenkomst is geëindigd.*
    public static func opening(_ rule: RetentionRule, in declaration: Declaration) -> Bilingual {
        let atMost = rule.kind == .maximum
        let prefix = atMost ? Bilingual(nl: "hooguit ", en: "at most ") : Bilingual(same: "")
        let words = PeriodTexts.words(rule.keep)
        let text: Bilingual
        if rule.after.isEmpty {
            text = Bilingual(nl: "\(prefix.nl)\(words.nl).", en: "\(prefix.en)\(words.en).")
        } else {
            let events = rule.after.map { EventTexts.happening($0, declaration) }
            let start = rule.from
            if rule.keep.isZero {
                let end = until(events, start)
                text = Bilingual(nl: "\(prefix.nl)tot \(end.nl).", en: "\(prefix.en)until \(end.en).")
            } else {
                let from = since(events, start)
                text = Bilingual(
                    nl: "\(prefix.nl)\(words.nl), geteld vanaf \(from.nl).",
                    en: "\(prefix.en)\(words.en), counted from \(from.en).")
            }
        }
        return text.map(FirstLetter.raised)
    }

    private static func until(_ events: [EventTexts.Happening], _ start: RetentionRule.StartingPoint?) -> Bilingual {
        guard start == nil else { return since(events, start) }
        return EnumerationTexts.joined(events.map { Bilingual(nl: $0.nl, en: $0.perfect) })
    }

    private static func since(_ events: [EventTexts.Happening], _ start: RetentionRule.StartingPoint?) -> Bilingual {
        let happened = EnumerationTexts.joined(events.map { Bilingual(nl: $0.nl, en: $0.past) })
        return switch start {
        case .endOfBookYear:
            Bilingual(
                nl: "het einde van het boekjaar waarin \(happened.nl)",
                en: "the end of the book year in which \(happened.en)")
        case nil: Bilingual(nl: "de dag waarop \(happened.nl)", en: "the day on which \(happened.en)")
        }
    }

    /// What else is waited for where it began: *Is er een klacht? Dan wachten wij ook tot de klacht is afgesloten.*
    public static func waiting(_ rule: RetentionRule, in declaration: Declaration) -> [Bilingual] {
        rule.andIfOpened.map { waiting($0, counts: !rule.keep.isZero, declaration) }
    }

    private static func waiting(_ event: EventReference, counts: Bool, _ declaration: Declaration) -> Bilingual {
        let label = EventTexts.recordLabel(event.record, declaration)
        let noun = DutchNoun(label.nl)
        let happening = EventTexts.happening(event, declaration)
        let asked = noun.isPlural ? "Zijn er \(noun.word)?" : "Is er een \(noun.word)?"
        let askedEnglish =
            noun.isPlural
            ? "Are there \(FirstLetter.lowered(label.en))?" : "Is there \(article(FirstLetter.lowered(label.en)))?"
        return counts
            ? Bilingual(
                nl: "\(asked) Dan tellen wij pas vanaf de dag waarop ook \(happening.nl).",
                en: "\(askedEnglish) Then we count only from the day on which \(happening.perfect) too.")
            : Bilingual(
                nl: "\(asked) Dan wachten wij ook tot \(happening.nl).",
                en: "\(askedEnglish) Then we also wait until \(happening.perfect).")
    }

    private static func article(_ word: String) -> String {
        guard let first = word.first else { return word }
        return ("aeiou".contains(first.lowercased()) ? "an " : "a ") + word
    }
}
