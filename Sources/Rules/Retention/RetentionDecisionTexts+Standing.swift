import Declarations

extension RetentionDecisionTexts {
    /// One binding: what it is for, until when, and how that day was counted.
    func standing(_ standing: RetentionDecision.Standing, on today: CalendarDate) -> Bilingual {
        switch standing.state {
        case .live, .restricted: live(standing)
        case .held, .ended: over(standing, on: today)
        }
    }

    private func live(_ standing: RetentionDecision.Standing) -> Bilingual {
        let title = standing.binding.title
        let opening =
            standing.binding.kind == .minimum
            ? Bilingual(nl: "De wet vraagt bewaren voor ‘\(title.nl)’", en: "The law asks to keep it for ‘\(title.en)’")
            : Bilingual(nl: "Het is nodig voor ‘\(title.nl)’", en: "It is needed for ‘\(title.en)’")
        guard let until = standing.until else {
            let wait = waiting(standing.expiry)
            return Bilingual(nl: "\(opening.nl)\(wait.nl).", en: "\(opening.en)\(wait.en).")
        }
        let (last, sum) = (DateTexts.plain(until), sum(standing))
        return Bilingual(
            nl: "\(opening.nl) tot en met \(last.nl)\(sum.nl).",
            en: "\(opening.en) up to and including \(last.en)\(sum.en).")
    }

    private func over(_ standing: RetentionDecision.Standing, on today: CalendarDate) -> Bilingual {
        let title = standing.binding.title
        if let ending = standing.binding.ending, ending.on <= today, standing.until == ending.on {
            let (day, why) = (DateTexts.plain(ending.on), reason(ending.reason))
            return Bilingual(
                nl: "Voor ‘\(title.nl)’ is het niet meer nodig: \(why.nl) op \(day.nl).",
                en: "It is no longer needed for ‘\(title.en)’: \(why.en) on \(day.en).")
        }
        guard let until = standing.until else { return Bilingual(same: "") }
        let (last, sum) = (DateTexts.plain(until), sum(standing))
        return Bilingual(
            nl: "Voor ‘\(title.nl)’ was het nodig tot en met \(last.nl)\(sum.nl).",
            en: "It was needed for ‘\(title.en)’ up to and including \(last.en)\(sum.en).")
    }

    /// How the last day was counted: `, 7 jaar na het einde van de overeenkomst (15 maart 2024)`.
    private func sum(_ standing: RetentionDecision.Standing) -> Bilingual {
        if standing.isCapped {
            return Bilingual(
                nl: ", want langer dan het afgesproken maximum mag niet",
                en: ", because longer than the agreed maximum is not allowed")
        }
        let keep = standing.binding.keep
        guard !keep.isZero, let from = standing.expiry.countedFrom, standing.until == standing.expiry.lastDay else {
            return Bilingual(same: "")
        }
        let day = DateTexts.plain(from)
        let start =
            if standing.binding.bookYear != nil {
                Bilingual(nl: "het einde van het boekjaar (\(day.nl))", en: "the end of the book year (\(day.en))")
            } else if let name = standing.expiry.event.flatMap({ eventNames[$0] }) {
                Bilingual(nl: "\(name.nl) (\(day.nl))", en: "\(name.en) (\(day.en))")
            } else {
                day
            }
        return PeriodTexts.words(keep, after: start).map { ", \($0)" }
    }

    /// What has to happen before counting can begin, when the events have names.
    private func waiting(_ expiry: RetentionDecision.Expiry) -> Bilingual {
        let names = expiry.waitingFor.compactMap { eventNames[$0] }
        guard !names.isEmpty else {
            return Bilingual(nl: ", zolang dat duurt", en: " for as long as that lasts")
        }
        let list = EnumerationTexts.joined(names)
        return Bilingual(
            nl: "; de bewaartijd begint pas na \(list.nl)", en: "; the period begins only after \(list.en)")
    }

    private func reason(_ reason: RetentionDecision.Ending.Reason) -> Bilingual {
        switch reason {
        case .consentWithdrawn: Bilingual(nl: "de toestemming is ingetrokken", en: "consent was withdrawn")
        case .objectionUpheld: Bilingual(nl: "het bezwaar is toegewezen", en: "the objection was upheld")
        case .erasureGranted: Bilingual(nl: "er is besloten het te wissen", en: "it was decided to erase it")
        case .purposeRemoved: Bilingual(nl: "dit doel is vervallen", en: "this purpose was dropped")
        }
    }
}
