import Declarations

extension TermTexts {
    /// That more time was taken in time, and what that does to a promise.
    static func grantedExtension(_ due: DueDate) -> Bilingual {
        guard due.extended else { return Bilingual(same: "") }
        let months = due.parameters.extendedResponseMonths
        return EnumerationTexts.sentences([
            inTime(due),
            Bilingual(
                nl: "Daarom geldt een termijn van \(months) maanden.",
                en: "So a term of \(months) months applies."),
            replacedPromise(due),
        ])
    }

    /// A letter that did not count.
    static func ignoredExtension(_ due: DueDate) -> Bilingual {
        guard let ignored = due.ignoredExtension else { return Bilingual(same: "") }
        let sent = DateTexts.long(ignored.letter.sentOn)
        switch ignored.why {
        case .beforeReceipt:
            return Bilingual(
                nl: "De brief over meer tijd van \(sent.nl) telt niet, want die is van vóór de ontvangst.",
                en: "The letter about more time of \(sent.en) does not count, because it left before the receipt.")
        case .late(let lastDay):
            let last = DateTexts.long(lastDay)
            return Bilingual(
                nl: "De brief over meer tijd van \(sent.nl) telt niet: die moest uiterlijk op \(last.nl) weg zijn.",
                en: "The letter about more time of \(sent.en) does not count: it had to leave by \(last.en).")
        }
    }

    /// Whether extending is possible, until when, and what it gives.
    static func extensionDecision(_ decision: ExtensionDecision) -> Bilingual {
        let (last, steer, latest) = (
            DateTexts.long(decision.letterBy), DateTexts.long(decision.steerLetterTo),
            DateTexts.long(decision.extendedLatest)
        )
        switch decision.verdict {
        case .possible:
            let aim =
                decision.steerLetterTo < decision.letterBy
                ? Bilingual(nl: " Streef naar \(steer.nl).", en: " Aim for \(steer.en).") : Bilingual(same: "")
            return Bilingual(
                nl: "Verlengen kan: een brief met de reden moet dan uiterlijk op \(last.nl) weg zijn.\(aim.nl) "
                    + "Het antwoord moet er dan uiterlijk op \(latest.nl) zijn.",
                en: "Extending is possible: a letter with the reason must then leave by \(last.en).\(aim.en) "
                    + "The answer must then be there by \(latest.en) at the latest.")
        case .alreadyExtended:
            return Bilingual(
                nl: "Verlengen kan één keer, en dat is al gebeurd.",
                en: "Extending can be done once, and it has been done.")
        case .late:
            return Bilingual(
                nl: "Verlengen kan niet meer: de brief moest uiterlijk op \(last.nl) weg zijn.",
                en: "Extending is no longer possible: the letter had to leave by \(last.en).")
        case .notReceivedYet:
            return Bilingual(
                nl: "Verlengen kan pas als het verzoek er is.",
                en: "Extending is possible only once the request is there.")
        }
    }

    private static func inTime(_ due: DueDate) -> Bilingual {
        guard let letter = due.extensionLetter else {
            return Bilingual(nl: "De termijn is op tijd verlengd.", en: "The term was extended in time.")
        }
        let (sent, last) = (DateTexts.long(letter.sentOn), DateTexts.long(due.extensionLetterBy))
        return Bilingual(
            nl:
                "Op \(sent.nl) ging een brief weg dat meer tijd nodig is. Dat was op tijd: het kon tot en met \(last.nl).",
            en: "On \(sent.en) a letter left saying that more time is needed. "
                + "That was in time: the last day for it was \(last.en).")
    }

    private static func replacedPromise(_ due: DueDate) -> Bilingual {
        guard let promise = due.promise else { return Bilingual(same: "") }
        let term = PeriodTexts.words(promise.term)
        return Bilingual(
            nl: "De belofte van \(term.nl) geldt dan niet meer.", en: "The promise of \(term.en) no longer applies.")
    }
}
