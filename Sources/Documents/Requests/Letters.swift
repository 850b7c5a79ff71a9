import Declarations
import Rules

/// The letters of a request's life (art. 12, 18(3), 19).
///
/// Every link is a full address, made by the caller; a link that is not `https`, `http` or a path is left out.
public enum Letters {
    /// Why a term is extended (art. 12(3)).
    public enum ExtensionReason: String, Sendable, Hashable, CaseIterable, Codable {
        /// The request is complex.
        case complex
        /// There are many requests.
        case many
        /// Both.
        case complexAndMany = "complex-and-many"
    }

    /// Something that is not granted, with its reason and article.
    public struct Refused: Sendable, Hashable {
        /// What is not done.
        public var what: Bilingual
        /// Why, in a sentence.
        public var reason: Bilingual
        /// The article, where there is one.
        public var law: Bilingual?

        /// Something that is not granted.
        public init(what: Bilingual, reason: Bilingual, law: Bilingual? = nil) {
            self.what = what
            self.reason = reason
            self.law = law
        }
    }

    /// Sent at once, to every address alike: what was asked, when the answer comes, and a button to confirm.
    ///
    /// - Parameters:
    ///   - due: The day by which the answer comes.
    ///   - confirm: The address behind the button.
    ///   - confirmUntil: The moment the button stops working.
    ///   - status: The address of the status page.
    public static func receipt(
        _ context: LetterContext, due: CalendarDate, confirm: String, confirmUntil: Instant, status: String
    ) -> Letter {
        let writer = LetterWriter(context)
        let form = context.form
        let subject = form == .u ? LetterTexts.receiptSubject : LetterTexts.receiptSubjectInformal
        return writer.letter(
            subject,
            [
                writer.paragraph(LetterTexts.receipt(form, context.organisation.name)), writer.facts(due: due),
                writer.paragraph(LetterTexts.confirmWhy(form)), writer.button(LetterTexts.confirm, confirm),
                writer.paragraph(
                    LetterTexts.confirmPeriod(DateTexts.moment(confirmUntil), pauses: context.pauses)),
                writer.paragraph(LetterTexts.notYou(form)), writer.paragraph(LetterTexts.unknownToo),
                writer.button(LetterTexts.status, status),
            ])
    }

    /// Sent at once where it does not matter who asks: there is nothing to confirm.
    public static func receiptWithoutIdentity(
        _ context: LetterContext, due: CalendarDate, status: String
    ) -> Letter {
        let writer = LetterWriter(context)
        let form = context.form
        return writer.letter(
            LetterTexts.receivedSubject(form),
            [
                writer.paragraph(LetterTexts.receipt(form, context.organisation.name)), writer.facts(due: due),
                writer.paragraph(LetterTexts.nothingToDo(form)), writer.paragraph(LetterTexts.unknownToo),
                writer.button(LetterTexts.status, status),
            ])
    }

    /// Identity is established; the work begins.
    public static func identityConfirmed(_ context: LetterContext, due: CalendarDate, status: String) -> Letter {
        let writer = LetterWriter(context)
        return writer.letter(
            LetterTexts.identitySubject,
            [
                writer.paragraph(LetterTexts.identityConfirmed(context.form)), writer.facts(due: due),
                writer.button(LetterTexts.status, status),
            ])
    }

    /// There is doubt about who asks (art. 12(6)): why, and the ways to show it.
    public static func identityAsked(
        _ context: LetterContext, reason: Bilingual, ways: [IdentitySettings.Way], status: String
    ) -> Letter {
        let writer = LetterWriter(context)
        let form = context.form
        let subject = form == .u ? LetterTexts.identityAskedSubject : LetterTexts.identityAskedSubjectInformal
        return writer.letter(
            subject,
            [
                writer.facts(due: nil),
                writer.paragraph(EnumerationTexts.sentences([LetterTexts.identityAsked(form), reason])),
                writer.paragraph(LetterTexts.identityWays(form)),
                .list(ways.map { Inline(writer.say(IdentityTexts.way($0, form))) }),
                writer.paragraph(LetterTexts.identityProof(pauses: context.pauses)),
                writer.button(LetterTexts.status, status),
            ])
    }

    /// The answer can be collected.
    ///
    /// - Parameter isPartial: whether something is left out; then the letter also says how to go to court (12(4)).
    public static func answerReady(
        _ context: LetterContext, link: String, until: CalendarDate, isPartial: Bool = false
    ) -> Letter {
        let writer = LetterWriter(context)
        let form = context.form
        let subject = form == .u ? LetterTexts.readySubject : LetterTexts.readySubjectInformal
        return writer.letter(
            subject,
            [
                writer.paragraph(LetterTexts.ready(form)), writer.facts(due: nil),
                writer.button(LetterTexts.open, link),
                writer.paragraph(LetterTexts.readyUntil(DateTexts.long(until))),
            ] + (isPartial ? [writer.paragraph(LetterTexts.readyPartly)] : [])
                + writer.remedies(court: isPartial))
    }

    /// The request is carried out: what was done, and who was told (art. 19).
    public static func done(
        _ context: LetterContext, on date: CalendarDate, actions: [Bilingual], told: [String]
    ) -> Letter {
        let writer = LetterWriter(context)
        let subject = context.form == .u ? LetterTexts.doneSubject : LetterTexts.doneSubjectInformal
        let tell: [Block] =
            told.isEmpty
            ? [writer.paragraph(LetterTexts.askRecipients(context.form))]
            : [writer.paragraph(LetterTexts.told), .list(told.map { Inline($0) })]
        return writer.letter(
            subject,
            [writer.facts(due: nil), writer.paragraph(LetterTexts.done(DateTexts.plain(date))), writer.list(actions)]
                + tell + writer.remedies(court: false))
    }
}
