import Declarations
import Rules

extension AccessAnswerWriter {
    /// One chapter per record, each with a table of its values (AC-02 to AC-06, AC-09, AC-12).
    func records() -> [Section] {
        let titles = numberedTitles()
        return zip(answer.records, titles).enumerated().map { index, pair in
            let (record, title) = pair
            var blocks: [Block] = []
            if let system = record.heldIn { blocks.append(paragraph(AccessAnswerTexts.heldIn(system))) }
            blocks.append(
                record.values.isEmpty
                    ? paragraph(AccessAnswerTexts.noValues) : Block(.table(table(record, caption: title))))
            return Section(Anchor(.record, String(index + 1)), title, blocks: blocks)
        }
    }

    /// Records of a kind of which there are more get a number.
    private func numberedTitles() -> [String] {
        var seen: [RecordKind.ID: Int] = [:]
        return answer.records.map { record in
            let label = PhraseTexts.raised(say(record.label))
            guard answer.records.count(where: { $0.kind == record.kind }) > 1 else { return label }
            seen[record.kind, default: 0] += 1
            return AccessAnswerTexts.numbered(label, seen[record.kind] ?? 1)
        }
    }

    private func table(_ record: AnsweredRecord, caption: String) -> Table {
        let header = [AccessAnswerTexts.field, AccessAnswerTexts.value, AccessAnswerTexts.about]
        return Table(caption: caption, header: header.map(say), rows: record.values.map(row))
    }

    private func row(_ value: AnsweredValue) -> Table.Row {
        let purposes = value.purposes.map(purpose).joined(separator: "; ")
        let received = value.disclosures.map { Inline(say(AccessAnswerTexts.disclosed($0))) }.joined(separator: "; ")
        let about = [
            labelled(AccessAnswerTexts.purpose, purposes.isEmpty ? Inline(say(AccessAnswerTexts.noPurpose)) : purposes),
            labelled(AccessAnswerTexts.source, source(value.source)),
            labelled(AccessAnswerTexts.recipients, received.isEmpty ? Inline(say(AccessAnswerTexts.nobody)) : received),
            labelled(AccessAnswerTexts.keep, keep(value.keepUntil, value.explanation)),
        ]
        return Table.Row([
            Inline(say(value.category)), Inline(value.text.isEmpty ? say(AccessAnswerTexts.empty) : value.text),
            about.stacked(),
        ])
    }

    private func labelled(_ label: Bilingual, _ line: Inline) -> Inline { "\(strong: say(label) + ":") \(line)" }

    /// Title, basis and the law or interest: *Belasting betalen: wettelijke verplichting (AWR, artikel 52)*.
    func purpose(_ purpose: AnsweredPurpose) -> Inline {
        guard let basis = purpose.basis else { return Inline(say(purpose.title)) }
        let name = PhraseTexts.lowered(say(LegalBasisTexts.name(basis)))
        let ground = purpose.ground.map { " (\(say($0)))" } ?? ""
        return Inline("\(say(purpose.title)): \(name)\(ground)")
    }

    private func source(_ source: AnsweredSource) -> Inline {
        let date = source.collectedOn.map { ", " + say(AccessAnswerTexts.collected(DateTexts.plain($0))) } ?? ""
        return Inline(PhraseTexts.raised(say(source.label)) + date)
    }

    /// The date first, then the rule it follows from, then what else is to be known.
    func keep(_ keep: KeepUntil, _ explanation: Bilingual?) -> Inline {
        let criterion = say(keep.criterion)
        // A criterion that names the day already is not preceded by it.
        let named = keep.date.map { criterion.contains(say(DateTexts.plain($0))) } ?? true
        let date = named ? nil : keep.date.map { Inline(say(AccessAnswerTexts.until(DateTexts.plain($0)))) }
        let lines = [date, Inline(criterion), explanation.map { Inline(say($0)) }]
        return lines.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
