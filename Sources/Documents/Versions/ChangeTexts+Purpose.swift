import Declarations
import Rules

extension ChangeTexts {
    func purpose(_ change: Change) -> Bilingual? {
        let title = names.quoted(change.element)
        switch (change.aspect, change.before, change.after) {
        case (.itself, nil, _): return newPurpose(change.element)
        case (.itself, _, _):
            return Bilingual(
                nl: "Wij stoppen met \(title.nl). Daarvoor gebruiken wij niets meer.",
                en: "We stop \(title.en). We use nothing for it any more.")
        case (.title, .text(let old)?, .text(let new)?):
            return Bilingual(
                nl: "Het doel ‘\(old.nl)’ heet nu ‘\(new.nl)’.", en: "The purpose ‘\(old.en)’ is now ‘\(new.en)’.")
        case (.data, nil, .element(let category)?):
            let yours = names.yours(category)
            return Bilingual(
                nl: "Nieuw: wij gebruiken \(yours.nl) ook voor \(title.nl).",
                en: "New: we also use \(yours.en) for \(title.en).")
        case (.data, .element(let category)?, nil):
            let yours = names.yours(category)
            return Bilingual(
                nl: "Wij gebruiken \(yours.nl) niet meer voor \(title.nl).",
                en: "We no longer use \(yours.en) for \(title.en).")
        case (.recipients, nil, .element(let recipient)?): return passedOn(change.element, to: recipient)
        case (.recipients, .element(let recipient)?, nil):
            let name = names.name(recipient)
            return Bilingual(
                nl: "Voor \(title.nl) gaat er niets meer naar \(name.nl).",
                en: "For \(title.en) nothing goes to \(name.en) any more.")
        case (.people, nil, .element(let kind)?):
            let name = names.name(kind)
            return Bilingual(
                nl: "Nieuw: \(title.nl) gaat ook over wie dit is: \(name.nl).",
                en: "New: \(title.en) is also about whoever is this: \(name.en).")
        case (.people, .element(let kind)?, nil):
            let name = names.name(kind)
            return Bilingual(
                nl: "\(title.nl) gaat niet meer over wie dit is: \(name.nl).",
                en: "\(title.en) is no longer about whoever is this: \(name.en).")
        case (.basis, .word(let old)?, .word(let new)?): return basis(title, from: old, to: new)
        case (.directMarketing, _, .flag(let isOn)?):
            return isOn
                ? Bilingual(
                    nl: "Nieuw: \(title.nl) is reclame. \(names.form.youFirst) mag altijd nee zeggen.",
                    en: "New: \(title.en) is direct marketing. You may always say no.")
                : Bilingual(nl: "\(title.nl) is geen reclame meer.", en: "\(title.en) is no longer direct marketing.")
        case (.profiling, _, .flag(let isOn)?):
            return isOn
                ? Bilingual(
                    nl: "Nieuw: voor \(title.nl) maken wij een profiel.",
                    en: "New: for \(title.en) we make a profile.")
                : Bilingual(
                    nl: "Voor \(title.nl) maken wij geen profiel meer.",
                    en: "For \(title.en) we no longer make a profile.")
        case (.retention, .element(let old)?, .element(let new)?): return periods(title, from: old, to: new)
        default: return nil
        }
    }

    private func newPurpose(_ element: ElementReference) -> Bilingual? {
        guard let purpose = names.new.purposes[id: .init(element.id)] ?? names.old.purposes[id: .init(element.id)]
        else { return nil }
        var text = Bilingual(nl: "Nieuw doel: ‘\(purpose.title.nl)’.", en: "New purpose: ‘\(purpose.title.en)’.")
        if !purpose.data.isEmpty {
            let data = EnumerationTexts.joined(purpose.data.map { names.yours(ElementReference(.data, $0.rawValue)) })
            text = Bilingual(
                nl: text.nl + " Wij gebruiken \(data.nl).", en: text.en + " We use \(data.en).")
        }
        if let basis = purpose.basis {
            let name = LegalBasisTexts.name(basis).map(PhraseTexts.lowered)
            text = Bilingual(nl: text.nl + " Grondslag: \(name.nl).", en: text.en + " Legal basis: \(name.en).")
        }
        if !purpose.recipients.isEmpty {
            let recipients = EnumerationTexts.joined(
                purpose.recipients.map { names.name(ElementReference(.recipient, $0.rawValue)) })
            text = Bilingual(
                nl: text.nl + " Er gaan gegevens naar \(recipients.nl).",
                en: text.en + " Data go to \(recipients.en).")
        }
        return text
    }

    /// *Nieuw: uw naam en uw telefoonnummer gaan voor ‘…’ naar SendCloud.*
    private func passedOn(_ purpose: ElementReference, to element: ElementReference) -> Bilingual? {
        let (title, name) = (names.quoted(purpose), names.name(element))
        guard let uses = names.new.purposes[id: .init(purpose.id)] ?? names.old.purposes[id: .init(purpose.id)],
            let recipient = names.new.recipients[id: .init(element.id)] ?? names.old.recipients[id: .init(element.id)]
        else { return nil }
        let data = recipient.data.isEmpty ? uses.data : uses.data.filter(recipient.data.contains)
        guard !data.isEmpty else {
            return Bilingual(
                nl: "Nieuw: voor \(title.nl) gaan er gegevens naar \(name.nl).",
                en: "New: for \(title.en) data go to \(name.en).")
        }
        let categories = data.map { ElementReference(.data, $0.rawValue) }
        let (yours, arePlural) = (EnumerationTexts.joined(categories.map(names.yours)), names.arePlural(categories))
        return Bilingual(
            nl: "Nieuw: voor \(title.nl) \(arePlural ? "gaan" : "gaat") \(yours.nl) naar \(name.nl).",
            en: "New: for \(title.en), \(yours.en) \(arePlural ? "go" : "goes") to \(name.en).")
    }

    private func basis(_ title: Bilingual, from old: String, to new: String) -> Bilingual? {
        guard let old = LegalBasis(rawValue: old), let new = LegalBasis(rawValue: new) else { return nil }
        let names = (
            before: LegalBasisTexts.name(old).map(PhraseTexts.lowered),
            after: LegalBasisTexts.name(new).map(PhraseTexts.lowered)
        )
        let meaning = LegalBasisTexts.meaning(new, self.names.form)
        return Bilingual(
            nl: "De grondslag van \(title.nl) was \(names.before.nl) en wordt \(names.after.nl). \(meaning.nl)",
            en: "The legal basis of \(title.en) was \(names.before.en) and becomes \(names.after.en). \(meaning.en)")
    }

    private func periods(_ title: Bilingual, from old: ElementReference, to new: ElementReference) -> Bilingual? {
        guard let before = names.old.retention[id: .init(old.id)] ?? names.new.retention[id: .init(old.id)],
            let after = names.new.retention[id: .init(new.id)] ?? names.old.retention[id: .init(new.id)]
        else { return nil }
        let sentences = (
            before: RetentionTexts.criterion(before, names.old).map(PhraseTexts.lowered),
            after: RetentionTexts.criterion(after, names.new).map(PhraseTexts.lowered)
        )
        return Bilingual(
            nl: "Hoe lang wij bewaren voor \(title.nl), wordt: \(sentences.after.nl) Dat was: \(sentences.before.nl)",
            en: "How long we keep data for \(title.en) becomes: \(sentences.after.en) It was: \(sentences.before.en)")
    }
}
