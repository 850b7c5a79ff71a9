import Declarations

/// The words of a retention decision: why a value is still kept and until when, or why it goes.
struct RetentionDecisionTexts {
    /// What the events that start periods are called, such as *het einde van de overeenkomst*.
    let eventNames: [EventReference: Bilingual]

    /// The outcome first, then each binding, then what restricts or holds the value.
    func explanation(of decision: RetentionDecision) -> Bilingual {
        EnumerationTexts.sentences(
            [outcome(of: decision)]
                + decision.standings.map { standing($0, on: decision.today) }
                + [access(decision)])
    }

    /// What happens with the value and when, in one or two sentences.
    func outcome(of decision: RetentionDecision) -> Bilingual {
        let last = decision.keepUntil.map(DateTexts.plain)
        switch decision.outcome {
        case .keepOpen:
            return Bilingual(
                nl: "Dit gegeven blijft bewaard. De einddatum staat nog niet vast.",
                en: "This item is kept. The end date is not known yet.")
        case .keep:
            let (day, next) = (last ?? Bilingual(same: ""), future(decision.action))
            return Bilingual(
                nl: "Dit gegeven blijft bewaard tot en met \(day.nl). Daarna wordt het \(next.nl).",
                en: "This item is kept up to and including \(day.en). After that it is \(next.en).")
        case .erase, .anonymise:
            let now = future(decision.action)
            return EnumerationTexts.sentences([
                timeOver(last), Bilingual(nl: "Het wordt nu \(now.nl).", en: "It is now \(now.en)."),
            ])
        case .blocked(let holds):
            let reasons = EnumerationTexts.joined(holds.map(Self.reason))
            let next = future(decision.action)
            return EnumerationTexts.sentences([
                timeOver(last),
                Bilingual(
                    nl: "Het wordt nog niet \(next.nl), want \(reasons.nl).",
                    en: "It is not \(next.en) yet, because \(reasons.en)."),
            ])
        }
    }

    private func timeOver(_ last: Bilingual?) -> Bilingual {
        guard let last else {
            return Bilingual(
                nl: "Voor dit gegeven is geen doel of wettelijke plicht meer.",
                en: "There is no purpose or legal duty for this item any more.")
        }
        return Bilingual(
            nl: "De bewaartijd van dit gegeven liep tot en met \(last.nl).",
            en: "This item was to be kept up to and including \(last.en).")
    }

    private func future(_ action: RetentionRule.Action) -> Bilingual {
        switch action {
        case .erase: Bilingual(nl: "gewist", en: "erased")
        case .anonymise: Bilingual(nl: "anoniem gemaakt", en: "made anonymous")
        }
    }

    private func access(_ decision: RetentionDecision) -> Bilingual {
        if decision.standings.contains(where: { $0.state == .restricted }) {
            return Bilingual(
                nl: "Het gebruik is nu beperkt: het gegeven wordt alleen bewaard.",
                en: "Use is restricted now: the item is stored and nothing else.")
        }
        guard decision.isOnlyLegalDuty else { return Bilingual(same: "") }
        return Bilingual(
            nl: "Alleen een wettelijke plicht vraagt dit nog. In het dagelijks werk is het gegeven niet meer te zien.",
            en: "Only a legal duty still asks for this. The item is out of sight in daily work.")
    }

    /// Why a hold prevents erasure, as the end of a sentence.
    static func reason(_ hold: RetentionDecision.Hold) -> Bilingual {
        switch hold {
        case .legalClaim:
            Bilingual(nl: "het is nodig voor een rechtszaak of een claim", en: "it is needed for a legal claim")
        case .restriction:
            Bilingual(nl: "het gebruik ervan is beperkt", en: "its use is restricted")
        case .openRequest:
            Bilingual(nl: "er loopt nog een verzoek over dit gegeven", en: "a request about it is still open")
        case .order:
            Bilingual(nl: "een autoriteit heeft opdracht gegeven het te bewaren", en: "an authority ordered to keep it")
        }
    }
}
