import Declarations
import Rules

extension StatementWriter {
    /// The notice for one purpose.
    func notice(_ purpose: Purpose, _ statement: String?) -> Notice {
        var facts = [who()] + asked(purpose.data)
        let basis = purpose.basis.map { "\(say(LegalBasisTexts.name($0))). \(say(LegalBasisTexts.meaning($0, form)))" }
        facts.append(Definition(say(NoticeTexts.basis), Inline(basis ?? say(LegalBasisTexts.missing))))
        facts.append(Definition(say(PurposeTexts.duty), Inline(say(PurposeTexts.provision(purpose, form)))))
        facts.append(Definition(say(NoticeTexts.keep), keep([purpose])))
        facts.append(Definition(say(NoticeTexts.share), shared([purpose])))
        return Notice(
            subject: .purpose(purpose.id), title: say(purpose.title), language: language, facts: facts,
            rights: rights([purpose], statement, at: Anchor(.purpose, purpose.id.rawValue)))
    }

    /// The notice for the form that makes records of a kind; nil when no purpose uses what it asks.
    func notice(_ record: RecordKind, _ statement: String?) -> Notice? {
        let direct = declaration.purposes.filter { $0.per == record.id }
        let others = declaration.purposes.filter { purpose in
            let fits = purpose.people.isEmpty || purpose.people.contains(where: record.people.contains)
            return purpose.per == nil && fits && purpose.data.contains(where: record.data.contains)
        }
        let used = direct.isEmpty ? others : direct
        guard !used.isEmpty, !record.data.isEmpty else { return nil }
        let label = EventTexts.recordLabel(record.id, declaration)
        return Notice(
            subject: .record(record.id), title: say(NoticeTexts.form(label.map(PhraseTexts.lowered))),
            language: language, facts: [who()] + asked(record.data) + many(used),
            rights: rights(used, statement, at: Anchor("doelen")))
    }

    /// The notice for the intake of a kind of person; nil when no purpose is about them.
    func notice(_ kind: PersonKind, _ statement: String?) -> Notice? {
        let used = declaration.purposes.filter { $0.people.isEmpty || $0.people.contains(kind.id) }
        guard !used.isEmpty else { return nil }
        let data = declaration.data.map(\.id).filter { id in used.contains { $0.data.contains(id) } }
        return Notice(
            subject: .person(kind.id), title: capital(kind.label), language: language,
            facts: [who()] + asked(data) + many(used),
            rights: rights(used, statement, at: Anchor(.person, kind.id.rawValue)))
    }

    /// Who is responsible, and how to reach them: no notice is without it (art. 13(1)(a)).
    private func who() -> Definition {
        let organisation = declaration.organisation
        let point = organisation.privacyContact?.contact
        let reach = [point?.email ?? organisation.contact.email, point?.phone ?? organisation.contact.phone]
        let lines = [capital(name)] + [reach.compactMap { $0 }.first].compactMap { $0 }
        return Definition(say(NoticeTexts.who), Inline(lines.joined(separator: ", ")))
    }

    /// What is asked of the person, and what is recorded beside it.
    private func asked(_ ids: [DataCategory.ID]) -> [Definition] {
        let all = ids.compactMap { declaration.data[id: $0] }.filter { !$0.blocked }
        func row(_ label: Bilingual, _ list: [DataCategory]) -> [Definition] {
            list.isEmpty ? [] : [Definition(say(label), Inline(PhraseTexts.sentence(enumerate(list.map(\.label)))))]
        }
        let asked = row(NoticeTexts.ask, all.filter { $0.origin == .provided })
        let seen = row(NoticeTexts.record, all.filter { $0.origin != .provided })
        return asked.isEmpty && seen.isEmpty
            ? [Definition(say(NoticeTexts.ask), Inline(say(NoticeTexts.nothingAsked)))] : asked + seen
    }

    private func many(_ purposes: [Purpose]) -> [Definition] {
        let lines = purposes.map { purpose in
            let basis = purpose.basis.map { " (\(PhraseTexts.lowered(say(LegalBasisTexts.name($0)))))" } ?? ""
            return Inline(say(purpose.title) + basis)
        }
        return [
            Definition(say(NoticeTexts.purpose), lines), Definition(say(NoticeTexts.keep), keep(purposes)),
            Definition(say(NoticeTexts.share), shared(purposes)),
        ]
    }

    /// Each period once, in the words of the statement.
    private func keep(_ purposes: [Purpose]) -> [Inline] {
        var lines: [Inline] = []
        for line in purposes.flatMap({ retention($0).lines }).map({ Inline($0.plain) }) where !lines.contains(line) {
            lines.append(line)
        }
        return lines
    }

    private func shared(_ purposes: [Purpose]) -> Inline {
        let reached = Set(purposes.flatMap(declaration.reached))
        let ids = declaration.recipients.map(\.id).filter(reached.contains)
        guard !ids.isEmpty else { return Inline(PhraseTexts.sentence(say(PurposeTexts.nobody))) }
        let names = ids.compactMap { declaration.recipients[id: $0] }.map(RecipientTexts.name)
        return Inline(PhraseTexts.sentence(PhraseTexts.raised(say(EnumerationTexts.joined(names)))))
    }

    private func rights(_ purposes: [Purpose], _ statement: String?, at place: Anchor) -> Inline {
        var parts = [NoticeTexts.rights(form)]
        if purposes.contains(where: { $0.basis == .consent }) { parts.append(NoticeTexts.withdrawal(form)) }
        let objects = purposes.contains {
            $0.basis == .legitimateInterest || $0.basis == .publicTask || $0.directMarketing
        }
        if objects { parts.append(NoticeTexts.objection(form)) }
        let text = say(EnumerationTexts.sentences(parts))
        let link = statement.flatMap { Link(say(NoticeTexts.more), to: "\($0)#\(place.id)") }
        return link.map { "\(text) \($0)." } ?? Inline("\(text) \(say(NoticeTexts.moreUnlinked))")
    }
}
