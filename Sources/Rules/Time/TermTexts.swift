import Declarations

/// The words of response terms: the sum behind a due date, so that anyone can follow it.
enum TermTexts {
    /// The whole sum in the order in which it is made.
    static func explanation(of due: DueDate, forStaff: Bool = true) -> Bilingual {
        EnumerationTexts.sentences(
            [received(due), grantedExtension(due), monthsLater(due)]
                + pauses(due)
                + daysOff(from: due.nominal, to: due.legalLatest)
                + promise(due)
                + [outcome(due), forStaff ? steering(due) : Bilingual(same: ""), contact(due)]
                + ignored(due))
    }

    private static func received(_ due: DueDate) -> Bilingual {
        let date = DateTexts.long(due.receipt)
        return Bilingual(nl: "Ontvangen op \(date.nl).", en: "Received on \(date.en).")
    }

    private static func monthsLater(_ due: DueDate) -> Bilingual {
        let months = due.extended ? due.parameters.extendedResponseMonths : due.parameters.responseMonths
        let last = due.receipt.adding(months: months)
        let (count, date) = (monthsLater(months, extended: due.extended), DateTexts.long(last))
        guard last.day != due.receipt.day else {
            return Bilingual(nl: "\(count.nl) is \(date.nl).", en: "\(count.en) is \(date.en).")
        }
        let missing = DateTexts.month(last.month).map { "\(due.receipt.day) \($0)" }
        return Bilingual(
            nl: "\(count.nl) is \(date.nl), want \(missing.nl) bestaat niet.",
            en: "\(count.en) is \(date.en), because there is no \(missing.en).")
    }

    private static func monthsLater(_ months: Int, extended: Bool) -> Bilingual {
        let count =
            switch months {
            case 1: Bilingual(nl: "Eén maand", en: "One month")
            case 2: Bilingual(nl: "Twee maanden", en: "Two months")
            case 3: Bilingual(nl: "Drie maanden", en: "Three months")
            default: Bilingual(nl: "\(months) maanden", en: "\(months) months")
            }
        // After sentences about a letter, "later" would seem to count from the letter.
        return extended
            ? Bilingual(nl: "\(count.nl) na de ontvangst", en: "\(count.en) after receipt")
            : Bilingual(nl: "\(count.nl) later", en: "\(count.en) later")
    }

    private static func outcome(_ due: DueDate) -> Bilingual {
        let date = DateTexts.long(due.binding)
        switch due.decidedBy {
        case .law where due.promiseDue == nil:
            return Bilingual(
                nl: "Volgens de wet moet het antwoord er uiterlijk op \(date.nl) zijn.",
                en: "By law the answer must be there by \(date.en) at the latest.")
        case .law:
            return Bilingual(
                nl: "De wet is hier strenger dan de belofte: het antwoord moet er uiterlijk op \(date.nl) zijn.",
                en: "Here the law is stricter than the promise: the answer must be there by \(date.en) at the latest.")
        case .promise:
            return Bilingual(
                nl: "De belofte is hier strenger dan de wet: het antwoord moet er uiterlijk op \(date.nl) zijn.",
                en: "Here the promise is stricter than the law: the answer must be there by \(date.en) at the latest.")
        case .both:
            return Bilingual(
                nl: "Wet en belofte eindigen op dezelfde dag: het antwoord moet er uiterlijk op \(date.nl) zijn.",
                en: "Law and promise end on the same day: the answer must be there by \(date.en) at the latest.")
        }
    }

    private static func steering(_ due: DueDate) -> Bilingual {
        guard due.steerTo < due.binding else { return Bilingual(same: "") }
        let date = DateTexts.long(due.steerTo)
        guard WorkingDays.isWorkingDay(due.steerTo) else {
            return Bilingual(nl: "Antwoord liefst meteen.", en: "Preferably answer at once.")
        }
        return Bilingual(
            nl: "Streef naar \(date.nl), de laatste werkdag daarvoor.",
            en: "Aim for \(date.en), the last working day before that.")
    }
}
