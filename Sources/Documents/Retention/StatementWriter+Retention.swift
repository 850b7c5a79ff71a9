import Declarations
import Rules

extension StatementWriter {
    /// How long, rule by rule, in sentences computed from the rules (art. 13(2)(a)).
    func retention() -> Section {
        // What holds for everything comes after what holds for one purpose.
        let all =
            declaration.retention.filter { $0.kind != .maximum } + declaration.retention.filter { $0.kind == .maximum }
        var rows = all.map(row)
        let open = declaration.purposes.filter { $0.retention.standard == nil && $0.retention.byCategory.isEmpty }
        rows += open.map { Table.Row([link($0), Inline(say(RetentionSectionTexts.none))]) }
        let header = [RetentionSectionTexts.what, RetentionSectionTexts.howLong].map(say)
        let table = Table(caption: say(RetentionSectionTexts.caption), header: header, rows: rows)
        return Section(
            Anchor("bewaren"), say(RetentionSectionTexts.title),
            blocks: [paragraph(RetentionSectionTexts.introduction)] + (rows.isEmpty ? [] : [Block(.table(table))]))
    }

    /// How long for one purpose: the rule for most data, and those for single categories.
    func retention(_ purpose: Purpose) -> Definition {
        let label = say(PurposeTexts.retention)
        let single = purpose.retention.byCategory.sorted { $0.key < $1.key }.compactMap { category, id -> Inline? in
            guard let rule = declaration.retention[id: id] else { return nil }
            return "\(link(category, first: true)): \(PhraseTexts.lowered(text(rule)))"
        }
        let standard = purpose.retention.standard.flatMap { declaration.retention[id: $0] }.map { rule -> Inline in
            let sentence = RetentionTexts.sentence(rule, declaration)
            guard !single.isEmpty else { return Inline(say(sentence)) }
            return Inline(say(RetentionSectionTexts.others(sentence.map(PhraseTexts.lowered))))
        }
        let lines = single + (standard.map { [$0] } ?? [])
        return Definition(label, lines.isEmpty ? [Inline(say(RetentionSectionTexts.none))] : lines)
    }

    private func text(_ rule: RetentionRule) -> String { say(RetentionTexts.sentence(rule, declaration)) }

    private func row(_ rule: RetentionRule) -> Table.Row {
        Table.Row(
            [subject(rule), Inline(text(rule))], anchor: Anchor(.retention, rule.id.rawValue), clauses: rule.clauses)
    }

    /// The purposes that follow a rule; for a rule that none follows, what it covers.
    private func subject(_ rule: RetentionRule) -> Inline {
        let uses = declaration.purposes.compactMap { purpose -> Inline? in
            if purpose.retention.standard == rule.id {
                return purpose.retention.byCategory.isEmpty
                    ? link(purpose) : "\(link(purpose)) (\(say(RetentionSectionTexts.otherData)))"
            }
            let single = purpose.retention.byCategory.filter { $0.value == rule.id }.map(\.key).sorted()
            guard !single.isEmpty else { return nil }
            return "\(link(purpose)) (\(single.map { link($0, first: false) }.joined(separator: ", ")))"
        }
        if !uses.isEmpty { return uses.joined(separator: "; ") }
        if !rule.covers.isEmpty { return line(rule.covers) }
        guard rule.kind != .maximum, !rule.after.isEmpty else { return Inline(say(RetentionSectionTexts.allPurposes)) }
        return Inline(enumerate(rule.after.map { EventTexts.recordLabel($0.record, declaration) }))
    }
}
