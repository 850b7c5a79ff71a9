import Declarations
import Rules

extension StatementWriter {
    /// Withdrawing consent: what was asked, and how to say no (art. 7(3), 13(2)(c)).
    func consents() -> Section {
        let purposes = declaration.purposes.filter { $0.basis == .consent }
        let anchor = Anchor("toestemming")
        let title = say(RightsSectionTexts.consentTitle)
        guard !purposes.isEmpty || !declaration.consents.isEmpty else {
            return Section(anchor, title, blocks: [paragraph(RightsSectionTexts.consentNone)])
        }
        let terms = declaration.rights[.withdrawal]?.clauses ?? []
        var blocks = [paragraph(RightsSectionTexts.consentHow(form), clauses: terms)]
        let unasked = purposes.filter { purpose in purpose.consent.flatMap { declaration.consents[id: $0] } == nil }
        if !unasked.isEmpty { blocks.append(.list(unasked.map(link))) }
        let list = declaration.consents.map { consent in
            let lines = [Inline(sentence(consent.wording))] + (consent.withdrawal.map { [Inline(sentence($0))] } ?? [])
            let titles = purposes.filter { $0.consent == consent.id }.map(\.title)
            let label = titles.isEmpty ? RightsSectionTexts.question : EnumerationTexts.joined(titles)
            return Definition(say(label), lines, clauses: consent.clauses)
        }
        if !list.isEmpty { blocks.append(Block(.definitions(list))) }
        return Section(anchor, title, blocks: blocks)
    }
}
