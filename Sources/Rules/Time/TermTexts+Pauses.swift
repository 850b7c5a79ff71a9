import Declarations

extension TermTexts {
    /// Each pause that counts, and the days they add.
    static func pauses(_ due: DueDate) -> [Bilingual] {
        guard due.pausedDays > 0 else { return [] }
        return due.countedPauses.filter { $0.answeredOn != $0.askedOn }.map(pause) + [doubled(due), added(due)]
    }

    private static func added(_ due: DueDate) -> Bilingual {
        let (date, days) = (DateTexts.long(due.nominal), PeriodTexts.count(days: due.pausedDays))
        if due.countedPauses.contains(where: { $0.answeredOn == nil }) {
            let verb = due.pausedDays == 1 ? "komt" : "komen"
            return Bilingual(
                nl: "Tot nu toe \(verb) er \(days.nl) bij: \(date.nl).",
                en: "So far that adds \(days.en): \(date.en).")
        }
        return due.pausedDays == 1
            ? Bilingual(nl: "Die dag komt erbij: \(date.nl).", en: "That day is added: \(date.en).")
            : Bilingual(nl: "Die \(days.nl) komen erbij: \(date.nl).", en: "Those \(days.en) are added: \(date.en).")
    }

    private static func doubled(_ due: DueDate) -> Bilingual {
        let sum = due.countedPauses.compactMap { pause in pause.answeredOn.map(pause.askedOn.days) }.reduce(0, +)
        guard sum > due.pausedDays else { return Bilingual(same: "") }
        return Bilingual(
            nl: "Dagen die dubbel vallen, tellen één keer.", en: "Days in more than one pause count once.")
    }

    /// What was given and does not count: pauses and a letter.
    static func ignored(_ due: DueDate) -> [Bilingual] {
        due.ignoredPauses.map { ignored($0, due) } + [ignoredExtension(due)]
    }

    private static func pause(_ pause: Pause) -> Bilingual {
        let asked = DateTexts.long(pause.askedOn)
        guard let answeredOn = pause.answeredOn else {
            let why = reason(pause.reason, running: true)
            return Bilingual(
                nl: "Sinds \(asked.nl) staat de termijn stil, omdat \(why.nl).",
                en: "Since \(asked.en) the clock has stood still, because \(why.en).")
        }
        let (answered, why) = (DateTexts.long(answeredOn), reason(pause.reason, running: false))
        return Bilingual(
            nl: "Van \(asked.nl) tot \(answered.nl) stond de termijn stil, omdat \(why.nl).",
            en: "From \(asked.en) until \(answered.en) the clock stood still, because \(why.en).")
    }

    private static func reason(_ reason: Pause.Reason, running: Bool) -> Bilingual {
        switch (reason, running) {
        case (.identity, false):
            Bilingual(nl: "eerst duidelijk moest zijn wie het vroeg", en: "it first had to be clear who was asking")
        case (.identity, true):
            Bilingual(nl: "eerst duidelijk moet zijn wie het vraagt", en: "it first has to be clear who is asking")
        case (.clarification, false):
            Bilingual(
                nl: "eerst duidelijk moest zijn wat er werd gevraagd", en: "it first had to be clear what was asked")
        case (.clarification, true):
            Bilingual(
                nl: "eerst duidelijk moet zijn wat er wordt gevraagd", en: "it first has to be clear what is asked")
        }
    }

    private static func ignored(_ ignored: IgnoredPause, _ due: DueDate) -> Bilingual {
        let asked = DateTexts.long(ignored.pause.askedOn)
        switch ignored.why {
        case .beforeReceipt:
            return Bilingual(
                nl: "De vraag van \(asked.nl) telt niet als pauze, want die is van vóór de ontvangst.",
                en: "The question of \(asked.en) does not count as a pause, because it came before the receipt.")
        case .askedLate(let lastDay):
            let (last, count) = (DateTexts.long(lastDay), due.parameters.askWithinWorkingDays)
            return Bilingual(
                nl: "De vraag van \(asked.nl) telt niet als pauze: daarvoor moest die uiterlijk op \(last.nl) "
                    + "gesteld zijn, \(count) werkdagen na ontvangst.",
                en: "The question of \(asked.en) does not count as a pause: for that it had to be asked by "
                    + "\(last.en) at the latest, \(count) working days after receipt.")
        case .answeredBeforeAsked:
            return Bilingual(
                nl: "De vraag van \(asked.nl) telt niet als pauze, want het antwoord is ouder dan de vraag.",
                en: "The question of \(asked.en) does not count as a pause, because the answer is older than it.")
        case .noEnd:
            return Bilingual(
                nl: "De vraag van \(asked.nl) telt nog niet als pauze, want de dag van het antwoord ontbreekt.",
                en: "The question of \(asked.en) does not count as a pause yet: the day of the answer is missing.")
        }
    }
}
