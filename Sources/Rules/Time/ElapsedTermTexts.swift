import Declarations

/// The words of terms in hours.
enum ElapsedTermTexts {
    static func explanation(of term: ElapsedTerm) -> Bilingual {
        let (start, target, limit) = (
            DateTexts.moment(term.start), DateTexts.moment(term.steerTo), DateTexts.moment(term.outerLimit)
        )
        return EnumerationTexts.sentences([
            Bilingual(nl: "Bekend op \(start.nl).", en: "Known on \(start.en)."),
            Bilingual(
                nl: "\(term.hours) uur later is \(target.nl).", en: "\(term.hours) hours later is \(target.en)."),
            Bilingual(
                nl: "Weekenden en feestdagen tellen gewoon mee.", en: "Weekends and public holidays count as usual."),
            clockChange(in: term),
            Bilingual(
                nl: "De uiterste grens is \(limit.nl), want het uur waarin het bekend werd telt niet mee.",
                en: "The outer limit is \(limit.en), because the hour in which it became known does not count."),
        ])
    }

    private static func clockChange(in term: ElapsedTerm) -> Bilingual {
        let (before, after) = (AmsterdamTime.isSummer(at: term.start), AmsterdamTime.isSummer(at: term.steerTo))
        guard before != after else { return Bilingual(same: "") }
        return after
            ? Bilingual(
                nl: "De klok gaat in die tijd een uur vooruit; het zijn echte uren.",
                en: "The clock goes forward an hour in that time; these are real hours.")
            : Bilingual(
                nl: "De klok gaat in die tijd een uur terug; het zijn echte uren.",
                en: "The clock goes back an hour in that time; these are real hours.")
    }
}
