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
        var parts = [RetentionRuleTexts.opening(rule, in: declaration)]
        parts += RetentionRuleTexts.waiting(rule, in: declaration)
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
        RetentionRuleTexts.opening(rule, in: declaration)
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
