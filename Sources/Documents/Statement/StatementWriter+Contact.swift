import Declarations

extension ContactPoint {
    /// Whether there is no way to reach anyone.
    var isEmpty: Bool { email == nil && phone == nil && web == nil }
}

extension StatementWriter {
    /// Who we are and how to reach us (art. 13(1)(a), 13(1)(b)).
    func contact() -> Section {
        let organisation = declaration.organisation
        var list = identity(organisation)
        if let address = organisation.address {
            list.append(
                Definition(say(ContactTexts.address), Inline(line(address)), clauses: address.clauses))
        }
        list += definitions(organisation.contact)
        if organisation.contact.isEmpty && organisation.address == nil {
            list.append(Definition(say(ContactTexts.address), Inline(say(ContactTexts.noContact))))
        }
        if let privacy = organisation.privacyContact { list.append(definition(privacy)) }
        list.append(officer(organisation.dataProtectionOfficer))
        list.append(
            Definition(
                say(ContactTexts.role), organisation.actsAs.map { Inline(say(ContactTexts.role($0))) }))
        return Section(
            Anchor("wie-wij-zijn"), say(ContactTexts.title(form)), blocks: [Block(.definitions(list))],
            clauses: organisation.clauses)
    }

    /// The ways to reach someone, as links where they are well formed.
    func links(_ point: ContactPoint) -> [Inline] {
        [
            point.email.map { email in Link(email: email).map { "\($0)" } ?? Inline(email) },
            point.phone.map { phone in Link(phone: phone).map { "\($0)" } ?? Inline(phone) },
            point.web.map { web in Link(web, to: web).map { "\($0)" } ?? Inline(web) },
        ].compactMap { $0 }
    }

    private func identity(_ organisation: Organisation) -> [Definition] {
        let texts: [(Bilingual, String?)] = [
            (ContactTexts.name, say(name)),
            (ContactTexts.legalName, organisation.legalName.flatMap { $0 == organisation.name ? nil : $0 }),
            (ContactTexts.legalForm, organisation.legalForm),
            (ContactTexts.tradeNames(organisation.tradeNames.count), organisation.tradeNames.joined(separator: ", ")),
            (ContactTexts.partOf, organisation.partOf), (ContactTexts.seat, organisation.seat),
            (ContactTexts.kvk, organisation.kvk),
        ]
        return texts.compactMap { label, value in
            guard let value, !value.isEmpty else { return nil }
            return Definition(say(label), Inline(value))
        }
    }

    /// An address on one line.
    func line(_ address: PostalAddress) -> String {
        [address.street, "\(address.postcode) \(address.city)", say(CountryTexts.name(address.country))]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func definitions(_ point: ContactPoint) -> [Definition] {
        let parts: [(Bilingual, ContactPoint)] = [
            (ContactTexts.email, ContactPoint(email: point.email)),
            (ContactTexts.phone, ContactPoint(phone: point.phone)), (ContactTexts.web, ContactPoint(web: point.web)),
        ]
        return parts.compactMap { label, part in
            links(part).first.map { Definition(say(label), $0, clauses: point.clauses) }
        }
    }

    private func definition(_ privacy: PrivacyContact) -> Definition {
        let lines = (privacy.name.map { [Inline($0)] } ?? []) + links(privacy.contact)
        let reach = lines.isEmpty ? links(declaration.organisation.contact) : lines
        return Definition(
            say(privacy.role), reach.joined(separator: ", "), clauses: privacy.clauses + privacy.contact.clauses)
    }

    private func officer(_ officer: DataProtectionOfficer?) -> Definition {
        let label = say(ContactTexts.officer)
        return switch officer {
        case .appointed(let name, let contact, let clauses):
            Definition(
                label, ((name.map { [Inline($0)] } ?? []) + links(contact)).joined(separator: ", "), clauses: clauses)
        case .notRequired(let reason): Definition(label, Inline(say(ContactTexts.noOfficer(reason))))
        case nil: Definition(label, Inline(say(ContactTexts.officerUnknown)))
        }
    }
}
