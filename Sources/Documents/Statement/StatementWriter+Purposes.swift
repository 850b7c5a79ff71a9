import Declarations
import Rules

extension StatementWriter {
    /// Why and on which basis: an overview per basis, then a card per purpose (art. 13(1)(c)).
    func purposes() -> Section {
        guard !declaration.purposes.isEmpty else {
            return Section(Anchor("doelen"), say(PurposeTexts.title), blocks: [paragraph(PurposeTexts.none)])
        }
        return Section(
            Anchor("doelen"), say(PurposeTexts.title),
            blocks: [paragraph(PurposeTexts.byBasis), Block(.definitions(overview()))],
            subsections: declaration.purposes.map(card))
    }

    private func overview() -> [Definition] {
        LegalBasis.allCases.compactMap { basis in
            let purposes = declaration.purposes.filter { $0.basis == basis }
            guard !purposes.isEmpty else { return nil }
            return Definition(say(LegalBasisTexts.name(basis)), purposes.map(link))
        }
    }

    private func card(_ purpose: Purpose) -> Section {
        var blocks: [Block] = []
        if let explanation = purpose.explanation { blocks.append(.paragraph(Inline(sentence(explanation)))) }
        let list = basis(purpose) + use(purpose) + [retention(purpose)]
        blocks.append(Block(.definitions(list)))
        var section = Section(
            Anchor(.purpose, purpose.id.rawValue), say(purpose.title), style: .card, blocks: blocks,
            clauses: purpose.clauses)
        section.audience = purpose.people
        return section
    }

    private func basis(_ purpose: Purpose) -> [Definition] {
        guard let basis = purpose.basis else {
            return [Definition(say(PurposeTexts.basis), Inline(say(LegalBasisTexts.missing)))]
        }
        let name = say(LegalBasisTexts.name(basis))
        let rest = " (\(say(LegalBasisTexts.article(basis)))). \(say(LegalBasisTexts.meaning(basis, form)))"
        var list = [Definition(say(PurposeTexts.basis), "\(strong: name)\(rest)")]
        if basis == .legalObligation || purpose.law != nil {
            let law = purpose.law.map(LawTexts.name) ?? PurposeTexts.noLaw
            list.append(Definition(say(PurposeTexts.law), Inline(sentence(law))))
        }
        if basis == .legitimateInterest || purpose.interest != nil { list += interest(purpose.interest) }
        if let consent = purpose.consent.flatMap({ declaration.consents[id: $0] }) {
            list.append(Definition(say(PurposeTexts.consent), Inline(sentence(consent.wording))))
        }
        return list
    }

    private func interest(_ interest: LegitimateInterest?) -> [Definition] {
        guard let interest else {
            return [Definition(say(PurposeTexts.interest), Inline(say(PurposeTexts.noInterest)))]
        }
        let parts = [
            (PurposeTexts.interest, interest.what), (PurposeTexts.necessity, interest.necessity),
            (PurposeTexts.balancing, interest.balancing),
        ]
        return parts.compactMap { label, text in text.map { Definition(say(label), Inline(sentence($0))) } }
    }

    private func use(_ purpose: Purpose) -> [Definition] {
        let people = purpose.people.compactMap { declaration.people[id: $0]?.label }
        var list: [Definition] = []
        if declaration.people.count > 1 {
            let whose = people.isEmpty ? say(PurposeTexts.everyone) : PhraseTexts.raised(enumerate(people))
            list.append(Definition(say(PurposeTexts.people), Inline(whose)))
        }
        list += [
            Definition(
                say(PurposeTexts.data), purpose.data.isEmpty ? Inline(say(PhraseTexts.none)) : line(purpose.data)),
            Definition(
                say(PurposeTexts.duty), Inline(say(PurposeTexts.provision(purpose, form))),
                clauses: purpose.provision?.clauses ?? []),
            Definition(say(PurposeTexts.source), Inline(PhraseTexts.raised(sources(purpose)))),
            Definition(say(PurposeTexts.recipients), receivers(purpose)),
        ]
        let roles = purpose.roles.compactMap { declaration.role($0)?.label }
        if !roles.isEmpty { list.append(Definition(say(PurposeTexts.staff), Inline(enumerate(roles)))) }
        if !purpose.channels.isEmpty {
            let ways = EnumerationTexts.either(purpose.channels.map(ChannelTexts.byWay))
            var text = say(PurposeTexts.messages(ways, marketing: purpose.directMarketing))
            // A web page, a conversation and a counter are no messages.
            let writes = purpose.channels.contains { [.email, .sms, .letter].contains($0) }
            if purpose.directMarketing, writes { text += say(PurposeTexts.unsubscribing(form)) }
            list.append(Definition(say(PurposeTexts.channels), Inline(text)))
        }
        if purpose.profiling {
            list.append(Definition(say(PurposeTexts.profiling), Inline(say(PurposeTexts.profiled(form)))))
        }
        return list
    }

    private func sources(_ purpose: Purpose) -> String {
        let sources = purpose.sources.isEmpty ? [.person] : purpose.sources
        return say(EnumerationTexts.joined(sources.map { DataTexts.source($0, declaration, form) })) + "."
    }

    private func receivers(_ purpose: Purpose) -> Inline {
        let reached = declaration.reached(by: purpose)
        return reached.isEmpty ? Inline(say(PurposeTexts.nobody)) : reached.map(link).joined(separator: ", ")
    }
}
