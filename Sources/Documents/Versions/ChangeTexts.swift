import Declarations
import Rules

/// A change in a sentence that a customer understands.
public struct ChangeTexts {
    let names: ElementNames
    let values: ValueTexts

    /// Sentences about the changes between two versions.
    public init(_ comparison: Comparison) {
        names = ElementNames(old: comparison.old, new: comparison.new)
        values = ValueTexts(names: names)
    }

    /// The sentence; never empty.
    public func sentence(_ change: Change) -> Bilingual {
        if let own = own(change) { return own.map { PhraseTexts.sentence(PhraseTexts.raised($0)) } }
        return general(change).map { PhraseTexts.sentence(PhraseTexts.raised($0)) }
    }

    /// A sentence of its own for what people ask about most.
    private func own(_ change: Change) -> Bilingual? {
        switch change.kind {
        case .reordered, .renamed: return nil
        default: break
        }
        return switch change.element.kind {
        case .purpose: purpose(change)
        case .recipient: recipient(change)
        case .retention: retention(change)
        case .data: data(change)
        case .never: never(change)
        case .right, .rights: right(change)
        case .consent, .cookie: consentOrCookie(change)
        case .changeNotice, .statement: statement(change)
        default: nil
        }
    }

    /// The sentence that every change can be said in.
    private func general(_ change: Change) -> Bilingual {
        let place = place(change.element)
        let noun = AspectTexts.noun(change.aspect, names.form)
        switch (change.aspect, change.kind) {
        case (.itself, .added):
            return Bilingual(nl: "Nieuw: \(place.nl)", en: "New: \(place.en)")
        case (.itself, .removed):
            return Bilingual(nl: "Vervalt: \(place.nl)", en: "No longer there: \(place.en)")
        case (.order, _):
            let section = ChangeNouns.section(change.element.kind)
            return Bilingual(
                nl: "De volgorde is anders bij: \(section.nl)", en: "The order is different for: \(section.en)")
        case (_, .renamed(let former)):
            return Bilingual(
                nl: "\(place.nl): heet in het bestand niet meer `\(former)`, maar `\(change.element.id)`",
                en: "\(place.en): the id in the file is no longer `\(former)` but `\(change.element.id)`")
        case (_, .reordered):
            return Bilingual(
                nl: "\(place.nl): \(noun.nl) in een andere volgorde", en: "\(place.en): \(noun.en) in another order")
        default:
            return general(change, place: place, noun: noun)
        }
    }

    private func general(_ change: Change, place: Bilingual, noun: Bilingual) -> Bilingual {
        let before = change.before.flatMap { values.words($0, of: change) }
        let after = change.after.flatMap { values.words($0, of: change) }
        switch (change.before, change.after) {
        case (.flag?, .flag?):
            let (was, now) = (before ?? noun, after ?? noun)
            return Bilingual(
                nl: "\(place.nl): nieuw antwoord op de vraag \(noun.nl): \(now.nl) (was \(was.nl))",
                en: "\(place.en): \(noun.en): now \(now.en), was \(was.en)")
        case (_?, _?):
            guard let before, let after else {
                return Bilingual(nl: "\(place.nl): \(noun.nl) is anders", en: "\(place.en): \(noun.en) is different")
            }
            return Bilingual(
                nl: "\(place.nl): \(noun.nl) was \(before.nl) en wordt \(after.nl)",
                en: "\(place.en): \(noun.en) was \(before.en) and becomes \(after.en)")
        case (nil, _):
            guard let after else {
                return Bilingual(nl: "\(place.nl): \(noun.nl) staat er nu bij", en: "\(place.en): \(noun.en) is added")
            }
            return Bilingual(
                nl: "\(place.nl): \(noun.nl), nieuw: \(after.nl)", en: "\(place.en): \(noun.en), new: \(after.en)")
        case (_, nil):
            guard let before else {
                return Bilingual(
                    nl: "\(place.nl): \(noun.nl) staat er niet meer", en: "\(place.en): \(noun.en) is removed")
            }
            return Bilingual(
                nl: "\(place.nl): \(noun.nl), vervalt: \(before.nl)",
                en: "\(place.en): \(noun.en), no longer: \(before.en)")
        }
    }

    /// What a sentence is about: *ontvanger ‘SendCloud’*.
    private func place(_ element: ElementReference) -> Bilingual {
        let noun = ChangeNouns.one(element.kind)
        switch element.kind {
        case .file, .organisation, .privacyContact, .officer, .statement, .changeNotice, .rights: return noun
        case .right where Right(rawValue: element.id) == nil: return ChangeNouns.everyRight
        case .acceptance: return Bilingual(nl: "\(noun.nl) \(element.id)", en: "\(noun.en) \(element.id)")
        case .retention:
            let name = names.name(element)
            return Bilingual(nl: "\(noun.nl) van \(name.nl)", en: "\(noun.en) of \(name.en)")
        default:
            let name = names.quoted(element)
            return Bilingual(nl: "\(noun.nl) \(name.nl)", en: "\(noun.en) \(name.en)")
        }
    }
}
