import Declarations
import Rules

/// The answer to a request for access as a document: every item of art. 15 has its place, also when there is none.
public enum AccessAnswerDocument {
    /// The document in one language.
    public static func make(_ answer: AccessAnswer, _ language: Language) -> Document {
        let writer = AccessAnswerWriter(answer: answer, language: language)
        let title = AccessAnswerTexts.title(answer.address, answer.organisation.name)[language]
        var document = Document(
            title: title, language: language, short: writer.short(),
            contentsTitle: AccessAnswerTexts.contents[language])
        document.facts = writer.facts()
        document.sections =
            writer.records() + [
                writer.documents(), writer.withheld(), writer.processors(), writer.transfers(),
                writer.automatedDecisions(), writer.rights(), writer.complaint(),
            ]
        return document
    }
}

/// Writes the chapters of an answer.
struct AccessAnswerWriter {
    /// What is answered.
    let answer: AccessAnswer
    /// The language of the text.
    let language: Language

    /// *u* or *je*.
    var form: AddressForm { answer.address }

    /// A text in the language of the answer.
    func say(_ text: Bilingual) -> String { text[language] }

    /// A paragraph of fixed text.
    func paragraph(_ text: Bilingual) -> Block { .paragraph(Inline(say(text))) }

    /// Reference, dates and versions (AC-14).
    func facts() -> [Definition] {
        var facts = [Definition(say(AccessAnswerTexts.reference), Inline(answer.reference))]
        if let received = answer.receivedOn {
            facts.append(Definition(say(AccessAnswerTexts.received), Inline(say(DateTexts.plain(received)))))
        }
        facts.append(
            Definition(say(AccessAnswerTexts.extracted), Inline(say(DateTexts.plain(answer.extractedOn)))))
        let versions = answer.statementVersions.map {
            AccessAnswerTexts.version($0.version, DateTexts.plain($0.effective))
        }
        let text = versions.isEmpty ? PhraseTexts.none : EnumerationTexts.joined(versions)
        facts.append(Definition(say(AccessAnswerTexts.versions), Inline(say(text))))
        return facts
    }

    /// Yes or no, as what the person is known, and how to react (AC-01).
    func short() -> Section {
        let yes = answer.withheld.isEmpty ? AccessAnswerTexts.yes(form) : AccessAnswerTexts.yesPartly(form)
        let answered = answer.processesData ? yes : AccessAnswerTexts.no(form)
        var blocks: [Block] = [.paragraph("\(strong: say(answered))")]
        if !answer.capacities.isEmpty {
            let kinds = EnumerationTexts.joined(answer.capacities.map { $0.map(PhraseTexts.lowered) })
            blocks.append(paragraph(AccessAnswerTexts.knownAs(form, kinds)))
        }
        if !answer.records.isEmpty {
            let values = answer.records.reduce(0) { $0 + $1.values.count }
            blocks.append(paragraph(AccessAnswerTexts.counted(values: values, records: answer.records.count)))
        }
        blocks.append(.paragraph("\(say(AccessAnswerTexts.questions(form)))\(reach())."))
        return Section(Anchor("kort"), say(AccessAnswerTexts.short), blocks: blocks)
    }

    private func reach() -> Inline {
        let organisation = answer.organisation
        let ways = [
            Inline(organisation.legalName ?? organisation.name), organisation.address.map { Inline(say($0)) },
            organisation.email.map { email in Link(email: email).map { "\($0)" } ?? Inline(email) },
            organisation.phone.map { phone in Link(phone: phone).map { "\($0)" } ?? Inline(phone) },
        ]
        return ways.compactMap { $0 }.joined(separator: ", ")
    }
}
