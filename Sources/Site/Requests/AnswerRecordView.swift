import Declarations
import Documents
import Rules

/// One record of the answer as the privacy contact reviews it: each value with what the law asks about it.
struct AnswerRecordView {
    let desk: DeskVisit
    let attempt: RequestAttempt?

    private var look: Look { desk.look }

    /// The record's name, and its values.
    func content(_ record: AnsweredRecord) -> HTML {
        let title = record.label.map(\.firstUppercased)
        let values = record.values.map { value -> (term: any Words, meaning: HTML) in
            (
                value.category,
                "<strong>\(value.text)</strong><p class=\"g-hint\">\(about(value))</p>\(leavingOut(record, value))"
            )
        }
        return look.section(title, content: look.definitions(values))
    }

    /// The box that leaves a value out because it is about others.
    private func leavingOut(_ record: AnsweredRecord, _ value: AnsweredValue) -> HTML {
        let name = AnswerForm.withheld + AccessAnswer.place(record, value)
        return look.checkbox(
            Look.Field(name, label: AnswerRecordTexts.leaveOut),
            isChecked: attempt.typed(name, in: .answer) == "yes")
    }

    private func about(_ value: AnsweredValue) -> HTML {
        var parts = [
            part(
                AnswerRecordTexts.purposes,
                value.purposes.isEmpty ? none : value.purposes.map(purpose).joined(separator: "; ")),
            part(AnswerRecordTexts.source, source(value.source)),
            part(
                AnswerRecordTexts.recipients,
                value.disclosures.isEmpty ? AnswerRecordTexts.nobody[desk.language] : recipients(value.disclosures)),
            part(AnswerRecordTexts.keep, keep(value.keepUntil)),
        ]
        if let explanation = value.explanation { parts.append(HTML(text: explanation[desk.language])) }
        return parts.joined(separator: "<br>")
    }

    private func part(_ label: Bilingual, _ text: String) -> HTML {
        "\(label[desk.language]): \(text)"
    }

    private var none: String { AnswerRecordTexts.none[desk.language] }

    private func purpose(_ purpose: AnsweredPurpose) -> String {
        guard let basis = purpose.basis else { return purpose.title[desk.language] }
        return "\(purpose.title[desk.language]) (\(LegalBasisTexts.name(basis)[desk.language].lowercased()))"
    }

    private func source(_ source: AnsweredSource) -> String {
        let date = source.collectedOn.map { ", \(DateTexts.plain($0)[desk.language])" } ?? ""
        return source.label[desk.language] + date
    }

    private func recipients(_ disclosures: [AnsweredDisclosure]) -> String {
        disclosures.map { "\($0.name), \(DateTexts.plain($0.on)[desk.language])" }.joined(separator: "; ")
    }

    private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    private func keep(_ keep: KeepUntil) -> String {
        guard let date = keep.date else { return lowered(keep.criterion[desk.language]) }
        let until = AnswerRecordTexts.until(DateTexts.plain(date))
        return "\(until[desk.language]). \(keep.criterion[desk.language])"
    }
}

/// Labels of what is said about a value.
enum AnswerRecordTexts {
    static let purposes = Bilingual(nl: "Voor", en: "For")
    static let source = Bilingual(nl: "Bron", en: "Source")
    static let recipients = Bilingual(nl: "Gegeven aan", en: "Given to")
    static let keep = Bilingual(nl: "Bewaard", en: "Kept")
    static let none = Bilingual(nl: "geen doel meer", en: "no purpose any more")
    static let leaveOut = Bilingual(
        nl: "Laat weg: dit gaat over een ander", en: "Leave out: this is about someone else")
    static let nobody = Bilingual(nl: "niemand", en: "nobody")

    static func until(_ date: Bilingual) -> Bilingual { Bilingual(nl: "tot \(date.nl)", en: "until \(date.en)") }
}
