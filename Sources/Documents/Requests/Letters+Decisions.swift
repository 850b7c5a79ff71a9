import Declarations
import Rules

extension Letters {
    /// More time is needed; sent before the end of the first month (art. 12(3)).
    public static func extended(
        _ context: LetterContext, until: CalendarDate, reason: ExtensionReason, explanation: Bilingual? = nil,
        status: String
    ) -> Letter {
        let writer = LetterWriter(context)
        let parts = [LetterTexts.extensionReason, LetterTexts.reason(reason)] + (explanation.map { [$0] } ?? [])
        return writer.letter(
            LetterTexts.extensionSubject,
            [
                writer.facts(due: nil), writer.paragraph(LetterTexts.extended(DateTexts.long(until))),
                writer.paragraph(EnumerationTexts.sentences(parts)), writer.button(LetterTexts.status, status),
            ] + writer.remedies(court: false))
    }

    /// No, or partly no: what, why, and what the person may do (art. 12(4)).
    ///
    /// - Parameters:
    ///   - refused: What is not granted; each with its reason.
    ///   - granted: What was done; empty when everything is refused.
    public static func refusal(_ context: LetterContext, refused: [Refused], granted: [Bilingual] = []) -> Letter {
        let writer = LetterWriter(context)
        let form = context.form
        let subject = form == .u ? LetterTexts.refusalSubject : LetterTexts.refusalSubjectInformal
        let opening = granted.isEmpty ? LetterTexts.refused(form) : LetterTexts.partly(form)
        var blocks = [writer.facts(due: nil), writer.paragraph(opening)]
        if !granted.isEmpty { blocks += [writer.paragraph(LetterTexts.granted), writer.list(granted)] }
        blocks.append(writer.paragraph(LetterTexts.notGranted))
        blocks.append(.list(refused.map(writer.line)))
        return writer.letter(subject, blocks + writer.remedies(court: true))
    }

    /// Data are kept, and not used (art. 18(1)).
    ///
    /// - Parameters:
    ///   - uses: What they are not used for; empty is anything.
    ///   - byPerson: Whether only the person ends it.
    public static func restricted(
        _ context: LetterContext, reason: Bilingual, uses: [Bilingual], byPerson: Bool
    ) -> Letter {
        let writer = LetterWriter(context)
        let why = EnumerationTexts.sentences([LetterTexts.restricted(context.form), reason])
        let which = uses.isEmpty ? [] : [writer.paragraph(LetterTexts.restrictedUses(EnumerationTexts.joined(uses)))]
        return writer.letter(
            LetterTexts.restrictedSubject,
            [writer.facts(due: nil), writer.paragraph(why)] + which
                + [writer.paragraph(LetterTexts.restrictedUntil(context.form, byPerson: byPerson))]
                + writer.remedies(court: false))
    }

    /// The person ended a restriction; told in case it was somebody else.
    public static func lifted(_ context: LetterContext) -> Letter {
        let writer = LetterWriter(context)
        return writer.letter(
            LetterTexts.liftedSubject, [writer.facts(due: nil), writer.paragraph(LetterTexts.lifted(context.form))])
    }

    /// A restriction will end; told beforehand (art. 18(3)).
    public static func liftingRestriction(_ context: LetterContext, from date: CalendarDate, reason: Bilingual)
        -> Letter
    {
        let writer = LetterWriter(context)
        return writer.letter(
            LetterTexts.liftingSubject,
            [
                writer.facts(due: nil), writer.paragraph(LetterTexts.lifting(DateTexts.long(date), context.form)),
                writer.paragraph(EnumerationTexts.sentences([LetterTexts.liftingReason, reason])),
            ] + writer.remedies(court: true))
    }
}
