import Declarations
import Rules

extension ChangeTexts {
    func recipient(_ change: Change) -> Bilingual? {
        let name = names.name(change.element)
        switch (change.aspect, change.before, change.after) {
        case (.itself, nil, _): return newRecipient(change.element)
        case (.itself, _, _):
            return Bilingual(
                nl: "Wij delen geen gegevens meer met \(name.nl).", en: "We no longer share data with \(name.en).")
        case (.data, nil, .element(let category)?):
            let (yours, arePlural) = (names.yours(category), names.arePlural([category]))
            return Bilingual(
                nl: "Nieuw: \(yours.nl) \(arePlural ? "gaan" : "gaat") ook naar \(name.nl).",
                en: "New: \(yours.en) also \(arePlural ? "go" : "goes") to \(name.en).")
        case (.data, .element(let category)?, nil):
            let (yours, arePlural) = (names.yoursFirst(category), names.arePlural([category]))
            return Bilingual(
                nl: "\(yours.nl) \(arePlural ? "gaan" : "gaat") niet meer naar \(name.nl).",
                en: "\(yours.en) no longer \(arePlural ? "go" : "goes") to \(name.en).")
        case (.country, .plain(let old)?, .plain(let new)?):
            let (from, to) = (CountryTexts.name(old), CountryTexts.name(new))
            return Bilingual(
                nl: "De gegevens bij \(name.nl) staan niet meer in \(from.nl), maar in \(to.nl).",
                en: "The data at \(name.en) are no longer in \(from.en) but in \(to.en).")
        case (.subprocessors, nil, .element(let other)?):
            let third = names.name(other)
            return Bilingual(
                nl: "Nieuw: \(name.nl) schakelt \(third.nl) in.", en: "New: \(name.en) engages \(third.en).")
        case (.subprocessors, .element(let other)?, nil):
            let third = names.name(other)
            return Bilingual(
                nl: "\(name.nl) schakelt \(third.nl) niet meer in.", en: "\(name.en) no longer engages \(third.en).")
        default: return nil
        }
    }

    private func newRecipient(_ element: ElementReference) -> Bilingual? {
        guard
            let recipient = names.new.recipients[id: .init(element.id)] ?? names.old.recipients[id: .init(element.id)]
        else { return nil }
        let name = RecipientTexts.name(recipient)
        var text = Bilingual(nl: "Nieuwe ontvanger: \(name.nl).", en: "New recipient: \(name.en).")
        if let service = recipient.service {
            text = Bilingual(
                nl: text.nl + " Waarvoor: \(PhraseTexts.sentence(PhraseTexts.lowered(service.nl)))",
                en: text.en + " What for: \(PhraseTexts.sentence(PhraseTexts.lowered(service.en)))")
        }
        if !recipient.data.isEmpty {
            let categories = recipient.data.map { ElementReference(.data, $0.rawValue) }
            let data = EnumerationTexts.joined(categories.map(names.yours))
            text = Bilingual(
                nl: text.nl + " Daar \(names.arePlural(categories) ? "gaan" : "gaat") heen: \(data.nl).",
                en: text.en + " What goes there: \(data.en).")
        }
        if let country = recipient.country.map(CountryTexts.name) {
            text = Bilingual(nl: text.nl + " Land: \(country.nl).", en: text.en + " Country: \(country.en).")
        }
        return text
    }

    func data(_ change: Change) -> Bilingual? {
        let name = names.quoted(change.element)
        switch (change.aspect, change.before, change.after) {
        case (.itself, nil, _):
            return Bilingual(
                nl: "Nieuw soort gegeven: \(name.nl).", en: "New kind of data: \(name.en).")
        case (.itself, _, _):
            return Bilingual(
                nl: "Wij leggen dit niet meer vast: \(name.nl).", en: "We no longer record this: \(name.en).")
        case (.blocked, _, .flag(let isBlocked)?):
            return isBlocked
                ? Bilingual(
                    nl: "Wij leggen dit nooit meer vast: \(name.nl).", en: "We never record this again: \(name.en).")
                : Bilingual(
                    nl: "Wij beloven niet meer dat wij dit nooit vastleggen: \(name.nl).",
                    en: "We no longer promise never to record this: \(name.en).")
        case (.special, _, .flag(let isSpecial)?):
            return isSpecial
                ? Bilingual(
                    nl: "Dit is een bijzonder gegeven: \(name.nl). Daarvoor gelden strengere regels.",
                    en: "This is special category data: \(name.en). Stricter rules apply to it.")
                : Bilingual(
                    nl: "Dit noemen wij geen bijzonder gegeven meer: \(name.nl).",
                    en: "We no longer call this special category data: \(name.en).")
        default: return nil
        }
    }

    func retention(_ change: Change) -> Bilingual? {
        let name = names.name(change.element)
        switch (change.aspect, change.before, change.after) {
        case (.keep, .period(let old)?, .period(let new)?):
            let (from, to) = (PeriodTexts.words(old), PeriodTexts.words(new))
            return Bilingual(
                nl: "De bewaartermijn van \(name.nl) gaat van \(from.nl) naar \(to.nl).",
                en: "The retention period of \(name.en) goes from \(from.en) to \(to.en).")
        case (.itself, nil, _):
            return values.rule(change.element).map { rule in
                let words = RetentionTexts.criterion(
                    rule, names.new.retention[id: rule.id] == nil ? names.old : names.new)
                return Bilingual(
                    nl: "Nieuwe bewaartermijn van \(name.nl): \(PhraseTexts.lowered(words.nl))",
                    en: "New retention period of \(name.en): \(PhraseTexts.lowered(words.en))")
            }
        case (.then, _, .word(let word)?):
            return word == RetentionRule.Action.erase.rawValue
                ? Bilingual(
                    nl: "Na de bewaartermijn wissen wij \(name.nl). Eerst maakten wij dat anoniem.",
                    en: "After the retention period we erase \(name.en). We used to make that anonymous.")
                : Bilingual(
                    nl: "Na de bewaartermijn maken wij \(name.nl) anoniem. Eerst wisten wij dat.",
                    en: "After the retention period we make \(name.en) anonymous. We used to erase that.")
        default: return nil
        }
    }
}
