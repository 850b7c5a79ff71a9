import Declarations
import Rules

extension StatementWriter {
    /// The processors and the processors they engage.
    var processors: [Recipient] {
        let engaged = Set(declaration.recipients.filter { $0.role == .processor }.flatMap(\.subprocessors))
        return declaration.recipients.filter {
            $0.role == .processor || $0.role == .subprocessor
                || (engaged.contains($0.id) && $0.role != .controller && $0.role != .publicBody)
        }
    }

    /// A sheet with columns as named.
    func sheet(_ list: ListDocument, _ columns: [(String, Bilingual, Int)], layout: Sheet.Layout = .table) -> Sheet {
        Sheet(
            list.rawValue, name: say(ListTexts.name(list)), lead: "", empty: say(ListTexts.none(list)),
            columns: columns.map { Sheet.Column($0, say($1), width: $2) }, layout: layout)
    }

    /// One row per processor of the organisation itself: its agreement, and what that lacks.
    func agreementSheet(_ today: CalendarDate?) -> Sheet {
        var result = sheet(
            .agreements,
            [
                ("processor", ProcessorRegisterTexts.recipient, 30), ("state", ListTexts.state, 24),
                ("signed", ListTexts.signed, 20), ("until", ListTexts.until, 20), ("missing", ListTexts.missing, 44),
                ("document", ListTexts.document, 44),
            ])
        result.rows = declaration.recipients.filter { $0.role == .processor }.map { recipient in
            let agreement = recipient.agreement
            let until = agreement.map { $0.until.map(date) ?? say(ListTexts.cancelled) }
            let missing = agreement?.missingElements.map { say(AgreementElementTexts.name($0)) }
            return Sheet.Row(
                id: recipient.id.rawValue,
                [
                    [capital(RecipientTexts.name(recipient))], [say(state(agreement, today))],
                    agreement?.signed.map { [date($0)] } ?? [], until.map { [$0] } ?? [], missing ?? [],
                    agreement?.document.map { [$0] } ?? [],
                ])
        }
        return result
    }

    private func state(_ agreement: Agreement?, _ today: CalendarDate?) -> Bilingual {
        guard let agreement else { return ListTexts.absent }
        guard agreement.signed != nil else { return ListTexts.unsigned }
        if let until = agreement.until, let today {
            if until < today { return ListTexts.expired }
            if until.daysSinceEpoch - today.daysSinceEpoch <= ListDocument.soon { return ListTexts.ends(until) }
        }
        return agreement.missingElements.isEmpty ? ListTexts.complete : ListTexts.incomplete
    }

    /// One row per processor, those it engages under it; nothing in it is for the organisation's eyes only.
    func processorSheet() -> Sheet {
        var result = sheet(
            .processors,
            [
                ("processor", ProcessorRegisterTexts.recipient, 30), ("engaged-by", ListTexts.engagedBy, 24),
                ("service", ProcessorRegisterTexts.service, 40), ("data", RegisterTexts.data, 40),
                ("country", ProcessorRegisterTexts.country, 18), ("safeguard", ProcessorRegisterTexts.safeguard, 40),
                ("website", RecipientTexts.website, 36),
            ], layout: .cards)
        result.rows = processors.map { recipient in
            let engagers = declaration.recipients.filter { $0.subprocessors.contains(recipient.id) }
            let own = recipient.role == .processor ? [say(ListTexts.ourselves)] : []
            return Sheet.Row(
                id: recipient.id.rawValue,
                [
                    [capital(RecipientTexts.name(recipient))],
                    own + engagers.map { capital(RecipientTexts.name($0)) },
                    recipient.service.map { [sentence($0)] } ?? [], labels(recipient.data),
                    recipient.country.map { [capital(CountryTexts.name($0))] } ?? [],
                    recipient.isOutsideEEA ? [say(safeguard(recipient))] : [], recipient.website.map { [$0] } ?? [],
                ])
        }
        return result
    }
}
