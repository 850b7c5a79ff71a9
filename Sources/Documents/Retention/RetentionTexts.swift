import Declarations
import Rules

/// How long data are kept, in words (art. 13(2)(a)).
public enum RetentionTexts {
    /// A rule as plain sentences, computed from what the rule does.
    ///
    /// *7 jaar, geteld vanaf het einde van het boekjaar waarin de factuur is gemaakt. De wet eist dit (…). Daarna
    /// wissen wij de gegevens.* The subject is left out, so that the text stands in a table, a card and an answer.
    public static func sentence(_ rule: RetentionRule, _ declaration: Declaration) -> Bilingual {
        let form = declaration.statement.address
        var parts = [opening(rule, declaration)]
        parts += rule.andIfOpened.map { waiting($0, counts: !rule.keep.isZero, declaration) }
        if rule.kind == .minimum { parts.append(law(rule.law)) }
        if rule.kind == .maximum { parts.append(ceiling) }
        parts.append(ending(rule, form))
        if rule.optOut { parts.append(optOut(form)) }
        if let own = rule.explanation { parts.append(own.map(PhraseTexts.sentence)) }
        return Bilingual(
            nl: parts.map(\.nl).filter { !$0.isEmpty }.joined(separator: " "),
            en: parts.map(\.en).filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// When keeping ends, as the first sentence says it: the criterion in an access answer (art. 15(1)(d)).
    public static func criterion(_ rule: RetentionRule, _ declaration: Declaration) -> Bilingual {
        opening(rule, declaration)
    }

    private static func opening(_ rule: RetentionRule, _ declaration: Declaration) -> Bilingual {
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
        return text.map(PhraseTexts.raised)
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

    private static func waiting(_ event: EventReference, counts: Bool, _ declaration: Declaration) -> Bilingual {
        let label = EventTexts.recordLabel(event.record, declaration)
        let noun = DutchNoun(label.nl)
        let happening = EventTexts.happening(event, declaration)
        let asked = noun.isPlural ? "Zijn er \(noun.word)?" : "Is er een \(noun.word)?"
        let askedEnglish =
            noun.isPlural
            ? "Are there \(PhraseTexts.lowered(label.en))?" : "Is there \(article(PhraseTexts.lowered(label.en)))?"
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

    private static func law(_ code: String?) -> Bilingual {
        guard let code else { return Bilingual(nl: "De wet eist dit.", en: "The law requires this.") }
        let name = LawTexts.short(code)
        return Bilingual(nl: "De wet eist dit (\(name.nl)).", en: "The law requires this (\(name.en)).")
    }

    private static let ceiling = Bilingual(
        nl: "Een wettelijke bewaarplicht gaat voor.", en: "A legal duty to keep data comes first.")

    private static func ending(_ rule: RetentionRule, _ form: AddressForm) -> Bilingual {
        switch rule.then {
        case .erase: Bilingual(nl: "Daarna wissen wij de gegevens.", en: "After that we erase the data.")
        case .anonymise:
            Bilingual(
                nl: "Daarna maken wij de gegevens anoniem. "
                    + "Niemand ziet dan nog dat ze over \(form.pick(u: "u", je: "jou")) gingen.",
                en: "After that we make the data anonymous. Nobody then sees that they were about you.")
        }
    }

    private static func optOut(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "\(form.wantYouFirst) dat niet? Zeg het ons van tevoren. Dan wissen wij ze.",
            en: "Would you rather not? Tell us beforehand. We then erase them.")
    }
}
