import Declarations
import Rules

/// Puts letters together.
struct LetterWriter {
    /// What the letter is about.
    let context: LetterContext

    init(_ context: LetterContext) { self.context = context }

    func say(_ text: Bilingual) -> String { text[context.language] }

    func paragraph(_ text: Bilingual) -> Block { .paragraph(Inline(say(text))) }

    func list(_ texts: [Bilingual]) -> Block { .list(texts.map { Inline(say($0)) }) }

    func button(_ text: Bilingual, _ address: String) -> Block {
        Block(.buttons(Link(say(text), to: address).map { [$0] } ?? []))
    }

    /// Reference, what was asked, when, and until when.
    func facts(due: CalendarDate?) -> Block {
        let asked = say(RightTexts.full(context.right, context.form))
        var list = [
            Definition(say(LetterTexts.reference), Inline(context.reference)),
            Definition(say(LetterTexts.asked), Inline(asked)),
            Definition(say(LetterTexts.received), Inline(say(DateTexts.plain(context.receivedOn)))),
        ]
        if let due { list.append(Definition(say(LetterTexts.due), Inline(say(DateTexts.long(due))))) }
        return Block(.definitions(list))
    }

    /// What is refused and why: *Factuur: wij moeten die bewaren (AWR, artikel 52).*
    func line(_ refused: Letters.Refused) -> Inline {
        let law = refused.law.map { " (\(say($0)))" } ?? ""
        let reason = say(refused.reason)
        let bare = reason.hasSuffix(".") ? String(reason.dropLast()) : reason
        return "\(strong: say(refused.what)): \(bare)\(law)."
    }

    /// The way to the authority, and to the court.
    func remedies(court: Bool) -> [Block] {
        let authority = context.authority
        let link = authority.web.flatMap { Link(authority.name, to: $0) }
        let target: Inline = link.map { "\($0)" } ?? Inline(authority.name)
        let complaint = Block.paragraph("\(say(LetterTexts.complaint(context.form)))\(target).")
        guard court else { return [complaint] }
        return [
            complaint, paragraph(LetterTexts.court(context.form)), paragraph(LetterTexts.mediation(context.form)),
        ]
    }

    /// The letter with greeting, how to reach us, and who signs.
    func letter(_ subject: Bilingual, _ blocks: [Block]) -> Letter {
        let organisation = context.organisation
        let ways = [
            organisation.email.map { email in Link(email: email).map { "\($0)" } ?? Inline(email) },
            organisation.phone.map { phone in Link(phone: phone).map { "\($0)" } ?? Inline(phone) },
            organisation.address.map { Inline(say($0)) },
        ]
        let reach = ways.compactMap { $0 }.joined(separator: ", ")
        let questions: [Block] =
            reach.isEmpty ? [] : [.paragraph("\(say(LetterTexts.questions(context.form)))\(reach).")]
        return Letter(
            language: context.language, subject: say(LetterTexts.subject(subject, context)),
            blocks: [paragraph(LetterTexts.greeting)] + blocks + questions + [paragraph(LetterTexts.closing)],
            signature: [organisation.name])
    }
}
