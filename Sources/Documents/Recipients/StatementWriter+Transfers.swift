import Declarations

extension StatementWriter {
    /// Data outside the European Economic Area, with the safeguard (art. 13(1)(f)).
    func transfers() -> Section {
        let outside = declaration.recipients.filter(\.isOutsideEEA)
        let promise = declaration.never.filter { $0.kind == .transfersOutside || $0.kind == .transfersAbroad }
        var blocks = [paragraph(TransferTexts.area)]
        if outside.isEmpty {
            blocks.insert(paragraph(TransferTexts.none(form), clauses: promise.flatMap(\.clauses)), at: 0)
        } else {
            let header = [TransferTexts.recipient, TransferTexts.country, TransferTexts.safeguard].map(say)
            let table = Table(caption: say(TransferTexts.caption), header: header, rows: outside.map(row))
            blocks.append(Block(.table(table)))
        }
        return Section(Anchor("doorgifte"), say(TransferTexts.title), blocks: blocks)
    }

    private func row(_ recipient: Recipient) -> Table.Row {
        let country = recipient.country.map { say(CountryTexts.name($0)) } ?? ""
        return Table.Row(
            [link(recipient.id), Inline(PhraseTexts.raised(country)), safeguard(recipient.transfer)],
            clauses: recipient.clauses)
    }

    private func safeguard(_ transfer: Transfer?) -> Inline {
        guard let transfer else { return Inline(say(TransferTexts.noSafeguard)) }
        let tool = say(TransferTexts.tool(transfer.tool))
        guard let link = transfer.document.flatMap({ Link(say(TransferTexts.copy), to: $0) }) else {
            return Inline("\(tool) \(say(TransferTexts.askForCopy))")
        }
        return "\(tool) \(link)."
    }
}
