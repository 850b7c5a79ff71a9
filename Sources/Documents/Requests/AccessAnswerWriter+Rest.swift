import Declarations
import Rules

extension AccessAnswerWriter {
    /// Files in the package (AC-02).
    func documents() -> Section {
        let header = [
            AccessAnswerTexts.document, AccessAnswerTexts.file, AccessAnswerTexts.purpose, AccessAnswerTexts.keep,
        ]
        let rows = answer.documents.map { document in
            Table.Row([
                Inline(say(document.label)), Inline(document.path),
                document.purposes.isEmpty
                    ? Inline(say(AccessAnswerTexts.noPurpose)) : document.purposes.map(purpose).stacked(),
                keep(document.keepUntil, nil),
            ])
        }
        return section(
            Anchor("documenten"), AccessAnswerTexts.documents, header: header, rows: rows,
            none: AccessAnswerTexts.noDocuments)
    }

    /// What is not in the copy, and why (art. 15(4)).
    func withheld() -> Section {
        let rows = answer.withheld.map { Table.Row([Inline(say($0.what)), Inline(say($0.reason))]) }
        return section(
            Anchor("weggelaten"), AccessAnswerTexts.withheld,
            header: [AccessAnswerTexts.withheld, AccessAnswerTexts.reasonColumn], rows: rows,
            none: AccessAnswerTexts.noneWithheld)
    }

    /// Everyone who holds data for the organisation (AC-13).
    func processors() -> Section {
        let rows = answer.processors.map { processor -> Table.Row in
            let place = [
                processor.role.map { say(RecipientTexts.roleWord($0)) },
                processor.country.map { say(CountryTexts.name($0)) },
            ].compactMap { $0 }.joined(separator: ", ")
            let next = processor.passesOnTo.isEmpty ? PhraseTexts.none : EnumerationTexts.joined(processor.passesOnTo)
            return Table.Row(
                [
                    say(processor.name), place, processor.service.map(say) ?? "",
                    say(EnumerationTexts.joined(processor.data)), say(next),
                ].map { Inline(PhraseTexts.raised($0)) })
        }
        let header = [
            AccessAnswerTexts.name, AccessAnswerTexts.place, RecipientTexts.service, RecipientTexts.data,
            RecipientTexts.passesOn,
        ]
        return section(
            Anchor("verwerkers"), AccessAnswerTexts.processors, header: header, rows: rows,
            none: AccessAnswerTexts.noProcessors)
    }

    /// Transfers with their safeguards (AC-11).
    func transfers() -> Section {
        let rows = answer.transfers.map { transfer -> Table.Row in
            let link = transfer.document.flatMap { Link(say(TransferTexts.copy), to: $0) }
            let copy: Inline = link.map { "\($0)." } ?? Inline(say(TransferTexts.askForCopy))
            let country = transfer.country.map { say(CountryTexts.name($0)) } ?? ""
            return Table.Row([
                Inline(say(transfer.recipient)), Inline(PhraseTexts.raised(country)),
                "\(say(transfer.safeguard)) \(copy)",
            ])
        }
        return section(
            Anchor("doorgifte"), AccessAnswerTexts.transfers,
            header: [TransferTexts.recipient, TransferTexts.country, TransferTexts.safeguard], rows: rows,
            none: TransferTexts.none(form))
    }

    /// Decisions by a computer and profiles (AC-10).
    func automatedDecisions() -> Section {
        var blocks =
            answer.automatedDecisions.isEmpty
            ? [paragraph(AutomatedDecisionTexts.none(form))]
            : [Block.list(answer.automatedDecisions.map { Inline(say($0)) })]
        if answer.profiling.isEmpty {
            blocks.append(paragraph(AutomatedDecisionTexts.noProfiling))
        } else {
            blocks.append(paragraph(AutomatedDecisionTexts.profiling(form)))
            blocks.append(.list(answer.profiling.map { Inline(say($0)) }))
        }
        return Section(Anchor("besluiten"), say(AccessAnswerTexts.decisions), blocks: blocks)
    }

    /// What the person may ask now (AC-07).
    func rights() -> Section {
        let list = answer.rights.filter { $0.right != .complaint && $0.right != .access }.map { right in
            Definition(say(RightTexts.noun(right.right)), Inline(say(right.meaning)))
        }
        let block = list.isEmpty ? paragraph(PhraseTexts.none) : Block(.definitions(list))
        return Section(Anchor("rechten"), say(AccessAnswerTexts.rights(form)), blocks: [block])
    }

    /// Where to complain (AC-08).
    func complaint() -> Section {
        let authority = answer.authority
        let link = authority.web.flatMap { Link(authority.name, to: $0) }
        let target: Inline = link.map { "\($0)" } ?? Inline(authority.name)
        return Section(
            Anchor("klacht"), say(AccessAnswerTexts.complaint),
            blocks: [.paragraph("\(say(AccessAnswerTexts.complaintText(form)))\(target).")])
    }

    /// A table with the title of its chapter, or a sentence that there is nothing.
    private func section(
        _ anchor: Anchor, _ title: Bilingual, header: [Bilingual], rows: [Table.Row], none: Bilingual
    ) -> Section {
        let table = Table(caption: say(title), header: header.map(say), rows: rows)
        return Section(anchor, say(title), blocks: [rows.isEmpty ? paragraph(none) : Block(.table(table))])
    }
}
