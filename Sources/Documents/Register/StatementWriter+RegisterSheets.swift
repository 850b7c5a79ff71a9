import Declarations
import Rules

extension StatementWriter {
    /// One row per kind of work for others (art. 30(2)).
    func clientWork() -> Sheet {
        let texts: [(String, Bilingual, Int)] = [
            ("category", ProcessorRegisterTexts.category, 34), ("controllers", ProcessorRegisterTexts.controllers, 36),
            ("people", ProcessorRegisterTexts.people, 28), ("data", ProcessorRegisterTexts.data, 34),
            ("subprocessors", ProcessorRegisterTexts.subprocessors, 30), ("transfers", RegisterTexts.transfers, 30),
            ("measures", RegisterTexts.measures, 44),
        ]
        let isProcessor = declaration.organisation.actsAs.contains(.processor)
        let empty = isProcessor ? ProcessorRegisterTexts.undescribed : ProcessorRegisterTexts.notProcessor
        var sheet = Sheet(
            "client-work", name: say(ProcessorRegisterTexts.sheet), lead: say(ProcessorRegisterTexts.sheetLead),
            empty: say(empty), columns: texts.map { Sheet.Column($0, say($1), width: $2) }, layout: .cards)
        func line(_ text: Bilingual?) -> [String] { [sentence(text ?? ProcessorRegisterTexts.notDescribed)] }
        sheet.rows = declaration.clientWork.map { work in
            Sheet.Row(
                id: work.id.rawValue,
                [
                    [say(work.title)], line(work.controllers), line(work.people), line(work.data),
                    work.recipients.isEmpty ? [say(SheetTexts.none)] : names(declaration.reached(work.recipients)),
                    transfers(declaration.reached(work.recipients)), measureLines(),
                ])
        }
        return sheet
    }

    /// One row per recipient (art. 30(1)(d) and (e)).
    func recipientSheet() -> Sheet {
        let texts: [(String, Bilingual, Int)] = [
            ("recipient", ProcessorRegisterTexts.recipient, 28), ("role", ProcessorRegisterTexts.role, 30),
            ("service", ProcessorRegisterTexts.service, 36), ("purposes", ProcessorRegisterTexts.purposes, 40),
            ("data", RegisterTexts.data, 32), ("country", ProcessorRegisterTexts.country, 18),
            ("safeguard", ProcessorRegisterTexts.safeguard, 32), ("agreement", ProcessorRegisterTexts.agreement, 34),
            ("subprocessors", RecipientTexts.passesOn, 28),
        ]
        var sheet = Sheet(
            "recipients", name: say(ProcessorRegisterTexts.recipients), lead: "",
            empty: say(ProcessorRegisterTexts.noRecipients),
            columns: texts.map { Sheet.Column($0, say($1), width: $2) },
            layout: .cards)
        sheet.rows = declaration.recipients.map { recipient in
            let purposes = declaration.purposes(reaching: recipient.id)
            return Sheet.Row(
                id: recipient.id.rawValue,
                [
                    [capital(RecipientTexts.name(recipient))],
                    recipient.role.map { [say(RecipientTexts.role($0))] } ?? [],
                    recipient.service.map { [sentence($0)] } ?? [], purposes.map { say($0.title) },
                    labels(recipient.data), recipient.country.map { [capital(CountryTexts.name($0))] } ?? [],
                    recipient.isOutsideEEA ? [say(safeguard(recipient))] : [], agreementLines(recipient),
                    names(recipient.subprocessors),
                ])
        }
        return sheet
    }

    /// When the agreement with a processor was signed and until when it holds.
    func agreementLines(_ recipient: Recipient) -> [String] {
        guard let agreement = recipient.agreement else {
            return recipient.role == .processor ? [sentence(RecipientTexts.unsigned)] : []
        }
        let text = RecipientTexts.signed(
            agreement.signed.map(DateTexts.plain), until: agreement.until.map(DateTexts.plain))
        return [sentence(text)] + (agreement.document.map { [$0] } ?? [])
    }

    /// Who the organisation is and how to reach it (art. 30(1)(a)).
    func organisationSheet() -> Sheet {
        var sheet = Sheet(
            "organisation", name: say(ProcessorRegisterTexts.organisation), lead: "", empty: "",
            columns: [
                Sheet.Column("item", say(ProcessorRegisterTexts.item), width: 34),
                Sheet.Column("value", say(ProcessorRegisterTexts.value), width: 70),
            ], layout: .table)
        let facts = contact().blocks.flatMap { block -> [Definition] in
            if case .definitions(let list) = block.content { list } else { [] }
        }
        let version = [String(declaration.statement.version), effectiveDay].compactMap { $0 }.joined(separator: ", ")
        let rows =
            facts.map { ($0.label, $0.lines.map(\.plain)) }
            + [
                (say(ContactTexts.authority), [AuthorityTexts.name(declaration.organisation.authority)]),
                (say(ProcessorRegisterTexts.statement), [version]),
            ]
        sheet.rows = rows.enumerated().map { Sheet.Row(id: String($0 + 1), [[$1.0], $1.1]) }
        return sheet
    }
}
