import Declarations
import Documents
import Processing
import Rules
import Vault

/// The form for an answer in words: what was done, and what was refused and why.
struct LetterAnswerForm {
    let desk: DeskVisit
    let request: StoredRequest
    let attempt: RequestAttempt?

    func content() throws -> HTML { desk.look.section(LetterAnswerTexts.title, content: try form()) }

    /// The form without a heading; where a copy is asked it can only refuse.
    func form() throws -> HTML {
        let look = desk.look
        let terms = desk.office.versions[request.declarationVersion].rights[request.kind]
        let reasons = RefusalReason.allowed(
            for: request.kind, in: desk.office.versions[request.declarationVersion])
        let done =
            request.kind.isAnsweredWithData
            ? HTML.empty
            : look.textArea(
                Look.Field(
                    "done", label: LetterAnswerTexts.done, hint: LetterAnswerTexts.doneHint,
                    error: attempt.error(at: "done", in: .letter), isOptional: true),
                value: attempt.typed("done", in: .letter), rows: 4)
        let fields =
            done
            + look.select(
                Look.Field(
                    "reason", label: LetterAnswerTexts.reason, hint: LetterAnswerTexts.reasonHint,
                    error: attempt.error(at: "reason", in: .letter)),
                choices: [Look.Choice("", LetterAnswerTexts.nothingRefused)]
                    + reasons.map { Look.Choice($0.rawValue, $0.text) },
                selected: attempt.typed("reason", in: .letter))
            + look.textArea(
                Look.Field(
                    "refused", label: LetterAnswerTexts.refused, error: attempt.error(at: "refused", in: .letter),
                    isOptional: true), value: attempt.typed("refused", in: .letter), rows: 2)
            + look.buttons([
                look.button(
                    LetterAnswerTexts.send, kind: request.kind.isAnsweredWithData ? .secondary : .primary)
            ])
        return look.paragraph(RightMeaningTexts.meaning(request.kind, desk.visit.form))
            + (terms?.explanation.map { look.notice(.information, HTML(text: $0[desk.language])) } ?? .empty)
            + look.form(
                action: desk.path(.action(request.reference, .letter)), token: try desk.visit.token(),
                hidden: [("revision", String(request.revision))], content: fields)
    }
}

/// What the form says.
enum LetterAnswerTexts {
    static let title = Bilingual(nl: "Antwoord per brief", en: "Answer by letter")
    static let refuse = Bilingual(nl: "Weiger dit verzoek per brief", en: "Refuse this request by letter")
    static let done = Bilingual(nl: "Wat is er gedaan?", en: "What was done?")
    static let doneHint = Bilingual(
        nl: "Eén zin per regel. Zo komt het in de brief. Schrijf er ook bij aan wie u het vertelde.",
        en: "One sentence per line. The letter quotes it as it is. Also write whom you told.")
    static let reason = Bilingual(nl: "Wat kan niet, en waarom?", en: "What cannot be done, and why?")
    static let reasonHint = Bilingual(
        nl:
            "Alleen redenen die de wet kent bij dit recht. De brief zegt ook waar iemand kan klagen en hoe het bij de rechter kan.",
        en: "Only reasons the law knows for this right. The letter also says how to complain and how to go to court.")
    static let nothingRefused = Bilingual(nl: "Er wordt niets geweigerd", en: "Nothing is refused")
    static let refused = Bilingual(nl: "Om welk deel gaat het?", en: "Which part is it?")
    static let send = Bilingual(nl: "Verstuur de brief", en: "Send the letter")
}
