import Declarations
import Rules

extension StatementWriter {
    /// The most purposes named beside a category; the rest is counted, and each purpose names its data itself.
    static let mostPurposesPerCategory = 3

    /// Which data we use, where they come from, and what we do not record (art. 14(1)(d), 14(2)(f)).
    func data() -> Section {
        let used = declaration.data.filter { !$0.blocked }
        let blocked = declaration.data.filter(\.blocked)
        var blocks = [paragraph(DataTexts.definition(form))]
        if used.isEmpty {
            blocks.append(paragraph(DataTexts.noData))
        } else {
            blocks.append(Block(.table(table(used))))
        }
        if !blocked.isEmpty {
            blocks.append(paragraph(DataTexts.notCollected, clauses: blocked.flatMap(\.clauses)))
            blocks.append(.list(blocked.map { Inline(label($0)) }))
        }
        return Section(Anchor("gegevens"), say(DataTexts.title), blocks: blocks, subsections: [sources()])
    }

    /// A link to a category, or its id when it is not declared.
    func link(_ id: DataCategory.ID, first: Bool) -> Inline {
        guard let category = declaration.data[id: id] else { return Inline(id.rawValue) }
        let label = say(category.label)
        return "\(Link(first ? label : PhraseTexts.lowered(label), at: Anchor(.data, id.rawValue)))"
    }

    /// Categories in a row, each a link.
    func line(_ ids: [DataCategory.ID]) -> Inline {
        ids.enumerated().map { link($1, first: $0 == 0) }.joined(separator: ", ")
    }

    /// The column with meanings is there only when some category needs words beyond its name.
    private func table(_ used: [DataCategory]) -> Table {
        let explains = used.contains { $0.explanation != nil || $0.special }
        let header = [DataTexts.label] + (explains ? [DataTexts.meaning] : []) + [DataTexts.from, DataTexts.uses]
        let rows = used.map { category -> Table.Row in
            let cells = [Inline(say(category.label))] + (explains ? [meaning(category)] : [])
            return Table.Row(
                cells + [Inline(PhraseTexts.raised(origin(category))), uses(category)],
                anchor: Anchor(.data, category.id.rawValue), clauses: category.clauses)
        }
        return Table(caption: say(DataTexts.caption), header: header.map(say), rows: rows)
    }

    private func uses(_ category: DataCategory) -> Inline {
        let purposes = declaration.purposes.filter { $0.data.contains(category.id) }
        guard !purposes.isEmpty else { return Inline(say(DataTexts.noUses)) }
        let most = Self.mostPurposesPerCategory
        var lines = purposes.prefix(purposes.count > most + 1 ? most : most + 1).map(link)
        if purposes.count > lines.count {
            let more = StatementTexts.morePurposes(purposes.count - lines.count)
            lines.append("\(Link(say(more), at: Anchor("doelen")))")
        }
        return lines.stacked()
    }

    private func meaning(_ category: DataCategory) -> Inline {
        let parts = [category.explanation, category.special ? DataTexts.special : nil]
        return Inline(parts.compactMap { $0 }.map(sentence).joined(separator: " "))
    }

    private func label(_ category: DataCategory) -> String {
        let label = say(category.label)
        return category.explanation.map { "\(label): \(PhraseTexts.lowered(sentence($0)))" } ?? label
    }

    /// The sources of all purposes that use it; derived and inferred data come from us.
    private func origin(_ category: DataCategory) -> String {
        let own = DataTexts.origin(category.origin, form)
        guard category.origin == .provided || category.origin == .observed else { return say(own) }
        var seen: [Bilingual] = []
        for purpose in declaration.purposes where purpose.data.contains(category.id) {
            for source in purpose.sources {
                let text = DataTexts.source(source, declaration, form)
                if !seen.contains(text) { seen.append(text) }
            }
        }
        return say(EnumerationTexts.joined(seen.isEmpty ? [own] : seen))
    }

    private func sources() -> Section {
        let list = declaration.sources.map { source in
            let texts = [source.explanation, source.guarantee, source.isPublic ? DataTexts.publicSource : nil]
            let lines = texts.compactMap { $0 }.map { Inline(sentence($0)) }
            return Definition(
                source.name, lines.isEmpty ? [Inline(usedFor(source))] : lines, clauses: source.clauses)
        }
        let block = list.isEmpty ? paragraph(DataTexts.noSources) : Block(.definitions(list))
        return Section(Anchor("bronnen"), say(DataTexts.sources), blocks: [block])
    }

    private func usedFor(_ source: DataSource) -> String {
        let used = declaration.purposes.filter { $0.sources.contains(.named(source.id)) }
        return sentence(EnumerationTexts.joined(used.map(\.title)))
    }
}
