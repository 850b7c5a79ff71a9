import Declarations
import Rules

extension StatementWriter {
    /// With whom data are shared, each by name (art. 13(1)(e)).
    func recipients() -> Section {
        let all = declaration.recipients
        guard !all.isEmpty else {
            return Section(
                Anchor("ontvangers"), say(RecipientTexts.title), blocks: [paragraph(RecipientTexts.none(form))])
        }
        return Section(
            Anchor("ontvangers"), say(RecipientTexts.title), blocks: [paragraph(RecipientTexts.introduction(form))],
            subsections: all.map(card))
    }

    /// A link to a recipient, or its id when it is not declared.
    func link(_ id: Recipient.ID) -> Inline {
        guard let recipient = declaration.recipients[id: id] else { return Inline(id.rawValue) }
        return "\(Link(PhraseTexts.raised(say(RecipientTexts.name(recipient))), at: Anchor(.recipient, id.rawValue)))"
    }

    private func card(_ recipient: Recipient) -> Section {
        let purposes = declaration.purposes(reaching: recipient.id)
        let systems = declaration.systems.filter { $0.hostedBy == recipient.id }.map { $0.name ?? $0.id.rawValue }
        let optional: [(Bilingual, Inline?, [ClauseID])] = [
            (RecipientTexts.role, recipient.role.map { Inline(sentence(RecipientTexts.role($0))) }, []),
            (RecipientTexts.service, recipient.service.map { Inline(sentence($0)) }, []),
            (
                RecipientTexts.purposes, purposes.isEmpty ? nil : purposes.map(link).stacked(), []
            ),
            (RecipientTexts.hosts, systems.isEmpty ? nil : Inline(systems.joined(separator: ", ")), []),
            (RecipientTexts.data, recipient.data.isEmpty ? nil : line(recipient.data), []),
            (RecipientTexts.country, recipient.country.map(place), []),
            (RecipientTexts.agreement(recipient.role), agreement(recipient), recipient.agreement?.clauses ?? []),
            (RecipientTexts.passesOn, passesOn(recipient), []),
            (RecipientTexts.secrecy, recipient.secrecy.map { Inline(sentence(RecipientTexts.secrecy(by: $0))) }, []),
            (RecipientTexts.website, recipient.website.map(website), []),
        ]
        let list = optional.compactMap { label, line, clauses in
            line.map { Definition(say(label), $0, clauses: clauses) }
        }
        var blocks = list.isEmpty ? [] : [Block(.definitions(list))]
        if let explanation = recipient.explanation { blocks.insert(.paragraph(Inline(sentence(explanation))), at: 0) }
        return Section(
            Anchor(.recipient, recipient.id.rawValue), PhraseTexts.raised(say(RecipientTexts.name(recipient))),
            style: .card, blocks: blocks, clauses: recipient.clauses)
    }

    private func place(_ country: String) -> Inline {
        Inline(sentence(CountryTexts.name(country).map(PhraseTexts.raised)))
    }

    private func website(_ address: String) -> Inline {
        Link(address, to: address).map { "\($0)" } ?? Inline(address)
    }

    private func agreement(_ recipient: Recipient) -> Inline? {
        guard let agreement = recipient.agreement else {
            let needsOne = recipient.role == .processor
            return needsOne ? Inline(sentence(RecipientTexts.unsigned)) : nil
        }
        let signed = agreement.signed.map(DateTexts.plain)
        return Inline(sentence(RecipientTexts.signed(signed, until: agreement.until.map(DateTexts.plain))))
    }

    private func passesOn(_ recipient: Recipient) -> Inline? {
        if !recipient.subprocessors.isEmpty { return recipient.subprocessors.map(link).joined(separator: ", ") }
        return recipient.role == .processor ? Inline(sentence(RecipientTexts.noOne)) : nil
    }
}
