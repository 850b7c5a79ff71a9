import Declarations
import Rules

extension StatementWriter {
    /// For whom this is, and per kind of person where to look.
    func audience() -> Section {
        let kinds = declaration.people
        var blocks = [paragraph(PeopleTexts.everyone)]
        if kinds.count == 1, let kind = kinds.first {
            blocks += introduction(of: kind)
        } else if kinds.count > 1 {
            blocks.append(paragraph(PeopleTexts.introduction(form)))
        }
        let sections = kinds.count > 1 ? kinds.map(section) : []
        return Section(Anchor("voor-wie"), say(PeopleTexts.title), blocks: blocks, subsections: sections)
    }

    private func section(_ kind: PersonKind) -> Section {
        let used = declaration.purposes.filter { $0.people.isEmpty || $0.people.contains(kind.id) }
        var blocks: [Block] = []
        if let explanation = kind.explanation { blocks.append(.paragraph(Inline(sentence(explanation)))) }
        if let age = kind.minimumAge { blocks.append(paragraph(PeopleTexts.minimumAge(age))) }
        if used.isEmpty {
            blocks.append(paragraph(PeopleTexts.noUses))
        } else {
            blocks.append(paragraph(PeopleTexts.uses(form)))
            blocks.append(.list(used.map(link)))
        }
        var section = Section(
            Anchor(.person, kind.id.rawValue), PhraseTexts.raised(say(kind.label)), blocks: blocks,
            clauses: kind.clauses)
        section.audience = [kind.id]
        return section
    }

    private func introduction(of kind: PersonKind) -> [Block] {
        let audience = PeopleTexts.audience(kind.label.map(PhraseTexts.lowered))
        var blocks = [paragraph(audience, clauses: kind.clauses)]
        if let explanation = kind.explanation { blocks.append(.paragraph(Inline(sentence(explanation)))) }
        if let age = kind.minimumAge { blocks.append(paragraph(PeopleTexts.minimumAge(age))) }
        return blocks
    }

    /// A link to a purpose.
    func link(_ purpose: Purpose) -> Inline {
        "\(Link(say(purpose.title), at: Anchor(.purpose, purpose.id.rawValue)))"
    }
}
